import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { clusteredMean, effectiveRows } from '../../stats/clustered-mean.ts';
import { studentTQuantile } from '../../stats/student-t.ts';

/** A share of rows with its two one-sided 95 % bounds. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

const z95 = 1.6448536269514722;

/**
 * Share of the rows flagged 1 among rows flagged 0 or 1, with exact bounds (Clopper & Pearson 1934); with weights or groups
 * on the effective rows of Korn & Graubard (1998): share (1 - share)/SE², times (z/t)² with t over the groups. One group
 * gives the whole range.
 */
export function shareInterval(flags: Float64Array, weights?: Float64Array, groups?: Int32Array): ShareInterval {
  const rows = flags.length;
  const method = 'exact interval (Clopper-Pearson)';
  if (weights === undefined && groups === undefined) {
    const count = flags.reduce((sum, v) => sum + v, 0);
    return { share: rows === 0 ? 0 : count / rows, ...clopperPearson(count, rows, 0.05), method };
  }
  const { mean, se, n: units } = clusteredMean(flags, weights, groups);
  if (units < 2) return { share: mean, low: 0, high: 1, method: `${method}, one group says nothing` };
  const found = se > 0 && mean > 0 && mean < 1 ? (mean * (1 - mean)) / se ** 2 : effectiveRows(rows, weights, groups);
  const n = Math.min(rows, found) * (z95 / studentTQuantile(0.95, units - 1)) ** 2;
  // A share of exactly 1 must not fall below all of the rows by rounding.
  const count = mean === 1 ? n : mean * n;
  return { share: mean, ...clopperPearson(count, n, 0.05), method: `${method} on ${Math.round(n)} effective rows` };
}
