import { studentTCdf, studentTQuantile } from './student-t.ts';

/** Mean of values with what is needed for a t interval of it. */
export interface MeanEstimate {
  readonly n: number;
  readonly mean: number;
  /** standard error of the mean; 0 when all values are equal */
  readonly se: number;
  /** share of the largest squared value in the sum of squared values: near 1, one value decides alone */
  readonly largestShare: number;
}

/** Mean and standard error of paired differences (or of any values), two passes. `n` = 0 gives NaN; one value, SE NaN. */
export function meanEstimate(differences: Float64Array): MeanEstimate {
  const n = differences.length;
  let sum = 0;
  for (const d of differences) sum += d;
  const mean = sum / n;
  let squares = 0;
  let raw = 0;
  let largest = 0;
  for (const d of differences) {
    squares += (d - mean) * (d - mean);
    raw += d * d;
    if (d * d > largest) largest = d * d;
  }
  return { n, mean, se: Math.sqrt(squares / (n - 1) / n), largestShare: raw > 0 ? largest / raw : 0 };
}

/** Two one-sided 95 % bounds of the mean (level 0.90) by Student's t with n - 1 degrees of freedom. */
export function tInterval(estimate: MeanEstimate, alpha = 0.05): { readonly low: number; readonly high: number } {
  const { n, mean, se } = estimate;
  if (se === 0) return { low: mean, high: mean };
  const reach = studentTQuantile(1 - alpha, n - 1) * se;
  return { low: mean - reach, high: mean + reach };
}

/** One-sided p of the hypothesis "mean <= delta" (`scipy.stats.ttest_1samp(…, alternative="greater")`). */
export function tUpperP(estimate: MeanEstimate, delta: number): number {
  if (estimate.se === 0) return estimate.mean > delta ? 0 : 1;
  return studentTCdf(-(estimate.mean - delta) / estimate.se, estimate.n - 1);
}
