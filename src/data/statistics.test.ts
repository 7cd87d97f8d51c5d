import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from './profile.ts';
import type { Statistic } from './statistic.ts';
import { statistics } from './statistics/registry.ts';

interface Case {
  readonly base: number[];
  readonly head: number[];
  readonly ks: number;
  readonly p: number;
  readonly wasserstein_within_base: number;
  readonly js_distance: number;
}

const path = new URL('../../test/oracles/data/statistics.json', import.meta.url);
const oracle = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly numbers: Case[];
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
    const inBase = edges.filter((edge) => edge <= Math.max(...base));
    const within = head.map((value) => Math.min(Math.max(value, Math.min(...base)), Math.max(...base)));
    const inside = statistic('wasserstein').measure(counted(base, inBase), counted(within, inBase));
    expect(inside.value).toBeCloseTo(wanted.wasserstein_within_base, 10);
  });

  it('population stability index of four categories', () => {
    const { base, head, psi } = oracle.psi;
    expect(statistic('psi').measure(listed(base), listed(head)).value).toBeCloseTo(psi, 12);
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
