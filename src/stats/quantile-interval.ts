import { quantileSorted } from 'simple-statistics';
import { binomialCdf, binomialUpper } from './binomial.ts';

/**
 * A quantile of values in ascending order with its distribution-free interval by order statistics: x(l), x(u) with l the
 * largest rank with P(Bin(n, p) < l) <= alpha/2 and u the smallest with P(Bin(n, p) >= u) <= alpha/2 (Conover 1999, 3.2).
 * A bound is null where n is too small for it. The value is null for no values.
 */
export function quantileInterval(
  sorted: readonly number[],
  p: number,
  alpha = 0.1,
): { readonly value: number | null; readonly low: number | null; readonly high: number | null } {
  const n = sorted.length;
  if (n === 0) return { value: null, low: null, high: null };
  const lower = lastRank(n, (rank) => binomialCdf(rank - 1, n, p) <= alpha / 2);
  const upper = lastRank(n, (rank) => binomialUpper(rank, n, p) > alpha / 2) + 1;
  return {
    value: quantileSorted([...sorted], p),
    low: lower < 1 ? null : (sorted[lower - 1] as number),
    high: upper > n ? null : (sorted[upper - 1] as number),
  };
}

/** Largest rank in 1..n that satisfies a condition which holds up to some rank and not beyond; 0 when none does. */
function lastRank(n: number, holds: (rank: number) => boolean): number {
  let low = 0;
  let high = n + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
