import type { ColumnProfile } from '../profile.ts';

/** The largest distance of two distribution functions that are known at different edges. */
export interface Bracket {
  /** at least this far apart */
  readonly low: number;
  /** at most this far apart */
  readonly high: number;
  /** where `low` is reached: the edge, and the rows of each side up to it, both taken as near to each other as may be */
  readonly at: { readonly edge: number; readonly base: number; readonly head: number };
}

/**
 * Brackets the Kolmogorov-Smirnov distance of two columns with edges of their own: between two of its edges, each
 * distribution function is known up to the mass of one bin. `low` can only prove a change, `high` only the absence of
 * one. At equal edges both are the distance at the edges. Columns without values give 0 and 1.
 */
export function bracketOf(base: ColumnProfile, head: ColumnProfile): Bracket {
  const all = [...new Set([...(base.bins?.edges ?? []), ...(head.bins?.edges ?? [])])].sort((a, b) => a - b);
  if (base.n === 0 || head.n === 0) return { low: 0, high: 1, at: { edge: all[0] ?? 0, base: 0, head: 0 } };
  const [b, h] = [walker(base), walker(head)];
  let high = 0;
  let best = { low: 0, edge: all[0] ?? 0, base: 0, head: 0 };
  let before = { b: 0, h: 0 };
  const consider = (low: number, edge: number, x: number, y: number) => {
    if (low > best.low) best = { low, edge, base: x, head: y };
  };
  for (const edge of all) {
    const [x, y] = [b(edge), h(edge)];
    consider(x.least / base.n - y.most / head.n, edge, x.least, y.most);
    consider(y.least / head.n - x.most / base.n, edge, x.most, y.least);
    // Between the edge before and this one: from what is certain before to what may be there just below.
    high = Math.max(high, x.most / base.n - before.h / head.n, y.most / head.n - before.b / base.n);
    before = { b: x.least, h: y.least };
  }
  high = Math.max(high, 1 - before.h / head.n, 1 - before.b / base.n);
  const { low, ...at } = best;
  return { low, high: Math.min(1, Math.max(low, high)), at };
}

/** Asked at rising points: the least and the most rows that may lie at or below a point. */
function walker(column: ColumnProfile): (point: number) => { readonly least: number; readonly most: number } {
  const { edges = [], counts = [] } = column.bins ?? {};
  let i = 0;
  let passed = 0;
  return (point) => {
    while (i < edges.length && (edges[i] ?? 0) <= point) passed += counts[i++] ?? 0;
    if (edges[i - 1] === point || (column.max !== null && point >= column.max)) {
      const all = edges[i - 1] === point ? passed : column.n;
      return { least: all, most: all };
    }
    if (column.min !== null && point < column.min) return { least: 0, most: 0 };
    return { least: passed, most: passed + (counts[i] ?? 0) };
  };
}
