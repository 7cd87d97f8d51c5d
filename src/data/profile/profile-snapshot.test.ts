import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import type { CountRequest } from '../counter.ts';
import { firstProfile, profileAt } from './profile-snapshot.ts';

describe('profileAt', () => {
  it.each([
    ['plain', 2, true],
    ['plain', 1, true],
    ['another 1.0', 1, true],
    ['another 1.0', 2, false],
  ])('by %s, what was counted in one slice of %i is asked for: %s', async (engine, slice, asked) => {
    const values = Array.from({ length: 300 }, (_, i) => `text ${i}`);
    const counter = plainCounter([{ name: 'a', type: 'string', values }]);
    const base = await firstProfile(counter, 10);
    const [column] = base.columns;
    if (column === undefined) throw new Error('no column');
    expect(column).toMatchObject({ shapes: expect.anything(), looks: expect.anything() });
    const requests: CountRequest[] = [];
    const watched = {
      ...counter,
      engine,
      count: (some: readonly CountRequest[]) => {
        requests.push(...some);
        return counter.count(some);
      },
    };
    await profileAt(watched, { ...base, columns: [{ ...column, slice }] });
    expect(requests).toHaveLength(1);
    expect([requests[0]?.shapes !== undefined, requests[0]?.looks === true]).toEqual([asked, asked]);
    expect(requests[0]).toMatchObject({ path: ['a'], lengths: expect.anything(), values: expect.anything() });
  });
});
