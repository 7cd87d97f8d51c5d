import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../profile.ts';
import type { Statistic } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';

interface Case {
  readonly base: number[];
  readonly head: number[];
  readonly ks: number;
  readonly p: number;
  readonly wasserstein_within_base: number;
  readonly js_distance: number;
  readonly tvd: number;
  readonly hellinger: number;
}

interface TableCase {
  readonly base: number[];
  readonly head: number[];
  readonly chi2: number;
  readonly p: number;
  readonly cramers_v: number;
  readonly kl: number;
}

const path = new URL('../../../test/oracles/data/statistics.json', import.meta.url);
const oracle = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly numbers: Case[];
  readonly tables: TableCase[];
  readonly psi: { readonly base: number[]; readonly head: number[]; readonly psi: number };
};

const empty = { n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };

/** A column of whole numbers with an edge at each value of either side. */
function counted(values: readonly number[], edges: readonly number[]): ColumnProfile {
  const counts = [...edges.map((edge) => values.filter((value) => value === edge).length), 0];
  const ends = { min: Math.min(...values), max: Math.max(...values) };
  return {
    ...empty,
    ...ends,
    path: ['x'],
    position: 0,
    type: 'int64',
    physical: 'int64',
    n: values.length,
    bins: { edges: [...edges], counts },
  };
}

function listed(counts: readonly number[], other = 0): ColumnProfile {
  const list = counts.map((count, i): [string, number] => [`v${i}`, count]);
  const n = counts.reduce((sum, count) => sum + count, other);
  return {
    ...empty,
    path: ['x'],
    position: 0,
    type: 'string',
    physical: 'string',
    n,
    values: { list, other, cut: null },
  };
}

