/**
 * Upper tail of the standard normal distribution, P(Z >= z), with full relative precision also far out.
 *
 * Variant: the series of the error function for |z| < 3 (Abramowitz and Stegun 7.1.6) and the continued fraction of
 * Mills' ratio beyond (26.2.14), evaluated backwards. Relative error below 1e-13 for |z| <= 37 (`scipy.stats.norm.sf`).
 * NaN for NaN; 0 or 1 at the infinities.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalTail(-z);
  if (z > 40) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 1; k < 200 && term > 1e-17 * sum; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 80; k >= 1; k--) fraction = z + k / fraction;
  return density / fraction;
}
