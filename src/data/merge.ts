import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { type ColumnProfile, type CountedAtEdges, type CountedValues, nameOf, type Profile } from './profile.ts';

const noDigest = `sha256:${'0'.repeat(64)}`;

/**
 * The profile of two parts together: counts add, least and largest values meet, digests are combined bit by bit. It is
 * commutative and associative, and `nothingLike(a)` changes nothing. Errors: `Problem` when the parts were not counted
 * at the same edges and values, with the same columns, types and null markers.
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  if (a.edges_from !== b.edges_from || JSON.stringify(a.nulls) !== JSON.stringify(b.nulls) || a.kind !== b.kind) {
    throw unlike('their edges come from different snapshots, or their null markers differ');
  }
  if (a.columns.length !== b.columns.length) throw unlike('they have different columns');
  return {
    ...a,
    engine: a.engine === b.engine ? a.engine : [a.engine, b.engine].sort().join(' + '),
    k: Math.max(a.k, b.k),
    rows: a.rows + b.rows,
    digest: xor(a.digest, b.digest),
    columns: a.columns.map((column, i) => mergeColumns(column, b.columns[i] as ColumnProfile)),
  };
}

/** A profile of no rows, counted like `profile`: the neutral element of merging with it. */
export function nothingLike(profile: Profile): Profile {
  const bins = (counted: CountedAtEdges) => ({ ...counted, counts: counted.counts.map(() => 0) });
  const columns = profile.columns.map(
    (column): ColumnProfile => ({
      ...column,
      ...{ n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
      ...(column.bins === undefined ? {} : { bins: bins(column.bins) }),
      ...(column.values === undefined
        ? {}
        : {
            values: {
              ...column.values,
              list: column.values.list.map(([value]): [string, number] => [value, 0]),
              other: 0,
            },
          }),
      ...(column.lengths === undefined ? {} : { lengths: bins(column.lengths) }),
    }),
  );
  return { ...profile, rows: 0, digest: noDigest, columns };
}

function mergeColumns(a: ColumnProfile, b: ColumnProfile): ColumnProfile {
  if (nameOf(a) !== nameOf(b) || a.type !== b.type || a.physical !== b.physical) {
    throw unlike(
      `${quote(nameOf(a))} and ${quote(nameOf(b))} stand in the same place with types ${a.type} and ${b.type}`,
    );
  }
  const least = [a.min, b.min].filter((value) => value !== null);
  const largest = [a.max, b.max].filter((value) => value !== null);
  const bins = mergeBins(a, a.bins, b.bins);
  const lengths = mergeBins(a, a.lengths, b.lengths);
  const values = mergeValues(a, a.values, b.values);
  return {
    ...a,
    n: a.n + b.n,
    missing: a.missing + b.missing,
    unparsed: a.unparsed + b.unparsed,
    nan: a.nan + b.nan,
    pinf: a.pinf + b.pinf,
    ninf: a.ninf + b.ninf,
    empty: a.empty + b.empty,
    min: least.length === 0 ? null : Math.min(...least),
    max: largest.length === 0 ? null : Math.max(...largest),
    ...(bins === undefined ? {} : { bins }),
    ...(values === undefined ? {} : { values }),
    ...(lengths === undefined ? {} : { lengths }),
  };
}

function mergeBins(column: ColumnProfile, a?: CountedAtEdges, b?: CountedAtEdges): CountedAtEdges | undefined {
  if (JSON.stringify(a?.edges) !== JSON.stringify(b?.edges))
    throw unlike(`${quote(nameOf(column))} has different edges`);
  return a && b ? { edges: a.edges, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) } : undefined;
}

function mergeValues(column: ColumnProfile, a?: CountedValues, b?: CountedValues): CountedValues | undefined {
  if (a === undefined || b === undefined) return undefined;
  const there = new Map(b.list);
  if (a.list.length !== b.list.length || a.list.some(([value]) => !there.has(value))) {
    throw unlike(`${quote(nameOf(column))} lists different values`);
  }
  const list = a.list.map(([value, count]): [string, number] => [value, count + (there.get(value) ?? 0)]);
  list.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const cut = JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null;
  return { list, other: a.other + b.other, cut };
}

function xor(a: string, b: string): string {
  const digits = (text: string) => text.replace(/^sha256:/, '').padStart(64, '0');
  const right = digits(b);
  const mixed = Array.from(digits(a), (digit, i) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(right.charAt(i), 16)).toString(16),
  );
  return `sha256:${mixed.join('')}`;
}

function unlike(why: string): Problem {
  return new Problem(
    `Two profiles cannot be added: ${why}.`,
    'Make every part with the same base profile: its edges and values are counted in all of them.',
  );
}
