import { type ColumnProfile, nameOf, rowsOf } from '../profile.ts';
import { kindOf } from '../types.ts';
import { likeness, plainName } from './likeness.ts';

/** A removed and an added column that may be the same one. */
export interface Candidate {
  readonly before: ColumnProfile;
  readonly after: ColumnProfile;
}

/** The most pairs that are counted; each removed column has one at least. */
const mostPairs = 2000;
/** The most partners of one column. */
const mostPartners = 20;
/** Neighbours of a column in each order. */
const window = 10;

interface Sketch {
  readonly column: ColumnProfile;
  /** share of missing values, and two numbers that a copy of the column would share */
  readonly features: readonly [number, number, number];
}

/**
 * For each removed column the added ones of its type that look most like it: by name, by share of missing values, and
 * by range (numbers, times) or lengths (texts). Where there are few all are tried; where there are many only neighbours
 * in the sorted orders of these, so the work grows like n log n.
 */
export function renameCandidates(
  gone: readonly ColumnProfile[],
  fresh: readonly ColumnProfile[],
): readonly Candidate[] {
  const partners = Math.max(1, Math.min(mostPartners, Math.floor(mostPairs / Math.max(1, gone.length))));
  const pairs: Candidate[] = [];
  const added = byType(fresh);
  for (const [type, columns] of byType(gone)) {
    const sketches = (added.get(type) ?? []).map(sketch);
    const near = neighbours(sketches);
    for (const before of columns.map(sketch)) {
      const some = sketches.length <= mostPartners ? sketches : near(before);
      const ranked = some
        .map((after) => ({ after, score: score(before, after) }))
        .sort((a, b) => a.score - b.score)
        .slice(0, partners);
      pairs.push(...ranked.map(({ after }) => ({ before: before.column, after: after.column })));
    }
  }
  return pairs;
}

function byType(columns: readonly ColumnProfile[]): ReadonlyMap<string, readonly ColumnProfile[]> {
  const found = new Map<string, ColumnProfile[]>();
  for (const column of columns) {
    const same = found.get(column.type);
    if (same === undefined) found.set(column.type, [column]);
    else same.push(column);
  }
  return found;
}

function sketch(column: ColumnProfile): Sketch {
  const missing = column.missing / Math.max(1, rowsOf(column));
  if (kindOf(column.type) !== 'text') return { column, features: [missing, column.min ?? 0, column.max ?? 0] };
  const { edges = [], counts = [] } = column.lengths ?? {};
  const length = counts.reduce((total, count, i) => total + count * (edges[i] ?? edges.at(-1) ?? 0), 0);
  const n = Math.max(1, column.n);
  return { column, features: [missing, length / n, column.empty / n] };
}

/** How far two columns are apart: 0 and up. Names count little, so that they only decide between equals. */
function score(a: Sketch, b: Sketch): number {
  const apart = a.features.map((value, i) => {
    const other = b.features[i] ?? 0;
    const size = Math.max(Math.abs(value), Math.abs(other));
    return size === 0 ? 0 : Math.abs(value - other) / size;
  });
  const alike = likeness(nameOf(a.column), nameOf(b.column));
  return apart.reduce((total, each) => total + each, 0) - 0.5 * alike;
}

/** The columns next to one in the order of each feature, and those of the same plain name. */
function neighbours(sketches: readonly Sketch[]): (of: Sketch) => readonly Sketch[] {
  const orders = ([0, 1, 2] as const).map((i) => ({
    i,
    sorted: [...sketches].sort((a, b) => a.features[i] - b.features[i]),
  }));
  const named = new Map(sketches.map((each) => [plainName(nameOf(each.column)), each]));
  return (of) => {
    const found = new Set<Sketch>();
    const same = named.get(plainName(nameOf(of.column)));
    if (same !== undefined) found.add(same);
    for (const { i, sorted } of orders) {
      const at = place(sorted, of.features[i], i);
      for (const each of sorted.slice(Math.max(0, at - window), at + window)) found.add(each);
    }
    return [...found];
  };
}

/** The first place whose feature is not below `value`. */
function place(sorted: readonly Sketch[], value: number, i: 0 | 1 | 2): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.features[i] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
