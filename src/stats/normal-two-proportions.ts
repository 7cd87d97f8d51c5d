import { normalTail } from './normal-tail.ts';

/**
 * Two-sided p-value of the pooled two-proportion z test, x1 of n1 against x2 of n2, without continuity correction
 * (statsmodels `proportions_ztest`). `extra` is added to the variance of the difference of shares.
 * 1 when the pooled share is 0 or 1 and no variance is left; NaN when a sample is empty.
 */
export function normalTwoProportions(x1: number, n1: number, x2: number, n2: number, extra = 0): number {
  if (n1 < 1 || n2 < 1) return Number.NaN;
  const pooled = Math.min(1, (x1 + x2) / (n1 + n2));
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2) + extra;
  const difference = Math.abs(x1 / n1 - x2 / n2);
  if (variance <= 0) return difference === 0 ? 1 : 0;
  return Math.min(1, 2 * normalTail(difference / Math.sqrt(variance)));
}
