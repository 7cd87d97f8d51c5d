import { ascendingOrder } from './value-order.ts';

/**
 * Weighted average precision (`sklearn.metrics.average_precision_score`) with the influence of each row on it: the
 * derivative by the row's weight times that weight (infinitesimal jackknife, Jaeckel 1972; Efron 1982, ch. 6), so that the
 * error of the value is about the sum of the influences.
 *
 * With D positive weight at a threshold, T positive weight and A weight at or above it, and P = ΣD: AP = ΣD·T/A/P, and a
 * row's derivative is [y·T/A at its threshold + Σ over thresholds at or below of D(y/A - T/A²) - y·AP]/P. `labels`
 * 1 = positive, anything else negative; scores must be finite; weights above 0. NaN without a positive row. O(n log n).
 */
export function averagePrecisionInfluence(
  labels: Float64Array,
  scores: Float64Array,
  weights?: Float64Array,
): { readonly value: number; readonly influence: Float64Array } {
  const n = labels.length;
  const order = ascendingOrder(scores);
  const weightOf = (row: number) => weights?.[row] ?? 1;
  let [positive, all] = [0, 0];
  for (let row = 0; row < n; row++) {
    all += weightOf(row);
    if (labels[row] === 1) positive += weightOf(row);
  }
  const slope = new Float64Array(n);
  // From the lowest score up: T and A at a threshold are all that the lower ones leave.
  let [above, aboveAll, area, gained, lost] = [positive, all, 0, 0, 0];
  for (let from = 0; from < n; ) {
    let [to, own, ownAll] = [from, 0, 0];
    for (; to < n && scores[order[to] as number] === scores[order[from] as number]; to++) {
      const row = order[to] as number;
      ownAll += weightOf(row);
      if (labels[row] === 1) own += weightOf(row);
    }
    const precision = above / aboveAll;
    area += own * precision;
    gained += own / aboveAll;
    lost += (own * precision) / aboveAll;
    for (let i = from; i < to; i++) {
      const row = order[i] as number;
      slope[row] = (labels[row] === 1 ? precision + gained : 0) - lost;
    }
    above -= own;
    aboveAll -= ownAll;
    from = to;
  }
  const value = n === 0 ? Number.NaN : area / positive;
  const influence = slope.map((d, row) => (weightOf(row) * (d - (labels[row] === 1 ? value : 0))) / positive);
  return { value, influence };
}