function statistic(id: string): Statistic {
  const found = statistics.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no statistic ${id}`);
  return found;
}

describe('against scipy', () => {
  it.each(oracle.numbers.map((each, i) => [i, each] as const))('case %i', (_, { base, head, ...wanted }) => {
    const edges = [...new Set([...base, ...head])].sort((a, b) => a - b);
    const sides = [counted(base, edges), counted(head, edges)] as const;
    const ks = statistic('ks').measure(...sides);
    expect(ks.value).toBeCloseTo(wanted.ks, 12);
    expect(Math.abs((ks.p ?? Number.NaN) - wanted.p) / wanted.p).toBeLessThan(1e-8);
    expect(ks.low).toBeLessThanOrEqual(wanted.ks);
    expect(ks.high).toBeGreaterThanOrEqual(wanted.ks);
    expect(statistic('js-distance').measure(...sides).value).toBeCloseTo(wanted.js_distance, 10);
    expect(statistic('js-divergence').measure(...sides).value).toBeCloseTo(wanted.js_distance ** 2, 10);
    expect(statistic('tvd').measure(...sides).value).toBeCloseTo(wanted.tvd, 12);
    expect(statistic('hellinger').measure(...sides).value).toBeCloseTo(wanted.hellinger, 12);
    const inBase = edges.filter((edge) => edge <= Math.max(...base));
    const within = head.map((value) => Math.min(Math.max(value, Math.min(...base)), Math.max(...base)));
    const inside = statistic('wasserstein').measure(counted(base, inBase), counted(within, inBase));
    expect(inside.value).toBeCloseTo(wanted.wasserstein_within_base, 10);
  });

  it.each(oracle.tables)('categories $base and $head', ({ base, head, chi2, p, cramers_v, kl }) => {
    const sides = [listed(base), listed(head)] as const;
    const got = statistic('chi2').measure(...sides);
    expect(got.value).toBeCloseTo(chi2, 9);
    expect(Math.abs((got.p ?? Number.NaN) - p) / p).toBeLessThan(1e-8);
    expect(statistic('cramers-v').measure(...sides).value).toBeCloseTo(cramers_v, 10);
    expect(statistic('kl').measure(...sides).value).toBeCloseTo(kl, 10);
  });

  it('population stability index of four categories', () => {
    const { base, head, psi } = oracle.psi;
    expect(statistic('psi').measure(listed(base), listed(head)).value).toBeCloseTo(psi, 12);
  });
});

describe('numbers of one side', () => {
  const side = (values: readonly number[]): ColumnProfile => {
    const edges = [...new Set(values)].sort((a, b) => a - b);
    const total = values.reduce((sum, value) => sum + (value - 10) * 4, 0);
    return { ...counted(values, edges), sum: { centre: 10, scale: 2, total: String(total), clamped: 0 } };
  };

  it('means come from exact sums', () => {
    const measured = statistic('mean').measure(side([1, 2, 6]), side([2, 4, 9]));
    expect(measured).toMatchObject({ value: 2, base: 3, head: 5 });
    expect(statistic('mean').measure(counted([1], [1]), side([2]))).toMatchObject({ value: null });
  });

  it('medians have bounds from order statistics', () => {
    const range = (from: number) => Array.from({ length: 101 }, (_, i) => from + i);
    const edges = range(0).concat(Array.from({ length: 20 }, (_, i) => 101 + i));
    const measured = statistic('median').measure(counted(range(0), edges), counted(range(20), edges));
    expect(measured.base).toBeCloseTo(50, 0);
    expect(measured.head).toBeCloseTo(70, 0);
    expect(measured.low).toBeLessThan(20);
    expect(measured.high).toBeGreaterThan(20);
  });

  it('one outlier makes the distance in sigma small, not the one in quartiles', () => {
    const plain = Array.from({ length: 200 }, (_, i) => i % 20);
    const edges = [...new Set([...plain, ...plain.map((x) => x + 10), 1e6])].sort((a, b) => a - b);
    const [base, head] = [counted([...plain, 1e6], edges), counted([...plain.map((x) => x + 10), 1e6], edges)];
    expect(statistic('wasserstein-sigma').measure(base, head).value).toBeLessThan(0.01);
    expect(statistic('wasserstein-iqr').measure(base, head).value).toBeGreaterThan(0.8);
  });

  it('small cells are joined until each expects five', () => {
    const measured = statistic('chi2').measure(listed([500, 3, 2, 1], 4), listed([490, 4, 1, 2], 13));
    expect(measured.method).toContain('df 2');
    expect(statistic('chi2').measure(listed([9]), listed([9]))).toMatchObject({
      value: null,
      reason: 'fewer than two cells',
    });
  });
});

describe('at the ends', () => {
  it.each(statistics.filter(({ of }) => of !== 'rows').map((each) => [each.id, each] as const))(
    '%s is undefined without values',
    (_, each) => {
      const none =
        each.of === 'bins' ? { ...counted([1], [1]), n: 0, bins: { edges: [1], counts: [0, 0] } } : listed([0]);
      expect(each.measure(none, none)).toMatchObject({ value: null, reason: 'no value on one side' });
    },
  );

  it('the largest change of a share names its value', () => {
    const measured = statistic('linf').measure(listed([500, 300, 200]), listed([400, 300, 300]));
    expect(measured).toMatchObject({ value: expect.closeTo(0.1, 12), at: '`v0`', base: 0.5, head: 0.4 });
    const other = statistic('linf').measure(listed([500], 500), listed([200], 800));
    expect(other.value).toBeCloseTo(0.3, 12);
  });

  it('the rest of a list that was chosen from the sample is corrected', () => {
    const chosen = (counts: number[], other: number): ColumnProfile => {
      const column = listed(counts, other);
      return { ...column, values: { list: column.values?.list ?? [], other, cut: [10, 2] } };
    };
    const measured = statistic('linf').measure(chosen([60, 10, 10], 20), listed([60, 10, 10], 20));
    expect(measured.value).toBeCloseTo(0.2, 12);
    expect(measured.low).toBe(0);
  });
});
