import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';
import { shiftInterval } from './shift-interval.ts';

describe('the shift between two samples', () => {
  it('is the median of all differences, exact for small ones', () => {
    // Of 5 and 5 values P(U <= 4) = 12/252 = 0.0476, so that the bounds are the 5th differences from either end.
    const found = shiftInterval([1, 2, 3, 4, 5], [11, 12, 13, 14, 15]);
    expect(found).toEqual({ estimate: 10, low: 8, high: 12 });
    expect(shiftInterval([1, 2], [2, 3])).toBeNull();
    expect(shiftInterval([], [1])).toBeNull();
  });

  it('covers the true shift at least as often as it says', () => {
    const random = seededRandom(7, 'shift');
    const draw = () => Array.from({ length: 5 }, () => -Math.log(1 - random()));
    let below = 0;
    let above = 0;
    for (let run = 0; run < 4000; run++) {
      const found = shiftInterval(
        draw(),
        draw().map((v) => v + 3),
      );
      if ((found?.low ?? 0) > 3) below++;
      if ((found?.high ?? 0) < 3) above++;
    }
    expect(below / 4000).toBeLessThanOrEqual(0.056);
    expect(above / 4000).toBeLessThanOrEqual(0.056);
    expect(below + above).toBeGreaterThan(300);
  });

  it('goes with the scale', () => {
    const one = shiftInterval([1, 5, 2, 8, 3, 4], [2, 9, 4, 7, 7]);
    const ten = shiftInterval([10, 50, 20, 80, 30, 40], [20, 90, 40, 70, 70]);
    expect(ten?.estimate).toBeCloseTo(10 * (one?.estimate ?? 0), 9);
    expect(ten?.low).toBeCloseTo(10 * (one?.low ?? 0), 9);
  });
});
