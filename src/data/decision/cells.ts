import type { ColumnProfile } from '../profile.ts';
import { lastPair } from './last-pair.ts';

/** Counts of both sides in the same cells: bins, or listed values and the rest. */
export interface Cells {
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** of listed values, then null for the rest; none of bins */
  readonly names: readonly (string | null)[];
}

/** The cells of a column that has bins or values on both sides. */
export const cellsOf = lastPair(cells);

function cells(base: ColumnProfile, head: ColumnProfile): Cells {
  if (base.bins !== undefined && head.bins !== undefined) {
    return { base: base.bins.counts, head: head.bins.counts, names: [] };
  }
  if (base.values === undefined || head.values === undefined) return { base: [], head: [], names: [] };
  const there = new Map(head.values.list);
  // Where head's list is its own choice, a value that it lacks was not counted: that value joins the rest on both sides.
  const chosen = head.values.cut !== null;
  const listed = base.values.list.filter(([value]) => !chosen || there.has(value));
  const dropped = sum(base.values.list.filter(([value]) => chosen && !there.has(value)).map(([, count]) => count));
  return {
    base: [...listed.map(([, count]) => count), base.values.other + dropped],
    head: [
      ...listed.map(([value]) => there.get(value) ?? 0),
      head.n - sum(listed.map(([value]) => there.get(value) ?? 0)),
    ],
    names: [...listed.map(([value]) => value), null],
  };
}

/** Joins neighbouring bins into at most ten groups of about equal base mass; values stay as they are. */
export const tenGroups = lastPair(grouped);

function grouped(base: ColumnProfile, head: ColumnProfile): Pick<Cells, 'base' | 'head'> {
  const all = cellsOf(base, head);
  if (base.bins === undefined) return all;
  const total = Math.max(1, sum(all.base));
  const out: { base: number[]; head: number[] } = { base: [], head: [] };
  let seen = 0;
  let group = -1;
  let last = -1;
  for (let i = 0; i < all.base.length; i++) {
    const at = Math.min(9, Math.floor((seen / total) * 10));
    if (at !== group) {
      last = out.base.push(0) - 1;
      out.head.push(0);
      group = at;
    }
    out.base[last] = (out.base[last] ?? 0) + (all.base[i] ?? 0);
    out.head[last] = (out.head[last] ?? 0) + (all.head[i] ?? 0);
    seen += all.base[i] ?? 0;
  }
  return out;
}

/** Sum of numbers; 0 for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
