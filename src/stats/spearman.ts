import { midRanks } from './mid-ranks.ts';
import { normalTail } from './normal-tail.ts';

/**
 * Spearman's rank correlation of two columns of equal length without NaN, ties by mid-ranks
 * (`scipy.stats.spearmanr`). NaN with fewer than two rows or where a column is constant. O(n log n).
 */
export function spearman(x: Float64Array, y: Float64Array): number {
  return rankCorrelation(midRanks(x), midRanks(y));
}

/** Spearman's rank correlation of two columns by the mid-ranks of their values, so that those are made once for many pairs. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  if (n < 2) return Number.NaN;
  const mean = (n + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [p, q] = [(a[i] as number) - mean, (b[i] as number) - mean];
    xy += p * q;
    xx += p * p;
    yy += q * q;
  }
  return xx === 0 || yy === 0 ? Number.NaN : xy / Math.sqrt(xx * yy);
}

/** Two independent rank correlations compared. */
export interface CorrelationChange {
  /** second minus first */
  readonly difference: number;
  readonly p: number;
  /** bounds of the difference, each one-sided at the normal quantile z */
  readonly low: number;
  readonly high: number;
}

/**
 * Compares independent rank correlations r1 of n1 rows and r2 of n2 by Fisher's z with variance 1.06 / (n - 3)
 * (Fieller, Hartley and Pearson 1957); the interval of the difference by Zou (2007). NaN with fewer than four rows.
 */
export function correlationChange(r1: number, n1: number, r2: number, n2: number, z: number): CorrelationChange {
  const first = fisher(r1, n1, z);
  const second = fisher(r2, n2, z);
  const difference = r2 - r1;
  const statistic = Math.abs(second.z - first.z) / Math.sqrt(first.variance + second.variance);
  return {
    difference,
    p: Math.min(1, 2 * normalTail(statistic)),
    low: difference - Math.sqrt((r2 - second.low) ** 2 + (first.high - r1) ** 2),
    high: difference + Math.sqrt((second.high - r2) ** 2 + (r1 - first.low) ** 2),
  };
}

function fisher(r: number, n: number, z: number) {
  const inside = Math.max(-1 + 1e-12, Math.min(1 - 1e-12, r));
  const variance = n > 3 ? 1.06 / (n - 3) : Number.NaN;
  const at = Math.atanh(inside);
  const width = z * Math.sqrt(variance);
  return { z: at, variance, low: Math.tanh(at - width), high: Math.tanh(at + width) };
}
