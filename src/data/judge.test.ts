import { beforeAll, describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../test/data/plain-counter.ts';
import { normal, uniform } from '../../test/data/random.ts';
import { causes } from './causes/registry.ts';
import { marginsSchema } from './config.ts';
import { type Judged, judge } from './judge.ts';
import type { SnapshotPolicy } from './policy.ts';
import { firstProfile } from './profile/profile-snapshot.ts';
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
    ['at', 'shifted', number((value) => value + 2 * 3600), '+2 hours ['],
    ['fare', 'shifted', number((value) => value + 5), '+'],
    ['delay', 'default-fill', (cell) => cell ?? 0, 'missing '],
    ['delay', 'default-fill', (cell) => cell ?? -1, 'missing '],
    ['delay', 'null-burst', (cell, i) => (i % 9 === 0 ? null : cell), 'missing '],
    ['carrier', 'spelling-changed', (cell) => String(cell).toLowerCase(), '100 %, exact'],
    ['carrier', 'spelling-changed', (cell) => (cell === 'UA' ? ' UA ' : cell), ' %, exact'],
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
    expect(finding?.table?.rows.map((cells) => cells[0])).toEqual(['p10', 'p50', 'p90']);
    expect(finding?.series?.base.length).toBe(finding?.series?.head.length);
    expect(finding?.drawing?.series.map(({ name }) => name)).toEqual(['base', 'head']);
    expect(finding?.drawing?.x.ends).toHaveLength(2);
  });

  it('one constant in place of another is not called a change of unit', async () => {
    const constant = (columns: PlainColumn[], value: number) => with_(columns, 'fare', () => value);
    expect(rules(await judged(constant(base, 9), constant(head, 4)))).toEqual(['distribution-changed fare']);
  });

  it('a change of shape is not called a change of unit', async () => {
    const wider = with_(
      head,
      'fare',
      number((value) => value + 3 * Math.sin(value * 1e6) + 4 * Math.cos(value * 1e3)),
    );
    expect(rules(await judged(base, wider))).toEqual(['distribution-changed fare']);
  });

  it('a text read in another encoding is named with what it was', async () => {
    const city = (columns: PlainColumn[], map: (text: string) => string) =>
      with_(columns, 'carrier', (cell) =>
        map(cell === 'UA' ? 'Z\u00fcrich' : cell === 'B6' ? 'K\u00f8ln\u2013' : String(cell)),
      );
    const latin = (text: string) =>
      text.replace('\u00fc', '\u00c3\u00bc').replace('\u00f8', '\u00c3\u00b8').replace('\u2013', '\u00e2\u20ac\u201c');
    const result = await judged(city(base, String), city(head, latin));
    expect(rules(result)).toEqual(['encoding-broken carrier']);
    expect(result.drafts[0]?.detail).toContain('`Z\u00fcrich` \u2192 `Z\u00c3\u00bcrich`');
  });

  it.each([1, 2, 3, 4, 5])('a unit is named from 2,000 rows of a skewed column too (sample %i)', async (seed) => {
    const draw = normal(uniform(seed));
    const column = (factor: number): PlainColumn[] => [
      {
        name: 'x',
        type: 'double',
        values: Array.from({ length: 2000 }, () => Number((Math.exp(0.9 * draw()) * 10 * factor).toFixed(2))),
      },
    ];
    const [finding, ...more] = (await judged(column(1), column(1000))).drafts;
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('unit-changed');
    expect(finding?.number).toContain('\u00d7 1000 [');
    expect(finding?.detail).toContain('like that of seconds \u2192 milliseconds');
  });

  it('where the data cannot exclude a factor, the interval holds it', async () => {
    const draw = normal(uniform(8));
    const column = (factor: number): PlainColumn[] => [
      { name: 'x', type: 'double', values: Array.from({ length: 3000 }, () => Math.exp(draw()) * factor) },
    ];
    const [finding] = (await judged(column(1), column(60))).drafts;
    const [, low = 0, high = 0] = /\[([\d.]+), ([\d.]+)\]/.exec(finding?.number ?? '')?.map(Number) ?? [];
    // The critical distance 0.042 is reached when the logarithm moves by about 0.105 standard deviations.
    expect(low).toBeLessThan(60 * 0.93);
    expect(high).toBeGreaterThan(60 * 1.07);
  });

  it('a column without a value in base is not called filled with a default', async () => {
    const result = await judged(
      with_(base, 'fare', () => null),
      head,
    );
    expect(rules(result)).toEqual(['presence-rose fare']);
  });

  it('every declaration is complete', () => {
    for (const each of [...causes, ...statistics]) {
      expect(each.id).toMatch(/^[a-z0-9-]+$/);
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
    [
      'values beyond the range',
      (h) => with_(h, 'fare', (cell, i) => (i % 400 === 0 ? -5 : i % 400 === 1 ? 1e5 : cell)),
      ['out-of-range fare'],
    ],
    [
      'every row twice',
      (h) => h.map((each) => ({ ...each, values: [...each.values, ...each.values] })),
      ['rows-duplicated'],
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

  it('says what is new beside what was removed, and which value is left', async () => {
    const other = renamed(
      with_(
        head,
        'fare',
        number((value) => value * 1000),
      ),
      'fare',
      'total',
    );
    expect((await judged(base, other)).drafts[0]?.detail).toContain(
      'New, but not with the same values: `total` (double)',
    );
    const left = (
      await judged(
        base,
        with_(head, 'carrier', () => 'UA'),
      )
    ).drafts[0];
    expect([left?.rule, left?.detail]).toEqual(['became-constant', expect.stringMatching(/^Left: `UA` \(\d/)]);
  });

  it('names a new value only when k rows have it', async () => {
    const fresh = with_(head, 'carrier', (cell, i) => (i % 300 === 0 ? `secret-${i}` : i % 301 === 0 ? 'ZZ' : cell));
    const result = await judged(base, fresh);
    expect(JSON.stringify(result.drafts)).toContain('ZZ');
    const { drawing, series } = result.drafts.find(({ rule }) => rule === 'domain-new-values') ?? {};
    expect(drawing).toMatchObject({ kind: 'bars', x: { label: '`carrier`' } });
    expect(drawing?.x.values).toEqual(expect.arrayContaining(['UA', 'ZZ', 'all others']));
    const at = drawing?.x.values.indexOf('ZZ') ?? -1;
    expect([drawing?.series[0]?.values[at], series?.head[at]]).toEqual([0, expect.closeTo(1 / 301, 4)]);
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

  it('the same bytes are equivalent, however few', async () => {
    const small = plainCounter(honest(3, 30));
    const result = await judge(await firstProfile(small, 10), small, policy);
    expect(rules(result)).toEqual([]);
    expect(result.decided).toBe('the same bytes as base: 5 columns');
  });

  it('a change that is certain is said with its size, though it may be within the margin', async () => {
    const little = with_(
      head,
      'fare',
      number((value) => value * 1.08),
    );
    const [finding] = (await judged(base, little)).drafts;
    expect(finding?.detail).toMatch(
      /^Changed for certain, but perhaps within the margin: `fare` by 5(\.\d)? % \[\d.* %\], margin 5 %\.$/,
    );
  });

  it('an undecided label stands alone and first', async () => {
    const columns = { carrier: { ignore: false, role: 'label' as const } };
    const { drafts } = await judged(honest(3, 200), honest(4, 210), { columns });
    expect(drafts.map(({ message, about }) => [message, ...about])).toEqual([
      ['the label `carrier` is undecided', 'carrier'],
      ['4 columns are undecided'],
    ]);
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
