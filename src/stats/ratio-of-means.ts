import { studentTQuantile } from './student-t.ts';
import { differenceUpperP, meansDifference, type OneMean } from './two-means.ts';

/** One-sided p of the hypothesis "first mean / second mean <= ratio", second mean above 0: no ratio is formed. */
export function meansRatioUpperP(first: OneMean, second: OneMean, ratio: number): number {
  return differenceUpperP(meansDifference(first, times(second, ratio)), 0);
}

/**
 * Fieller's (1954) interval of the ratio of two independent means above 0, each bound one-sided with error `alpha`, with
 * Welch's degrees of freedom at the ratio seen. The ends are 0 and infinite when the second mean is not surely above 0.
 */
export function meansRatioInterval(
  first: OneMean,
  second: OneMean,
  alpha = 0.05,
): { readonly low: number; readonly high: number } {
  const ratio = first.mean / second.mean;
  const { se, df } = meansDifference(first, times(second, ratio));
  if (se === 0) return { low: ratio, high: ratio };
  const square = studentTQuantile(1 - alpha, df) ** 2;
  const below = second.mean ** 2 - square * second.variance;
  if (!(below > 0)) return { low: 0, high: Number.POSITIVE_INFINITY };
  const middle = first.mean * second.mean;
  const root = Math.sqrt(Math.max(0, middle ** 2 - below * (first.mean ** 2 - square * first.variance)));
  return { low: Math.max(0, (middle - root) / below), high: (middle + root) / below };
}

function times({ mean, variance, n }: OneMean, factor: number): OneMean {
  return { mean: factor * mean, variance: factor * factor * variance, n };
}
