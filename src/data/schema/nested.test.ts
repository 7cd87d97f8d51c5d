import { describe, expect, it } from 'vitest';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';
import type { ColumnProfile } from '../profile.ts';

/** `name type`, or `name type missing` of 1,000; a type has no space. */
function columns(...texts: readonly string[]): ColumnProfile[] {
  return texts.map((text) => {
    const [name = '', type = '', missing = '0'] = text.split(' ');
    return column(name, { type, n: 1000 - Number(missing), missing: Number(missing) });
  });
}

describe('nested-changed', () => {
  it.each<[string, ColumnProfile[], ColumnProfile[], readonly string[]]>([
    ['a scalar became a list', columns('a int64'), columns('a list(int64)', 'a[] int64'), ['nested-changed error a']],
    ['a list became a scalar', columns('a list(int64)', 'a[] int64'), columns('a int64'), ['nested-changed error a']],
    ['a scalar became a struct', columns('a string'), columns('a.x string', 'a.y int64'), ['nested-changed error a']],
    ['a struct became a scalar', columns('a.x string', 'a.y int64'), columns('a string'), ['nested-changed error a']],
    [
      'lists stand deeper',
      columns('a list(int64)', 'a[] int64'),
      columns('a list(list(int64))', 'a[] list(int64)', 'a[][] int64'),
      ['nested-changed error a'],
    ],
    [
      'items became structs',
      columns('o.a list(string)', 'o.a[] string'),
      columns('o.a list(struct("x":string))', 'o.a[].x string'),
      ['nested-changed error o.a[]'],
    ],
    [
      'a field of a struct is gone',
      columns('a.x string', 'a.y int64'),
      columns('a.x string'),
      ['column-removed error a.y'],
    ],
    [
      'a field of items has a wider type',
      columns('a list(struct("x":int32))', 'a[].x int32'),
      columns('a list(struct("x":int64))', 'a[].x int64'),
      ['type-widened warning a[].x'],
    ],
    [
      'the same',
      columns('a list(int64)', 'a[] int64', 'b.c string'),
      columns('a list(int64)', 'a[] int64', 'b.c string'),
      [],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(said(await differences(profile(base), profile(head)))).toEqual(expected);
  });

  it('a JSON column without a value says nothing of its nesting', async () => {
    const empty = profile(columns('a other(JSON) 1000', 'b int64'), { kind: 'json' });
    const filled = profile(columns('a.x string', 'b int64'), { kind: 'json' });
    expect(said(await differences(empty, filled))).toEqual(['column-removed error a']);
    expect(said(await differences(filled, empty))).toEqual(['column-removed error a.x']);
  });
});

describe('an optional field of JSON', () => {
  const json = (...texts: string[]) => profile(columns(...texts), { kind: 'json' });
  it.each([
    ['that most records had', '100', ['presence-fell error a.x']],
    ['that hardly any record had', '995', []],
    ['that every record had', '0', ['column-removed error a.x']],
  ])('%s is gone', async (_, missing, expected) => {
    expect(said(await differences(json(`a.x string ${missing}`, 'a.y string'), json('a.y string')))).toEqual(expected);
  });

  it('at the top, or where a file declares it, is a removed column', async () => {
    expect(said(await differences(json('a string 100', 'b string'), json('b string')))).toEqual([
      'column-removed error a',
    ]);
    const parquet = [columns('a.x string 100', 'b string'), columns('b string')].map((each) => profile(each));
    expect(said(await differences(...(parquet as [never, never])))).toEqual(['column-removed error a.x']);
  });
});

describe('role-changed', () => {
  const texts = (role: string, email: number, own: Partial<ColumnProfile> = {}) =>
    profile([
      column('a', {
        role,
        values: { list: [], other: 1000, cut: null },
        shapes: { list: [], other: 1000, cut: null },
        looks: { email, replaced: 0, doubled: 0 },
        ...own,
      }),
    ]);
  it.each([
    ['the same', texts('email', 950), texts('email', 940), []],
    ['another kind', texts('email', 950), texts('id', 20), ['role-changed warning a']],
    ['at the threshold, by chance', texts('email', 905), texts('id', 890), []],
    ['without a look', texts('category', 0), texts('id', 0), ['role-changed warning a']],
    [
      'a free text that was a category',
      texts('category', 0),
      texts('free text', 0, { looks: { words: 800, replaced: 0, doubled: 0 } }),
      ['role-changed warning a'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(said(await differences(base, head))).toEqual(expected);
  });
});
