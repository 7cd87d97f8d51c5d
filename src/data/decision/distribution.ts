import type { Table } from '../../evidence/finding.ts';
import { significant } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import type { ColumnProfile } from '../profile.ts';
import { moveText, timeText } from '../time-text.ts';

/**
 * The distribution function of a column's counts at `x`, linear between edges; 0 below the first edge's values, 1 at
 * the largest value. NaN without values.
 */
export function shareUpTo(column: ColumnProfile, x: number): number {
  const { edges = [], counts = [] } = column.bins ?? {};
  if (column.n === 0) return Number.NaN;
  let cumulated = 0;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] ?? 0;
    const lower = i === 0 ? edge : (edges[i - 1] ?? edge);
    const count = counts[i] ?? 0;
    if (x < edge) {
      const part = x <= lower ? 0 : (x - lower) / (edge - lower);
      return (cumulated + count * part) / column.n;
    }
    cumulated += count;
  }
  return column.max !== null && x < column.max ? cumulated / column.n : 1;
}

/**
 * The quantile of a column's counts at `u` in [0, 1]: the value of a bin that holds one value only, else linear
 * between its edges. NaN without values.
 */
export function quantileOf(column: ColumnProfile, u: number, whole: boolean): number {
  const { edges = [], counts = [] } = column.bins ?? {};
  if (column.n === 0 || edges.length === 0) return Number.NaN;
  let cumulated = 0;
  for (let i = 0; i < edges.length; i++) {
    const count = counts[i] ?? 0;
    const edge = edges[i] ?? 0;
    if (count > 0 && cumulated + count >= u * column.n) {
      const lower = edges[i - 1] ?? edge;
      if (i === 0 || isNext(lower, edge, whole)) return edge;
      return lower + (edge - lower) * Math.max(0, Math.min(1, (u * column.n - cumulated) / count));
    }
    cumulated += count;
  }
  return column.max ?? edges.at(-1) ?? Number.NaN;
}

/** Whether no value lies between two edges. Nearly always they are far apart, which is said without the value before. */
function isNext(lower: number, edge: number, whole: boolean): boolean {
  const size = Math.abs(edge);
  if (size > 1e-290 && edge - lower > 1e-9 * size + (whole ? 1 : 0)) return false;
  return lower >= below(edge, whole);
}

/** Quantiles of both sides with what lies between them: `factor` or `difference`; `times` as dates and durations. */
export function quantileTable(
  pairs: readonly { readonly level: number; readonly base: number; readonly head: number }[],
  between: 'factor' | 'difference',
  times = false,
): Table {
  const value = times ? timeText : significant;
  const move = times ? moveText : significant;
  return {
    title: 'Quantiles',
    columns: ['quantile', 'base', 'head', between],
    rows: pairs.map(({ level, base, head }) => [
      `p${Math.round(level * 100)}`,
      value(base),
      value(head),
      between === 'factor' ? significant(head / base) : move(head - base),
    ]),
  };
}
