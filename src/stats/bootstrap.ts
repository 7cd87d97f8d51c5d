import { quantileSorted } from 'simple-statistics';
import type { Random } from './random.ts';

/**
 * Resampled values of a statistic that is a function of column sums, paired over all columns: each resample draws rows
 * with replacement inside each stratum and sums every column over the drawn rows.
 *
 * `columns` have one value a row; `strata` are lists of row numbers that together cover the rows. `statistic` gets the
 * sums in the order of the columns and answers NaN where it is undefined. Returns `resamples` values, NaN included.
 * O(resamples · rows · columns).
 */
export function bootstrap(
  columns: readonly Float64Array[],
  strata: readonly Uint32Array[],
  statistic: (sums: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  // Row-major, so that one drawn row is one run of memory.
  const table = new Float64Array(rows * width);
  for (let k = 0; k < width; k++) for (let i = 0; i < rows; i++) table[i * width + k] = columns[k]?.[i] as number;
  const results = new Float64Array(resamples);
  const sums = new Float64Array(width);
  for (let r = 0; r < resamples; r++) {
    sums.fill(0);
    for (const stratum of strata) {
      for (let i = 0; i < stratum.length; i++) {
        const at = (stratum[Math.floor(random() * stratum.length)] as number) * width;
        for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (table[at + k] as number);
      }
    }
    results[r] = statistic(sums);
  }
  return results;
}

/**
 * Percentile interval of resampled values (Efron & Tibshirani 1993): the quantiles `alpha` and 1 - `alpha` of the values
 * that are defined. null when more than 1 % of them are NaN or none is left.
 */
export function percentileInterval(
  values: Float64Array,
  alpha = 0.05,
): { readonly low: number; readonly high: number } | null {
  const sorted = Array.from(values.filter((v) => !Number.isNaN(v))).sort((a, b) => a - b);
  if (sorted.length === 0 || sorted.length < 0.99 * values.length) return null;
  return { low: quantileSorted(sorted, alpha), high: quantileSorted(sorted, 1 - alpha) };
}
