import type { Score, Value } from '../metric.ts';
import type { Sample } from '../sample.ts';

/** Gets the weight of positive and of negative rows at or above a threshold; thresholds fall, equal outputs at once. */
export type Visit = (tp: number, fp: number) => void;

/** One sweep over all thresholds by the weights of rows; answers the total weight of positive and negative rows. */
export type Sweep = (weights: Float64Array, visit: Visit) => { readonly positive: number; readonly negative: number };

/**
 * Prepares sweeps over the thresholds of outputs (finite numbers): they are sorted once, O(n log n), and a sweep is one
 * pass. `positive` tells which rows are positive; `outputs` has one number a row. Rows of weight 0 are not there.
 */
export function thresholdSweep(outputs: Float64Array, positive: (row: number) => boolean): Sweep {
  const order = Uint32Array.from(outputs, (_, row) => row).sort(
    (i, j) => (outputs[j] as number) - (outputs[i] as number) || i - j,
  );
  const up = Uint8Array.from(order, (row) => Number(positive(row)));
  const last = Uint8Array.from(order, (row, i) => Number(outputs[row] !== outputs[order[i + 1] ?? -1]));
  return (weights, visit) => {
    let [tp, fp] = [0, 0];
    for (let i = 0; i < order.length; i++) {
      const weight = weights[order[i] as number] as number;
      if (up[i] === 1) tp += weight;
      else fp += weight;
      if (last[i] === 1) visit(tp, fp);
    }
    return { positive: tp, negative: fp };
  };
}

/** What is made of the thresholds of a binary sample. */
export interface ThresholdValue {
  /** called for each threshold; `at` are the totals */
  visit(tp: number, fp: number, totals: { readonly positive: number; readonly negative: number }): void;
  value(): number;
}

/**
 * A score of binary outputs by all their thresholds; undefined when a class has no row. `start` makes a fresh state for
 * each set of weights.
 */
export function ofThresholds(start: () => ThresholdValue): Score {
  return {
    kind: 'weighted',
    prepare: (sample) => {
      const sweep = thresholdSweep(sample.outputs, (row) => sample.labels[row] === 1);
      const total = (weights: Float64Array) => classTotals(sample, weights);
      return (weights) => {
        const totals = total(weights);
        if (totals.positive === 0 || totals.negative === 0) return oneClass;
        const state = start();
        sweep(weights, (tp, fp) => state.visit(tp, fp, totals));
        return { value: state.value() };
      };
    },
  };
}

/** The value of any metric of thresholds where the labels have one class. */
export const oneClass: Value = { value: null, reason: 'only one class in the labels' };

function classTotals({ labels }: Sample, weights: Float64Array) {
  let [positive, negative] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    const weight = weights[row] as number;
    if (labels[row] === 1) positive += weight;
    else negative += weight;
  }
  return { positive, negative };
}

/** The area under the ROC curve by a sweep: ties count half. NaN when a class has no weight. */
export function areaUnderRoc(sweep: Sweep, weights: Float64Array): number {
  let [area, lastTp, lastFp] = [0, 0, 0];
  const { positive, negative } = sweep(weights, (tp, fp) => {
    area += ((fp - lastFp) * (tp + lastTp)) / 2;
    [lastTp, lastFp] = [tp, fp];
  });
  return area / (positive * negative);
}

/** The area under the precision-recall curve by steps (average precision). NaN when no row is positive. */
export function averagePrecision(sweep: Sweep, weights: Float64Array): number {
  let [area, lastTp] = [0, 0];
  const { positive } = sweep(weights, (tp, fp) => {
    if (tp > lastTp) area += ((tp - lastTp) * tp) / (tp + fp);
    lastTp = tp;
  });
  return area / positive;
}
