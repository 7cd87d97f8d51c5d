import { inverseBeta } from './inverse-beta.ts';

/**
 * Exact one-sided bounds of a proportion, each with error at most `alpha` (Clopper & Pearson 1934;
 * `statsmodels.stats.proportion.proportion_confint(method="beta", alpha=2 * alpha)`). Shares from 0 to 1.
 * `n` = 0 gives the whole range.
 */
export function clopperPearson(
  count: number,
  n: number,
  alpha: number,
): { readonly low: number; readonly high: number } {
  return {
    low: count <= 0 ? 0 : inverseBeta(alpha, count, n - count + 1),
    high: count >= n ? 1 : inverseBeta(1 - alpha, count + 1, n - count),
  };
}
