import { normalTail } from './normal-tail.ts';

/**
 * The z with P(Z <= z) = p for the standard normal distribution (`scipy.stats.norm.ppf`).
 *
 * Variant: the rational start of Abramowitz and Stegun 26.2.23 (error 4.5e-4), then Newton's steps on `normalTail`
 * until nothing changes; absolute error about 1e-13 for 1e-300 < p < 1. Infinite at 0 and 1; NaN outside.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  for (let step = 0; step < 20; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const move = (normalTail(z) - p) / density;
    z += move;
    if (Math.abs(move) < 1e-15 * Math.abs(z)) break;
  }
  return -z;
}
