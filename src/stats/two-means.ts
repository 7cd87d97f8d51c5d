import { studentTCdf, studentTQuantile } from './student-t.ts';

/** Difference of two independent means, first minus second, with its standard error and Welch's degrees of freedom. */
export interface MeansDifference {
  readonly value: number;
  readonly se: number;
  readonly df: number;
}

/** A mean with its squared standard error and the values behind it. */
export interface OneMean {
  readonly mean: number;
  readonly variance: number;
  readonly n: number;
}

/** Mean and squared standard error of values; the variance is NaN for fewer than two. */
export function oneMean(values: Float64Array): OneMean {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return { mean, variance: squares / (n - 1) / n, n };
}

/** Welch's (1947) difference of two independent means (statsmodels `CompareMeans(usevar='unequal')`). */
export function meansDifference(first: OneMean, second: OneMean): MeansDifference {
  const variance = first.variance + second.variance;
  const df = variance ** 2 / (first.variance ** 2 / (first.n - 1) + second.variance ** 2 / (second.n - 1));
  return { value: first.mean - second.mean, se: Math.sqrt(variance), df };
}

/** Two one-sided 95 % bounds of the difference (unless `alpha` says otherwise); the value itself when its SE is 0. */
export function differenceInterval(of: MeansDifference, alpha = 0.05): { readonly low: number; readonly high: number } {
  const reach = of.se === 0 ? 0 : studentTQuantile(1 - alpha, of.df) * of.se;
  return { low: of.value - reach, high: of.value + reach };
}

/** One-sided p of the hypothesis "difference <= delta". */
export function differenceUpperP(of: MeansDifference, delta: number): number {
  if (of.se === 0) return of.value > delta ? 0 : 1;
  return studentTCdf(-(of.value - delta) / of.se, of.df);
}
