import { beforeAll, describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../test/data/plain-counter.ts';
import { normal, uniform } from '../../test/data/random.ts';
import { causes } from './causes/registry.ts';
import { marginsSchema } from './config.ts';
import { type Judged, judge } from './judge.ts';
import type { SnapshotPolicy } from './policy.ts';
import { firstProfile } from './profile-snapshot.ts';
import { statistics } from './statistics/registry.ts';

const policy: SnapshotPolicy = { margins: marginsSchema.parse({}), columns: {}, undecided: 'warn', alpha: 0.001 };
const rows = 16_000;

type Cell = number | string | null;

/** A table of four honest columns; each seed is another sample of the same population. */
function honest(seed: number, n = rows): PlainColumn[] {
  const next = uniform(seed);
  const draw = normal(next);
  const make = (cell: () => Cell) => Array.from({ length: n }, cell);
  return [
    { name: 'miles', type: 'double', values: make(() => [96, 229, 502, 762, 1005, 2475][Math.floor(next() * 6)] ?? 0) },
    { name: 'fare', type: 'double', values: make(() => Number(Math.exp(2 + 0.6 * draw()).toFixed(2))) },
    { name: 'delay', type: 'int64', values: make(() => (next() < 0.06 ? null : Math.round(5 + 20 * draw()))) },
    {
      name: 'carrier',
      type: 'string',
      values: make(() => ['UA', 'B6', 'DL', 'AA'][Math.floor(next() * next() * 4)] ?? ''),
    },
    { name: 'at', type: 'timestamp(us)', values: make(() => 1.7e9 + Math.floor(next() * 86_400)) },
  ];
}

function with_(columns: readonly PlainColumn[], name: string, map: (cell: Cell, i: number) => Cell): PlainColumn[] {
  return columns.map((column) => (column.name === name ? { ...column, values: column.values.map(map) } : column));
}

const number = (map: (value: number) => number) => (cell: Cell) => (typeof cell === 'number' ? map(cell) : cell);

async function judged(base: PlainColumn[], head: PlainColumn[], own: Partial<SnapshotPolicy> = {}): Promise<Judged> {
  return judge(await firstProfile(plainCounter(base), 10), plainCounter(head, `sha256:${'2'.repeat(64)}`), {
    ...policy,
    ...own,
  });
}

const rules = (result: Judged) =>
  result.drafts.filter(({ severity }) => severity !== 'note').map(({ rule, about }) => [rule, ...about].join(' '));

let base: PlainColumn[];
let head: PlainColumn[];
beforeAll(() => {
  base = honest(1);
  head = honest(2, 16_800);
});

describe('another sample of the same population', () => {
  it('has no finding, and every decision is equivalent', async () => {
    const result = await judged(base, head);
    expect(rules(result)).toEqual([]);
    expect(result.measurements.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(result.measurements.filter(({ outcome }) => outcome === 'equivalent')).toHaveLength(10);
    expect(result.decided).toMatch(/^5 columns; largest change 0\.\d+ of its margin$/);
  });
});

describe('causes', () => {
  const scaled = number((value) => Number((value * 1.609344).toFixed(1)));
  it.each<[string, string, (cell: Cell, i: number) => Cell, string]>([
    ['miles', 'unit-changed', scaled, 'miles \u2192 kilometres'],
    ['fare', 'unit-changed', number((value) => Math.round(value * 100)), 'shares \u2192 per cent'],
    ['fare', 'unit-changed', number((value) => value * 3.7), '\u00d7 3.'],
    ['at', 'shifted', number((value) => value + 2 * 3600), '+7200'],
    ['fare', 'shifted', number((value) => value + 5), '+'],
    ['delay', 'default-fill', (cell) => cell ?? 0, 'missing '],
    ['delay', 'default-fill', (cell) => cell ?? -1, 'missing '],
    ['delay', 'null-burst', (cell, i) => (i % 9 === 0 ? null : cell), 'missing '],
    ['fare', 'sentinel', (cell, i) => (i % 9 === 0 ? -999 : cell), '-999: 0 %'],
    ['carrier', 'sentinel', (cell, i) => (i % 9 === 0 ? 'unknown' : cell), '`unknown`: 0 %'],
  ])('%s: %s', async (column, rule, map, says) => {
    const result = await judged(base, with_(head, column, map));
    expect(rules(result)).toEqual([`${rule} ${column}`]);
    const [finding] = result.drafts;
    expect(finding?.number).toContain(says);
    expect(finding?.mend).not.toBe('');
  });

  it('a unit change has its factor, interval, quantiles on one factor, series and drawing', async () => {
    const [finding] = (await judged(base, with_(head, 'miles', scaled))).drafts;
    expect(finding?.message).toBe('`miles` changed its unit');
    const [, low = 0, high = 0] = /\[([\d.]+), ([\d.]+)\]/.exec(finding?.number ?? '')?.map(Number) ?? [];
    expect(low).toBeLessThan(1.609344);
    expect(high).toBeGreaterThan(1.609344);
    expect(high - low).toBeLessThan(0.01);
    expect(finding?.table?.rows.map((cells) => cells[3])).toEqual(['1.609', '1.609', '1.609']);
    expect(finding?.series?.base).toHaveLength(8);
    expect(finding?.drawing?.x.values).toHaveLength(23);
    expect(finding?.drawing?.series.map(({ values }) => values.length)).toEqual([24, 24]);
  });

  it('a change of shape is not called a change of unit', async () => {
    const wider = with_(
      head,
      'fare',
      number((value) => value + 3 * Math.sin(value * 1e6) + 4 * Math.cos(value * 1e3)),
    );
    expect(rules(await judged(base, wider))).toEqual(['distribution-changed fare']);
  });

  it('every declaration is complete', () => {
    for (const each of [...causes, ...statistics]) {
      expect(each.id).toMatch(/^[a-z-]+$/);
      expect(each.documentation.length).toBeGreaterThan(60);
      expect(each.source).not.toBe('');
    }
  });
});

describe('schema', () => {
  const without = (columns: PlainColumn[], name: string) => columns.filter((column) => column.name !== name);
  const renamed = (columns: PlainColumn[], from: string, to: string) =>
    columns.map((column) => (column.name === from ? { ...column, name: to } : column));
  const hostile = 'x`); DROP TABLE "t"; --\n\u202e';
  it.each<[string, (head: PlainColumn[]) => PlainColumn[], string[]]>([
    ['a removed column', (h) => without(h, 'fare'), ['column-removed fare']],
    ['an added column', (h) => [...h, { ...(h[0] as PlainColumn), name: hostile }], []],
    ['a renamed column', (h) => renamed(h, 'fare', 'price'), ['column-renamed fare price']],
    ['a hostile name', (h) => renamed(h, 'carrier', hostile), [`column-renamed carrier ${hostile}`]],
    [
      'one missing value',
      (h) => with_(h, 'miles', (cell, i) => (i === 5 ? null : cell)),
      ['nulls-in-never-null miles'],
    ],
    ['NaN', (h) => with_(h, 'fare', (cell, i) => (i === 5 ? Number.NaN : cell)), ['nan-appeared fare']],
    [
      'infinity',
      (h) => with_(h, 'fare', (cell, i) => (i === 5 ? Number.NEGATIVE_INFINITY : cell)),
      ['inf-appeared fare'],
    ],
    ['a constant', (h) => with_(h, 'fare', () => 1), ['became-constant fare']],
    [
      'a new value',
      (h) => with_(h, 'carrier', (cell, i) => (i % 300 === 0 ? 'ZZ' : cell)),
      ['domain-new-values carrier'],
    ],
    [
      'a third of the rows',
      (h) => h.map((each) => ({ ...each, values: each.values.slice(0, 5000) })),
      ['rows-changed', 'undecided-columns'],
    ],
    ['no rows', (h) => h.map((each) => ({ ...each, values: [] })), ['no-rows']],
    [
      'a wider type',
      (h) => h.map((each) => (each.name === 'delay' ? { ...each, type: 'int128' } : each)),
      ['type-widened delay'],
    ],
    [
      'a narrower type',
      (h) => h.map((each) => (each.name === 'delay' ? { ...each, type: 'int32' } : each)),
      ['type-narrowed delay'],
    ],
    [
      'another type',
      (h) => h.map((each) => (each.name === 'delay' ? { ...each, type: 'decimal(9,2)' } : each)),
      ['type-incompatible delay'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(rules(await judged(base, change(head)))).toEqual(expected);
  });

  it('names a new value only when k rows have it', async () => {
    const fresh = with_(head, 'carrier', (cell, i) => (i % 300 === 0 ? `secret-${i}` : i % 301 === 0 ? 'ZZ' : cell));
    const result = await judged(base, fresh);
    expect(JSON.stringify(result.drafts)).toContain('ZZ');
    expect(JSON.stringify(result)).not.toContain('secret-');
  });

  it('a column in another order is a note where columns have names', async () => {
    const result = await judged(base, [...head].reverse());
    expect(result.drafts.map(({ rule, severity }) => [rule, severity])).toEqual([['order-changed', 'note']]);
  });
});

describe('policy', () => {
  const moved = () =>
    with_(
      head,
      'fare',
      number((value) => value * 3.7),
    );
  it.each([
    ['ignored', { columns: { fare: { ignore: true } } }, []],
    ['warned', { columns: { fare: { ignore: false, 'on-change': 'warn' as const } } }, ['unit-changed fare']],
    ['an identifier', { columns: { fare: { ignore: false, role: 'id' as const } } }, []],
    ['wide', { columns: { fare: { ignore: false, margin: 0.99 } } }, []],
  ])('%s', async (_, own, expected) => {
    const result = await judged(base, moved(), own);
    expect(rules(result)).toEqual(expected);
    expect(result.measurements.some(({ verdict }) => verdict === 'fail')).toBe(false);
  });

  it('few rows are undecided, in one finding, at the verdict of the policy', async () => {
    const small = honest(3, 200);
    for (const [undecided, severity] of [
      ['pass', 'note'],
      ['warn', 'warning'],
      ['fail', 'error'],
    ] as const) {
      const { drafts, measurements } = await judged(small, honest(4, 210), { undecided });
      expect(drafts.map(({ rule, severity: got }) => [rule, got])).toEqual([['undecided-columns', severity]]);
      expect(drafts[0]?.number).toMatch(/^\d+ of 10 decisions; smallest detectable change \d/);
      expect(
        measurements.filter(({ outcome }) => outcome === 'undecided').every(({ verdict }) => verdict === undecided),
      ).toBe(true);
    }
  });
});
