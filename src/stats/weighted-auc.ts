import { ascendingOrder } from './value-order.ts';

/**
 * Area under the ROC curve as a function of row weights (0 or above): the rows are sorted once, each call is one pass.
 * `labels` 1 = positive, anything else negative; ties count half (`sklearn.metrics.roc_auc_score`). NaN when a class has no
 * weight. Scores must be finite.
 */
export function weightedAuc(labels: Float64Array, scores: Float64Array): (weights: Float64Array) => number {
  const order = ascendingOrder(scores);
  const last = Uint8Array.from(order, (row, k) => (scores[row] === scores[order[k + 1] ?? -1] ? 0 : 1));
  return (weights) => {
    let [above, positive, negative, tiedPositive, tiedNegative] = [0, 0, 0, 0, 0];
    for (let k = 0; k < order.length; k++) {
      const row = order[k] as number;
      if (labels[row] === 1) tiedPositive += weights[row] as number;
      else tiedNegative += weights[row] as number;
      if (last[k] === 0) continue;
      above += tiedPositive * (negative + tiedNegative / 2);
      positive += tiedPositive;
      negative += tiedNegative;
      tiedPositive = 0;
      tiedNegative = 0;
    }
    return above / (positive * negative);
  };
}
