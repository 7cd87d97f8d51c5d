import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, differences, profile } from '../../../test/data/profiles.ts';

const day = 86_400;

/** Hours of an office, nights at home: rows at each hour of the day. */
const office = [
  20, 10, 5, 5, 5, 10, 40, 120, 300, 400, 420, 400, 300, 380, 400, 380, 300, 200, 120, 90, 70, 60, 50, 30,
];

const turned = (counts: readonly number[], by: number) => counts.map((_, hour) => counts.at((hour - by) % 24) ?? 0);

function times(counts: readonly number[] | null, days = 90) {
  const n = (counts ?? office).reduce((sum, count) => sum + count, 0);
  const [midnight = 0, ...later] = counts ?? [];
  const hours = counts === null ? {} : { hours: [Math.floor(midnight / 2), Math.ceil(midnight / 2), ...later] };
  const bins = { edges: [10 * day], counts: [n, 0] };
  return profile([column('at', { type: 'timestamp(us)', n, min: 1, max: days * day, bins, ...hours })]);
}

async function said(before: ReturnType<typeof times>, after: ReturnType<typeof times>) {
  const drafts = await differences(before, after);
  return drafts.filter(({ rule }) => rule === 'hours-moved').map(({ message }) => message);
}

describe('hours-moved', () => {
  it.each([
    ['the same hours', office, 90, []],
    ['two hours later', turned(office, 2), 90, ['`at` moved by +2 hours within the day']],
    ['nine hours earlier', turned(office, -9), 90, ['`at` moved by -9 hours within the day']],
    [
      'a load at one hour',
      office.map((count, hour) => (hour === 3 ? 4000 : count)),
      90,
      ['`at` has its times at other hours of the day'],
    ],
    ['less than a week', turned(office, 2), 6.9, []],
    ['few rows', turned(office, 2).map((count) => Math.round(count / 200)), 90, []],
    ['an older profile', null, 90, []],
  ] as const)('%s', async (_, counts, days, expected) => {
    expect(await said(times(office), times(counts, days))).toEqual(expected);
  });

  it('names every turn of the clock, whatever the day starts with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 23 }), async (by, start) => {
        const before = turned(office, start);
        const moved = by > 12 ? by - 24 : by;
        const text = Math.abs(moved) === 1 ? `${moved * 60} minutes` : `${moved} hours`;
        expect(await said(times(before), times(turned(before, by)))).toEqual([
          `\`at\` moved by ${moved > 0 ? '+' : ''}${text} within the day`,
        ]);
      }),
      { numRuns: 25 },
    );
  });
});
