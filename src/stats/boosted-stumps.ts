/** One split of one feature: rows whose bin is at most `bin` get `left` added to their score, the others `right`. */
export interface Stump {
  readonly feature: number;
  readonly bin: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Gradient boosting of the logistic loss with stumps on binned features (Friedman 2001; Newton leaves, shrinkage 0.3,
 * L2 penalty 1). `bins` has one array a feature with values below `most`; labels are 0 or 1; `rows` are those to fit.
 * Deterministic: ties go to the first feature and the lowest bin. O(rounds · features · (rows + most)).
 */
export function fitStumps(
  bins: readonly Uint8Array[],
  labels: Uint8Array,
  rows: Uint32Array,
  rounds: number,
  most: number,
): readonly Stump[] {
  const scores = new Float64Array(labels.length);
  const gradient = new Float64Array(most);
  const hessian = new Float64Array(most);
  const stumps: Stump[] = [];
  for (let round = 0; round < rounds; round++) {
    // by place in `rows`
    const g = new Float64Array(rows.length);
    const h = new Float64Array(rows.length);
    let [sumG, sumH] = [0, 0];
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const p = 1 / (1 + Math.exp(-(scores[row] as number)));
      g[k] = (labels[row] as number) - p;
      h[k] = p * (1 - p);
      sumG += g[k] as number;
      sumH += h[k] as number;
    }
    let best = { gain: 1e-9, feature: -1, bin: 0, left: 0, right: 0 };
    bins.forEach((own, feature) => {
      gradient.fill(0);
      hessian.fill(0);
      // counted, as an iterator takes several times as long here
      for (let k = 0; k < rows.length; k++) {
        const bin = own[rows[k] as number] as number;
        gradient[bin] = (gradient[bin] as number) + (g[k] as number);
        hessian[bin] = (hessian[bin] as number) + (h[k] as number);
      }
      let [leftG, leftH] = [0, 0];
      for (let bin = 0; bin < most - 1; bin++) {
        leftG += gradient[bin] as number;
        leftH += hessian[bin] as number;
        const [rightG, rightH] = [sumG - leftG, sumH - leftH];
        const gain = leftG ** 2 / (leftH + 1) + rightG ** 2 / (rightH + 1) - sumG ** 2 / (sumH + 1);
        if (gain > best.gain + 1e-12)
          best = { gain, feature, bin, left: (0.3 * leftG) / (leftH + 1), right: (0.3 * rightG) / (rightH + 1) };
      }
    });
    if (best.feature < 0) break;
    const { feature, bin, left, right } = best;
    stumps.push({ feature, bin, left, right });
    const own = bins[feature] as Uint8Array;
    for (const row of rows) scores[row] = (scores[row] as number) + ((own[row] as number) <= bin ? left : right);
  }
  return stumps;
}

/** The score of a row: the log odds of label 1. */
export function scoreOf(stumps: readonly Stump[], bins: readonly Uint8Array[], row: number): number {
  return stumps.reduce((sum, { feature, bin, left, right }) => {
    return sum + ((bins[feature]?.[row] ?? 0) <= bin ? left : right);
  }, 0);
}
