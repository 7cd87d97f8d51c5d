import { describe, expect, it } from 'vitest';
import { column, differences, plainPolicy, profile, said } from '../../../test/data/profiles.ts';
import type { ColumnProfile } from '../profile.ts';

const different = (low: number, high = low): Partial<ColumnProfile> => ({
  distinct: { low, high, ...(low === high ? {} : { slice: 64 }) },
});

/** Whole numbers from 1 on. */
const rising = (many: number): Partial<ColumnProfile> => ({ ...different(many), type: 'int64', min: 1, max: 1000 });

describe('unique-broken', () => {
  const text = (own: Partial<ColumnProfile>) => profile([column('id', own)]);
  it.each<[string, Partial<ColumnProfile>, Partial<ColumnProfile>, number | undefined, readonly string[]]>([
    ['unique on both sides', different(1000), different(1000), undefined, []],
    ['one value twice, by chance', different(1000), different(999), undefined, []],
    ['ten values twice', different(1000), different(990), undefined, ['unique-broken warning id']],
    ['one UUID twice', { ...different(1000), role: 'uuid' }, different(999), undefined, ['unique-broken warning id']],
    [
      'one id twice',
      { ...different(1000), type: 'int64', role: 'id' },
      { ...different(999), type: 'int64' },
      undefined,
      ['unique-broken warning id'],
    ],
    ['one number of a row twice', rising(1000), rising(999), undefined, ['unique-broken warning id']],
    ['never unique', different(999), different(500), undefined, []],
    ['a double', { ...different(1000), type: 'double' }, { ...different(900), type: 'double' }, undefined, []],
    ['too few', { ...different(99), n: 99 }, { ...different(50), n: 99 }, undefined, []],
    ['estimated, and less even so', different(980, 1020), different(700, 760), undefined, ['unique-broken warning id']],
    ['estimated, asked: within what base leaves open', different(980, 1020), different(980, 1020), 15, []],
    ['estimated, asked: beyond it', different(980, 1020), different(940, 1001), 70, ['unique-broken warning id']],
    ['estimated, and none to ask', different(980, 1020), different(980, 1020), undefined, []],
  ])('%s', async (_, before, after, duplicates, expected) => {
    const answers = duplicates === undefined ? {} : { duplicates: async () => ({ duplicates, nulls: 0 }) };
    expect(said(await differences(text(before), text(after), { answers }))).toEqual(expected);
  });
});

describe('key-broken', () => {
  const both = profile([column('a', different(20)), column('b', different(50))]);
  const policy = { ...plainPolicy, key: ['a', 'b'] };
  it.each([
    [0, 0, []],
    [3, 0, ['key-broken error a b']],
    [0, 2, ['key-broken error a b']],
  ])('%i duplicates, %i without a key', async (duplicates, nulls, expected) => {
    const asked: unknown[] = [];
    const answers = {
      duplicates: async (paths: readonly (readonly string[])[]) => {
        asked.push(paths);
        return { duplicates, nulls };
      },
    };
    const drafts = await differences(both, both, { policy, answers });
    expect(said(drafts)).toEqual(expected);
    expect(asked).toEqual([[['a'], ['b']]]);
    if (duplicates > 0) expect(drafts[0]?.number).toBe('3 of 1,000 rows repeat a key (exact)');
  });

  it('is never a pass when it cannot be checked', async () => {
    expect(said(await differences(both, both, { policy }))).toEqual(['column-not-checked error']);
    const other = { ...plainPolicy, key: ['gone'] };
    const [draft] = await differences(both, both, { policy: other });
    expect(draft).toMatchObject({ rule: 'column-not-checked', detail: expect.stringContaining('`gone`') });
  });
});
