import { describe, expect, it } from 'vitest';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';

const table = (n: number, different: number) =>
  profile([column('id', { type: 'double', n, distinct: { low: different, high: different } }), column('x', { n })]);

describe('rows that repeat', () => {
  it.each<[string, number, number, number, number, readonly string[]]>([
    ['a third was loaded twice', 1000, 1300, 1000, 300, ['rows-duplicated warning']],
    ['as many as base may have', 700, 1000, 700, 290, []],
    ['only one column repeats', 1000, 1300, 1000, 2, []],
    ['fewer than the margin', 1000, 1005, 1000, 5, []],
    ['more rows of a few values', 950, 4000, 2900, 1100, ['rows-changed warning']],
    ['a base that tells few rows apart', 300, 1300, 300, 900, []],
  ])('%s', async (_, before, rows, after, copies, expected) => {
    const drafts = await differences(table(1000, before), table(rows, after), {
      answers: { repeats: async () => ({ rows, copies }), repeated: async () => 1 },
    });
    expect(said(drafts)).toEqual(expected);
  });

  it('says how many, and how many base may have', async () => {
    const answers = { repeats: async () => ({ rows: 1300, copies: 300 }) };
    const [finding] = await differences(table(1000, 1000), table(1300, 1000), { answers });
    expect(finding?.number).toBe(
      '300 of 1,300 rows repeat an earlier one, at most 0 % expected from base; 1,000 \u2192 1,300 rows (exact); margin 1 %',
    );
  });
});
