import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { type ColumnProfile, type CountedAtEdges, type CountedValues, nameOf, rowsOf } from '../profile.ts';
import { derived } from './column-profile.ts';
import { orBits } from './distinct.ts';
import { byCount } from './listing.ts';

type Distinct = NonNullable<ColumnProfile['distinct']>;

/** The column of two parts together. Bitmaps of different values are or-ed only when one engine made both. */
export function mergeColumns(a: ColumnProfile, b: ColumnProfile, oneEngine: boolean): ColumnProfile {
  const type = mergeTypes(a, b);
  if (a.slice !== b.slice) throw unlike(`${quote(nameOf(a))} was looked at in different slices`);
  const counts = <K extends 'n' | 'missing' | 'unparsed' | 'nan' | 'pinf' | 'ninf' | 'empty'>(...keys: K[]) =>
    Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Record<K, number>;
  const merged: ColumnProfile = {
    ...a,
    type,
    ...counts('n', 'missing', 'unparsed', 'nan', 'pinf', 'ninf', 'empty'),
    min: meet(a.min, b.min, Math.min),
    max: meet(a.max, b.max, Math.max),
    ...both('bins', mergeBins(a, a.bins, b.bins)),
    ...both('values', mergeValues(a, a.values, b.values)),
    ...both('lengths', mergeBins(a, a.lengths, b.lengths)),
    ...both('nullable', mergeNullable(a.nullable, b.nullable)),
    ...both('sum', mergeSums(a, a.sum, b.sum)),
    ...both('places', added(a.places, b.places)),
    ...both('shapes', mergeValues(a, a.shapes, b.shapes)),
    ...both('looks', mergeLooks(a.looks, b.looks)),
    ...both('hours', added(a.hours, b.hours)),
    ...both('large', added(a.large, b.large)),
  };
  return withDistinct(dropped(merged, a, b), a, b, oneEngine);
}

/**
 * The type of both parts. Types of text files are read from the values, so that of the whole is the narrowest that both
 * have, and a part without any value says nothing of it; other files have to agree.
 */
function mergeTypes(a: ColumnProfile, b: ColumnProfile): string {
  if (a.type === b.type && a.physical === b.physical) return a.type;
  if (a.physical !== 'text' || b.physical !== 'text') {
    throw unlike(`${quote(nameOf(a))} has types ${quote(a.physical)} and ${quote(b.physical)}`);
  }
  if (rowsOf(a) === a.missing) return b.type;
  if (rowsOf(b) === b.missing) return a.type;
  const pair = [a.type, b.type].sort().join(' ');
  if (pair === 'double int64') return 'double';
  return pair === 'date timestamp(us)' ? 'timestamp(us)' : 'string';
}

/** A column of no rows, counted like `column`. */
export function nothingLikeColumn(column: ColumnProfile): ColumnProfile {
  const bins = (counted: CountedAtEdges) => ({ ...counted, counts: counted.counts.map(() => 0) });
  const values = ({ list, cut }: CountedValues) => ({
    list: byCount(list.map(([value]) => [value, 0])),
    other: 0,
    cut,
  });
  const { role: _, ...rest } = column;
  return {
    ...rest,
    ...{ n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null },
    ...both('bins', column.bins && bins(column.bins)),
    ...both('values', column.values && values(column.values)),
    ...both('lengths', column.lengths && bins(column.lengths)),
    ...both('nullable', column.nullable === undefined ? undefined : false),
    ...both('sum', column.sum && { ...column.sum, total: '0', clamped: 0 }),
    ...both('places', noneIn(column.places)),
    ...both('shapes', column.shapes && values(column.shapes)),
    ...both('looks', column.looks && Object.fromEntries(Object.keys(column.looks).map((name) => [name, 0]))),
    ...both('hours', noneIn(column.hours)),
    ...both('large', noneIn(column.large)),
    ...both('distinct', column.distinct && noneOf(column.distinct)),
  };
}

function noneIn(counts: readonly number[] | undefined): number[] | undefined {
  return counts?.map(() => 0);
}

function noneOf({ slice, bits }: Distinct): Distinct {
  const none = bits && btoa('\0'.repeat(atob(bits).length));
  return { low: 0, high: 0, ...(slice === undefined ? {} : { slice }), ...(none === undefined ? {} : { bits: none }) };
}

/** What only one part has is not known of both. */
function dropped(merged: ColumnProfile, a: ColumnProfile, b: ColumnProfile): ColumnProfile {
  const optional = [
    ...(['nullable', 'sum', 'places', 'shapes', 'looks', 'hours', 'large'] as const),
    ...(['lengths', 'bins', 'values', 'distinct'] as const),
  ];
  const kept = { ...merged };
  for (const key of optional) if (a[key] === undefined || b[key] === undefined) delete kept[key];
  return kept;
}

/** Different values: of one part when the other is empty, else what the counts and bitmaps of both say. */
function withDistinct(merged: ColumnProfile, a: ColumnProfile, b: ColumnProfile, oneEngine: boolean): ColumnProfile {
  const single = b.n === 0 ? a : a.n === 0 ? b : null;
  if (single !== null) {
    const { role: _, ...rest } = merged;
    const role = single.role === undefined ? {} : { role: single.role };
    return { ...rest, ...both('distinct', merged.distinct && single.distinct), ...role };
  }
  const [x, y] = [a.distinct, b.distinct];
  if (x === undefined || y === undefined) return derived(merged, {});
  if (oneEngine && x.bits !== undefined && y.bits !== undefined && x.slice === y.slice) {
    return derived(merged, { ...both('slice', x.slice), bits: orBits(x.bits, y.bits) });
  }
  const { distinct, ...rest } = derived(merged, {});
  return { ...rest, distinct: distinct ?? { low: Math.max(x.low, y.low), high: x.high + y.high } };
}

function both<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function added(a: readonly number[] | undefined, b: readonly number[] | undefined): number[] | undefined {
  return a && b && a.map((count, i) => count + (b[i] ?? 0));
}

function meet(a: number | null, b: number | null, pick: (a: number, b: number) => number): number | null {
  return a === null ? b : b === null ? a : pick(a, b);
}

/** A file that allows missing values makes the whole allow them. */
function mergeNullable(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a || b;
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
  const list = byCount(a.list.map(([value, count]) => [value, count + (there.get(value) ?? 0)]));
  return { list, other: a.other + b.other, cut: JSON.stringify(a.cut) === JSON.stringify(b.cut) ? a.cut : null };
}

function mergeSums(column: ColumnProfile, a: ColumnProfile['sum'], b: ColumnProfile['sum']): ColumnProfile['sum'] {
  if (a === undefined || b === undefined) return undefined;
  if (a.centre !== b.centre || a.scale !== b.scale)
    throw unlike(`${quote(nameOf(column))} was added up about different centres`);
  return { ...a, total: String(BigInt(a.total) + BigInt(b.total)), clamped: a.clamped + b.clamped };
}

function mergeLooks(a: ColumnProfile['looks'], b: ColumnProfile['looks']): ColumnProfile['looks'] {
  if (a === undefined || b === undefined) return undefined;
  const names = Object.keys(a).filter((name) => b[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}

/** Why two profiles cannot be added, and how to make some that can. */
export function unlike(why: string): Problem {
  return new Problem(
    `Two profiles cannot be added: ${why}.`,
    'Make every part at the edges of the same stored profile: assay data profile PART --base FILE -o OUT.',
  );
}
