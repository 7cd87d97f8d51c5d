import { binomialCdf } from './binomial.ts';
import { logGamma } from './log-gamma.ts';

/**
 * Exact McNemar test with the mid-p correction, two-sided (Fagerland, Lydersen & Laake 2013): 2 P(X < k) + P(X = k) for X
 * binomial with b + c trials of 1/2 and k the smaller of the two counts. 1 when b = c.
 */
export function mcnemarMidP(b: number, c: number): number {
  const n = b + c;
  if (b === c) return 1;
  const k = Math.min(b, c);
  const point = Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
  return Math.min(1, 2 * binomialCdf(k, n, 0.5) - point);
}
