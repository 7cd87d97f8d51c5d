import { type Feature, type Term, termsOf } from './slice-terms.ts';

/** A slice that the search proposes: rows where all of its one or two conditions hold. */
export interface FoundSlice {
  readonly terms: readonly Term[];
  readonly rows: Uint32Array;
}

interface Scored extends FoundSlice {
  readonly mean: number;
  readonly t: number;
}

const mostSingles = 30;
const mostFound = 20;
const promising = 1.6448536269514722;

/**
 * Looks for slices where the candidate is worse than elsewhere (after Slice Finder, Chung et al., ICDE 2019): conditions on
 * one column, and pairs of the best 30 on two columns that are worse than either alone. `harms` is the harm of each row
 * (NaN = does not count); the score of a slice is Welch's t of its harms against those of the other rows. Returns at most
 * 20, the highest t first, without those that share more than 80 % of their rows with one before them.
 *
 * What is found is a proposal: it has to be tested on rows that were not searched. O(columns · rows · log rows).
 */
export function findSlices(features: readonly Feature[], harms: Float64Array, minRows: number): readonly FoundSlice[] {
  const total = momentsOf(harms, null);
  const singles = features
    .flatMap((feature) => termsOf(feature, minRows))
    .flatMap((term) => scored({ terms: [term], rows: term.rows }, harms, total))
    .sort(byScore);
  const best = singles.slice(0, mostSingles);
  const pairs = best.flatMap((first, i) => pairsWith(first, best.slice(i + 1), harms, total, minRows));
  const kept: Scored[] = [];
  for (const each of [...singles, ...pairs].sort(byScore)) {
    if (kept.length === mostFound || each.t < promising) break;
    if (each.mean > 0 && kept.every((other) => overlap(each.rows, other.rows) <= 0.8)) kept.push(each);
  }
  return kept;
}

interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

function momentsOf(harms: Float64Array, rows: Uint32Array | null): Moments {
  let [n, sum, squares] = [0, 0, 0];
  const many = rows?.length ?? harms.length;
  for (let i = 0; i < many; i++) {
    const harm = harms[rows === null ? i : (rows[i] as number)] as number;
    if (Number.isNaN(harm)) continue;
    n++;
    sum += harm;
    squares += harm * harm;
  }
  return { n, sum, squares };
}

function scored(slice: FoundSlice, harms: Float64Array, total: Moments): readonly Scored[] {
  const own = momentsOf(harms, slice.rows);
  const rest = { n: total.n - own.n, sum: total.sum - own.sum, squares: total.squares - own.squares };
  if (own.n < 2 || rest.n < 2) return [];
  const variance = ({ n, sum, squares }: Moments) => Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
  const mean = own.sum / own.n;
  const spread = Math.sqrt(variance(own) + variance(rest));
  const t = (mean - rest.sum / rest.n) / spread;
  return spread > 0 ? [{ ...slice, mean, t }] : [];
}

function pairsWith(
  first: Scored,
  others: readonly Scored[],
  harms: Float64Array,
  total: Moments,
  minRows: number,
): readonly Scored[] {
  const inFirst = new Uint8Array(harms.length);
  for (const row of first.rows) inFirst[row] = 1;
  const column = first.terms[0]?.column;
  return others.flatMap((second) => {
    if (second.terms[0]?.column === column) return [];
    const rows = second.rows.filter((row) => inFirst[row] === 1);
    if (rows.length < minRows) return [];
    const [pair] = scored({ terms: [...first.terms, ...second.terms], rows }, harms, total);
    return pair !== undefined && pair.t > Math.max(first.t, second.t) ? [pair] : [];
  });
}

function byScore(a: Scored, b: Scored): number {
  return b.t - a.t || a.terms.length - b.terms.length || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function nameOf({ terms }: FoundSlice): string {
  return JSON.stringify(terms.map(({ column, is }) => [column, is]));
}

/** Rows in both over rows in either; both lists ascend. */
function overlap(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / Math.max(1, a.length + b.length - both);
}
