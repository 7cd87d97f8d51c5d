import { quantileSorted } from 'simple-statistics';

/** A quantile, `p` in [0, 1], of values in ascending order; between two values their mean. NaN for none. O(1). */
export function sortedQuantile(sorted: readonly number[], p: number): number {
  return sorted.length === 0 ? Number.NaN : quantileSorted(sorted as number[], p);
}
