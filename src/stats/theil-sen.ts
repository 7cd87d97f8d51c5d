import { quantileSorted } from 'simple-statistics';

/** A slope with its two bounds, in units of the values a step. */
export interface Slope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Theil-Sen slope of values at equal steps (Theil 1950; the median of the slopes of all pairs) with Sen's (1968) interval
 * by the variance of Kendall's S with its correction for ties, as `scipy.stats.theilslopes`, each bound one-sided at the
 * normal quantile z. `inflation` multiplies that variance: 1 for independent errors, `trendInflation` for a series.
 * NaN for fewer than two values. O(n² log n): meant for some hundreds of values.
 */
export function theilSen(values: Float64Array, z: number, inflation = 1): Slope {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) slopes[at++] = ((values[j] as number) - (values[i] as number)) / (j - i);
  }
  if (n < 2) return { slope: Number.NaN, low: Number.NaN, high: Number.NaN };
  const sorted = Array.from(slopes.sort());
  const pairs = sorted.length;
  const reach = z * Math.sqrt(inflation * kendallVariance(values));
  const at = (rank: number) => sorted[Math.max(0, Math.min(pairs - 1, rank))] as number;
  return {
    slope: quantileSorted(sorted, 0.5),
    low: at(Math.round((pairs - reach) / 2) - 1),
    high: at(Math.round((pairs + reach) / 2)),
  };
}

/** Variance of Kendall's S of a series without trend: n(n - 1)(2n + 5)/18, less the same of each set of equal values. */
function kendallVariance(values: Float64Array): number {
  const part = (n: number) => n * (n - 1) * (2 * n + 5);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let sum = part(values.length);
  for (const count of counts.values()) sum -= part(count);
  return sum / 18;
}

/**
 * By how much dependence in time inflates the variance of Kendall's S: n over the effective number of values,
 * 1 + 2Σ(1 - k/n)ρ_k over the autocorrelations of the residuals from a slope (Bayley & Hammersley 1946; Yue & Wang 2004),
 * up to the first that is not above its own error. At least 1.
 */
export function trendInflation(values: Float64Array, slope: number): number {
  const n = values.length;
  const rest = values.map((value, i) => value - slope * i);
  const mean = rest.reduce((sum, value) => sum + value, 0) / n;
  const lagged = (k: number) => {
    let sum = 0;
    for (let i = 0; i + k < n; i++) sum += ((rest[i] as number) - mean) * ((rest[i + k] as number) - mean);
    return sum;
  };
  const variance = lagged(0);
  let inflation = 1;
  for (let k = 1; k < n / 2 && variance > 0; k++) {
    const correlation = lagged(k) / variance;
    if (correlation <= 1 / Math.sqrt(n)) break;
    inflation += 2 * (1 - k / n) * correlation;
  }
  return inflation;
}
