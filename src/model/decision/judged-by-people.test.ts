import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { harmByPeople } from './judged-by-people.ts';

/** Preferences of people with a mean of 0.45, and of a judge who agrees with `agrees` and else takes the candidate's text. */
function drawn(trial: number, { rows, labelled, agrees }: Readonly<Record<'rows' | 'labelled' | 'agrees', number>>) {
  const random = seededRandom(trial, 'people');
  const truth = Float64Array.from({ length: rows }, () => (random() < 0.45 ? 1 : 0));
  const judge = truth.map((one) => (random() < agrees ? one : 1));
  return { judge, people: truth.map((one, row) => (row < labelled ? one : Number.NaN)) };
}

describe('harmByPeople', () => {
  it('covers the harm that people see, whichever way the judge leans', () => {
    let [covered, sharper, judged] = [0, 0, 0];
    for (let trial = 0; trial < 100; trial++) {
      const { judge, people } = drawn(trial, { rows: 600, labelled: 150, agrees: 0.8 });
      const found = harmByPeople(judge, people, 1, 0.05);
      const alone = harmByPeople(new Float64Array(600).fill(0.5), people, 1, 0.05);
      if (found === null || alone === null) throw new Error('150 rows are enough');
      if (found.harm.low <= 0.1 && 0.1 <= found.harm.high) covered++;
      if (found.harm.se < alone.harm.se) sharper++;
      const mean = judge.reduce((sum, p) => sum + 1 - 2 * p, 0) / judge.length;
      if (Math.abs(mean - 0.1) < 0.1) judged++;
    }
    // nominal 90 %, three standard errors of 100 trials below
    expect(covered).toBeGreaterThanOrEqual(81);
    expect(sharper).toBeGreaterThanOrEqual(90);
    expect(judged).toBeLessThanOrEqual(3);
  });

  it('keeps to people alone where the judge says nothing', () => {
    const { people } = drawn(1, { rows: 400, labelled: 120, agrees: 1 });
    const found = harmByPeople(new Float64Array(400).fill(0.5), people, 1, 0.05);
    const known = people.filter((one) => !Number.isNaN(one));
    expect(found?.harm.method).toBe('paired t interval of 120 rows judged by people');
    expect(found?.harm.value).toBeCloseTo(known.reduce((sum, p) => sum + 1 - 2 * p, 0) / 120, 12);
  });

  it('needs 100 rows of people', () => {
    const { judge, people } = drawn(1, { rows: 400, labelled: 99, agrees: 1 });
    expect(harmByPeople(judge, people, 1, 0.05)).toBeNull();
  });
});
