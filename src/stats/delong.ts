import { midRanks } from './mid-ranks.ts';

/** AUCs of two scores on the same rows, with their variances and covariance. */
export interface PairedAuc {
  readonly first: number;
  readonly second: number;
  readonly varFirst: number;
  readonly varSecond: number;
  readonly covariance: number;
}

/**
 * Paired areas under the ROC curve with DeLong's covariance (DeLong, DeLong & Clarke-Pearson 1988) by mid-ranks
 * (Sun & Xu 2014), O(n log n). `labels` 1 = positive, anything else negative. Scores must be finite.
 * NaN when a class has fewer than two rows (the AUC alone needs one).
 */
export function delong(labels: Float64Array, first: Float64Array, second: Float64Array): PairedAuc {
  const a = placements(labels, first);
  const b = placements(labels, second);
  const variance = (x: Placements, y: Placements) =>
    covariance(x.positive, y.positive) / x.positive.length + covariance(x.negative, y.negative) / x.negative.length;
  return {
    first: a.auc,
    second: b.auc,
    varFirst: variance(a, a),
    varSecond: variance(b, b),
    covariance: variance(a, b),
  };
}

interface Placements {
  readonly auc: number;
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

function placements(labels: Float64Array, scores: Float64Array): Placements {
  const ups = scores.filter((_, i) => labels[i] === 1);
  const downs = scores.filter((_, i) => labels[i] !== 1);
  const all = midRanks(scores);
  const [m, n] = [ups.length, downs.length];
  const amongUps = midRanks(ups);
  const amongDowns = midRanks(downs);
  const allUps = all.filter((_, i) => labels[i] === 1);
  const allDowns = all.filter((_, i) => labels[i] !== 1);
  const positive = allUps.map((rank, i) => (rank - (amongUps[i] as number)) / n);
  const negative = allDowns.map((rank, i) => 1 - (rank - (amongDowns[i] as number)) / m);
  return { auc: positive.reduce((sum, v) => sum + v, 0) / m, positive, negative };
}

function covariance(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += (x[i] as number) / n;
    meanY += (y[i] as number) / n;
  }
  let sum = 0;
  for (let i = 0; i < n; i++) sum += ((x[i] as number) - meanX) * ((y[i] as number) - meanY);
  return sum / (n - 1);
}
