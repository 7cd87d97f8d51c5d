import { describe, expect, it } from 'vitest';
import { uniform } from '../../test/data/random.ts';
import { repeatRoom } from './repeat-room.ts';

describe('repeatRoom', () => {
  it.each([
    [0, 1000, 1000, 0],
    [20, 1000, 1400, 0.02],
    [0, 1000, 100_000, 0.3],
    [500, 1000, 10_000, 1],
    [0, 0, 5, 1],
  ])('%i copies of %i: %i may have %d', (copies, n, m, share) => {
    expect(repeatRoom(copies, n, m)).toBeCloseTo(share, 9);
  });

  it.each([500, 5000, 100_000, 1e6])('holds for samples of %i values, of any size', (population) => {
    const next = uniform(population);
    const copies = (n: number) => n - new Set(Array.from({ length: n }, () => Math.floor(next() * population))).size;
    let beyond = 0;
    for (let i = 0; i < 40; i++) {
      const [n, m] = [400, 2000];
      if (copies(m) / m > repeatRoom(copies(n), n, m)) beyond++;
    }
    expect(beyond).toBeLessThanOrEqual(1);
  });
});
