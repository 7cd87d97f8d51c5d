import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { clusteredMean, effectiveRows } from '../../stats/clustered-mean.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { studentTQuantile } from '../../stats/student-t.ts';

/** A share of rows with its two one-sided 95 % bounds (of less error at an early look). */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/**
 * Share of the rows flagged 1 among rows flagged 0 or 1, with exact bounds (Clopper & Pearson 1934); with weights or groups
 * on the effective rows of Korn & Graubard (1998): share (1 - share)/SE², times (z/t)² with t over the groups. One group
 * gives the whole range. `alpha` is the error of each bound.
 */
export function shareInterval(
  flags: Float64Array,
  weights?: Float64Array,
  groups?: Int32Array,
  alpha = 0.05,
): ShareInterval {
  const rows = flags.length;
  const method = 'exact interval (Clopper-Pearson)';
  if (weights === undefined && groups === undefined) {
    const count = flags.reduce((sum, v) => sum + v, 0);
    return { share: rows === 0 ? 0 : count / rows, ...clopperPearson(count, rows, alpha), method };
  }
  const { mean, se, n: units } = clusteredMean(flags, weights, groups);
  if (units < 2) return { share: mean, low: 0, high: 1, method: `${method}, one group says nothing` };
  const found = se > 0 && mean > 0 && mean < 1 ? (mean * (1 - mean)) / se ** 2 : effectiveRows(rows, weights, groups);
  const n = Math.min(rows, found) * (normalQuantile(1 - alpha) / studentTQuantile(1 - alpha, units - 1)) ** 2;
  // A share of exactly 1 must not fall below all of the rows by rounding.
  const count = mean === 1 ? n : mean * n;
  return { share: mean, ...clopperPearson(count, n, alpha), method: `${method} on ${Math.round(n)} effective rows` };
}
