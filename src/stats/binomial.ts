import { incompleteBeta } from './incomplete-beta.ts';

/**
 * P(X <= k) for X binomial with n trials of probability p (`scipy.stats.binom.cdf`). 0 for k < 0, 1 for k >= n.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}

/** P(X >= k) for X binomial with n trials of probability p (`scipy.stats.binom.sf(k - 1, n, p)`), without cancellation. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, Math.ceil(k), n - Math.ceil(k) + 1);
}
