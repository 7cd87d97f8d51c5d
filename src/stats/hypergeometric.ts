/** Room for weights, written anew by each call: memory of its own costs more than a test of few rows. */
const few = new Float64Array(512);

/**
 * Two-sided p-value of Fisher's exact test for x1 of n1 against x2 of n2: the hypergeometric probability of all tables
 * with the same margins that are at most as likely as the one seen (`scipy.stats.fisher_exact`).
 *
 * Probabilities are built as ratios from the most likely table outwards, so no factorial overflows.
 * Cost: min(x1 + x2, n1) steps. 1 when nothing can vary; NaN when a sample is empty.
 */
export function hypergeometricTwoSided(x1: number, n1: number, x2: number, n2: number): number {
  if (n1 < 1 || n2 < 1) return Number.NaN;
  const pooled = x1 + x2;
  const low = Math.max(0, pooled - n2);
  const high = Math.min(pooled, n1);
  const mode = Math.min(high, Math.max(low, Math.floor(((pooled + 1) * (n1 + 1)) / (n1 + n2 + 2))));
  // weight(k + 1) / weight(k) of k successes in the first sample
  const ratio = (k: number) => ((pooled - k) * (n1 - k)) / ((k + 1) * (n2 - pooled + k + 1));
  const length = high - low + 1;
  const weights = length <= few.length ? few : new Float64Array(length);
  weights[mode - low] = 1;
  for (let k = mode; k < high; k++) weights[k + 1 - low] = (weights[k - low] ?? 0) * ratio(k);
  for (let k = mode; k > low; k--) weights[k - 1 - low] = (weights[k - low] ?? 0) / ratio(k - 1);
  const seen = weights[x1 - low] ?? 0;
  let all = 0;
  let unlikely = 0;
  for (let k = 0; k < length; k++) {
    const weight = weights[k] ?? 0;
    all += weight;
    if (weight <= seen * (1 + 1e-7)) unlikely += weight;
  }
  return Math.min(1, unlikely / all);
}
