import { describe, expect, it } from 'vitest';
import { column, differences, profile, said } from '../../../test/data/profiles.ts';
import { lengthEdges } from '../profile/edges.ts';
import type { ColumnProfile } from '../profile.ts';

const lengths = (length: number, n: number) => {
  const at = lengthEdges.findIndex((edge) => length <= edge);
  return { edges: [...lengthEdges], counts: [...lengthEdges, 0].map((_, i) => (i === at ? n : 0)) };
};

/** A text column of which no value is listed, in these shapes. */
function texts(shapes: Readonly<Record<string, number>>, own: Partial<ColumnProfile> = {}): ColumnProfile {
  const n = Object.values(shapes).reduce((sum, count) => sum + count, 0);
  return column('text', {
    n,
    values: { list: [], other: n, cut: null },
    shapes: { list: Object.entries(shapes), other: 0, cut: null },
    lengths: lengths(8, n),
    looks: { replaced: 0, doubled: 0 },
    ...own,
  });
}

const dates = texts({ '9-9-9': 990, a: 10 });

describe('format-changed', () => {
  it.each<[string, ColumnProfile, readonly string[]]>([
    ['the same shapes', texts({ '9-9-9': 985, a: 15 }), []],
    ['another shape for most', texts({ '9-9-9': 40, '9/9/9': 960 }), ['format-changed warning text']],
    [
      'another shape for some, beyond the margin',
      texts({ '9-9-9': 880, '9/9/9': 120 }),
      ['format-changed warning text'],
    ],
    ['a change within the margin', texts({ '9-9-9': 960, '9/9/9': 40 }), []],
    [
      'the same shapes at twice the length',
      texts({ '9-9-9': 990, a: 10 }, { lengths: lengths(16, 1000) }),
      ['format-changed warning text'],
    ],
  ])('%s', async (_, head, expected) => {
    const counted = { ...head, shapes: onList(dates, head) };
    expect(said(await differences(profile([dates]), profile([counted])))).toEqual(expected);
  });

  it('names the shape, and says nothing of texts that are all listed', async () => {
    const moved = texts({ '9-9-9': 40, '9/9/9': 960 });
    const [finding] = await differences(profile([dates]), profile([{ ...moved, shapes: onList(dates, moved) }]));
    expect(finding?.detail).toBe(
      'Shape `9-9-9`: 99 % \u2192 4 % of the texts; shapes that base does not list: 0 % \u2192 96 %.',
    );
    expect(finding?.number).toMatch(/^by 96 % \[9\d\.?\d? %, 9\d\.?\d? %\], n = 1,000 \u2192 1,000; margin 5 %$/);
    const closed = column('text', { values: { list: [['x', 1000]], other: 0, cut: null } });
    expect(await differences(profile([closed]), profile([closed]))).toEqual([]);
  });
});

/** Head's shapes, counted by base's list. */
function onList(base: ColumnProfile, head: ColumnProfile) {
  const there = new Map(head.shapes?.list);
  const list = (base.shapes?.list ?? []).map(([shape]): [string, number] => [shape, there.get(shape) ?? 0]);
  return { list, other: head.n - list.reduce((sum, [, count]) => sum + count, 0), cut: null };
}

describe('encoding-broken', () => {
  const marked = (replaced: number, doubled = 0) => texts({ a: 1000 }, { looks: { replaced, doubled } });
  it.each<[string, ColumnProfile, ColumnProfile, readonly string[]]>([
    ['none', marked(0), marked(0), []],
    ['U+FFFD for certain', marked(0), marked(40), ['encoding-broken error text']],
    ['U+FFFD once', marked(0), marked(1), ['encoding-broken warning text']],
    ['as many as base has', marked(30), marked(34), []],
    ['more than base has', marked(3), marked(90), ['encoding-broken error text']],
    ['fewer than base has', marked(90), marked(3), []],
    ['read as Latin-1', marked(0), marked(0, 200), ['encoding-broken error text']],
    [
      'a listed value',
      texts({ a: 1000 }, { values: { list: [['Z\u00fcrich', 900]], other: 100, cut: null } }),
      texts(
        { a: 1000 },
        { values: { list: [['Z\u00fcrich', 900]], other: 100, cut: null }, looks: { replaced: 0, doubled: 99 } },
      ),
      ['encoding-broken error text'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(said(await differences(profile([base]), profile([head])))).toEqual(expected);
  });
});

describe('nullability-changed', () => {
  const declared = (nullable: boolean | undefined, missing = 0) =>
    column('a', { n: 1000 - missing, missing, ...(nullable === undefined ? {} : { nullable }) });
  it.each<[boolean | undefined, boolean | undefined, number, readonly string[]]>([
    [false, true, 0, ['nullability-changed warning a']],
    [true, false, 0, []],
    [undefined, true, 0, []],
    [false, false, 0, []],
    [false, true, 3, ['nulls-in-never-null error a']],
  ])('%s \u2192 %s with %i missing', async (before, after, missing, expected) => {
    expect(said(await differences(profile([declared(before)]), profile([declared(after, missing)])))).toEqual(expected);
  });
});

describe('list-length-changed', () => {
  const list = (length: number, n = 1000): ColumnProfile =>
    column('e', { type: 'list(float)', n, lengths: lengths(length, n) });
  const items = (count: number) => column('e[]', { type: 'float', n: count });
  const count = (...as: number[]) => ({
    count: async () => [
      { n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null, lengths: as },
    ],
  });
  it.each<[string, readonly ColumnProfile[], readonly ColumnProfile[], readonly number[], readonly string[]]>([
    ['the same length', [list(8)], [list(8)], [0, 1000, 0], []],
    ['one list of another length', [list(8)], [list(8)], [0, 999, 1], ['list-length-changed error e']],
    ['768 items', [list(768), items(768_000)], [list(768), items(768_000)], [0, 1000, 0], []],
    [
      '768 to 512 items',
      [list(768), items(768_000)],
      [list(512), items(512_000)],
      [1000, 0, 0],
      ['list-length-changed error e'],
    ],
    [
      'lengths that vary: moved',
      [{ ...list(8), lengths: spread(3, 9) }],
      [{ ...list(8), lengths: spread(8, 12) }],
      [],
      ['list-length-changed error e'],
    ],
    [
      'lengths that vary: the same',
      [{ ...list(8), lengths: spread(3, 9) }],
      [{ ...list(8), lengths: spread(3, 9) }],
      [],
      [],
    ],
  ])('%s', async (_, base, head, answer, expected) => {
    const drafts = await differences(profile(base), profile(head), { answers: count(...answer) });
    expect(said(drafts)).toEqual(expected);
  });
});

/** 1,000 lists with from..to items, as many of each. */
function spread(from: number, to: number) {
  const each = Math.floor(1000 / (to - from + 1));
  const counts = [...lengthEdges, 0].map((_, i) => (i >= from && i <= to ? each : 0));
  counts[to] = 1000 - each * (to - from);
  return { edges: [...lengthEdges], counts };
}
