import type { Random } from './random.ts';

/**
 * Resampled values of a statistic of weighted rows: each resample draws rows with replacement inside each stratum and
 * gives every row the number of times that it was drawn. `strata` are lists of row numbers that together cover `rows`
 * rows; `statistic` answers NaN where it is undefined, and must not keep the array of weights, which is used again.
 */
export function rowBootstrap(
  rows: number,
  strata: readonly Uint32Array[],
  statistic: (weights: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const weights = new Float64Array(rows);
  return Float64Array.from({ length: resamples }, () => {
    weights.fill(0);
    for (const stratum of strata) {
      const n = stratum.length;
      for (let i = 0; i < n; i++) {
        const row = stratum[(random() * n) | 0] as number;
        weights[row] = (weights[row] as number) + 1;
      }
    }
    return statistic(weights);
  });
}
