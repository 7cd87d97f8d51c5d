import { ascendingOrder } from './value-order.ts';

/**
 * Weighted area under the ROC curve with the influence of each row on it: the area's error is about the sum of the
 * influences, so that sums over groups give its clustered variance (Obuchowski 1997) and, with weight 1 and groups of one
 * row, DeLong's up to its n/(n - 1).
 *
 * `labels` 1 = positive, anything else negative; ties count half; scores must be finite. NaN when a class is empty.
 * O(n log n).
 */
export function aucInfluence(
  labels: Float64Array,
  scores: Float64Array,
  weights?: Float64Array,
): { readonly auc: number; readonly influence: Float64Array } {
  const n = labels.length;
  const weightOf = (row: number) => weights?.[row] ?? 1;
  const order = ascendingOrder(scores);
  let [positive, negative] = [0, 0];
  for (let row = 0; row < n; row++) {
    if (labels[row] === 1) positive += weightOf(row);
    else negative += weightOf(row);
  }
  // Of a positive row: share of negative weight below it. Of a negative row: share of positive weight above it.
  const placement = new Float64Array(n);
  let [below, negativesBelow] = [0, 0];
  for (let from = 0; from < n; ) {
    let to = from;
    let [tiedPositive, tiedNegative] = [0, 0];
    for (; to < n && scores[order[to] as number] === scores[order[from] as number]; to++) {
      const row = order[to] as number;
      if (labels[row] === 1) tiedPositive += weightOf(row);
      else tiedNegative += weightOf(row);
    }
    for (let k = from; k < to; k++) {
      const row = order[k] as number;
      placement[row] =
        labels[row] === 1 ? (negativesBelow + tiedNegative / 2) / negative : 1 - (below + tiedPositive / 2) / positive;
    }
    below += tiedPositive;
    negativesBelow += tiedNegative;
    from = to;
  }
  const auc = placement.reduce((sum, p, row) => sum + (labels[row] === 1 ? weightOf(row) * p : 0), 0) / positive;
  const influence = placement.map((p, row) => (weightOf(row) * (p - auc)) / (labels[row] === 1 ? positive : negative));
  return { auc: n === 0 ? Number.NaN : auc, influence };
}
