import { describe, expect, it } from 'vitest';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';
import type { ColumnProfile } from '../profile.ts';

const rows = 10_000;

/** A column of 10,000 rows of which so many are not what they should be. */
function of(own: Partial<ColumnProfile>): ColumnProfile {
  const bad = (own.nan ?? 0) + (own.pinf ?? 0) + (own.ninf ?? 0) + (own.unparsed ?? 0);
  return column('x', { type: 'double', n: rows - bad, ...own });
}

describe('values that are no finite numbers of the type', () => {
  it.each<[string, Partial<ColumnProfile>, Partial<ColumnProfile>, readonly string[]]>([
    ['the first NaN', {}, { nan: 1 }, ['nan-appeared error x']],
    ['as many as before', { nan: 300 }, { nan: 310 }, []],
    ['a few more', { nan: 300 }, { nan: 390 }, []],
    ['many more NaN', { nan: 300 }, { nan: 500 }, ['nan-rose error x']],
    ['fewer', { nan: 500 }, { nan: 300 }, []],
    ['many more infinities, of both signs together', { pinf: 10 }, { pinf: 100, ninf: 150 }, ['inf-rose error x']],
    ['the first text that is no number', {}, { unparsed: 1 }, ['unparsed-values error x']],
    ['many more of them', { unparsed: 20 }, { unparsed: 900 }, ['unparsed-rose error x']],
    ['a few more of them', { unparsed: 20 }, { unparsed: 60 }, []],
  ])('%s', async (_, before, after, wanted) => {
    const answers = { others: async () => [] };
    expect(said(await differences(profile([of(before)]), profile([of(after)]), { answers }))).toEqual(wanted);
  });

  it('more than before are said with both shares and the least gain', async () => {
    const [found] = await differences(profile([of({ nan: 300 })]), profile([of({ nan: 1000 })]));
    expect(found?.number).toMatch(/^3 % \u2192 10 % of rows, by at least 6\.\d points, /);
    expect(found?.number).toMatch(/; margin 1 %$/);
    expect(found?.size).toBe(0.1);
  });
});
