import { ascendingOrder } from '../../stats/value-order.ts';
import type { Score, Value } from '../metric.ts';

/**
 * Weight of positive and of negative rows at or above each threshold, thresholds falling; `count` of them, then totals.
 * The arrays are used again by the next sweep.
 */
export interface Swept {
  readonly tp: Float64Array;
  readonly fp: Float64Array;
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
}

/** One sweep over all thresholds by the weights of rows: one pass. */
export type Sweep = (weights: Float64Array) => Swept;

/**
 * Prepares sweeps over the thresholds of outputs (finite numbers): they are sorted once, O(n log n). `positive` tells
 * which rows are positive; `outputs` has one number a row. Rows of weight 0 are not there.
 */
export function thresholdSweep(outputs: Float64Array, positive: (row: number) => boolean): Sweep {
  const rows = outputs.length;
  const order = fallingOrder(outputs);
  // A row's number and whether it is positive in one number: less memory to go through.
  const places = order.map((row) => 2 * row + Number(positive(row)));
  const last = Uint8Array.from(order, (row, i) => Number(outputs[row] !== outputs[order[i + 1] ?? -1]));
  const thresholds = last.reduce((sum, each) => sum + each, 0);
  const [tps, fps] = [new Float64Array(thresholds), new Float64Array(thresholds)];
  return (weights) => {
    let [tp, fp, count] = [0, 0, 0];
    for (let i = 0; i < rows; i++) {
      const place = places[i] as number;
      const weight = weights[place >>> 1] as number;
      const own = weight * (place & 1);
      tp += own;
      fp += weight - own;
      // Rows of one output write over each other: no branch that a processor could foresee wrongly.
      tps[count] = tp;
      fps[count] = fp;
      count += last[i] as number;
    }
    return { tp: tps, fp: fps, count, positive: tp, negative: fp };
  };
}

/** Row numbers from the largest value down; equal ones in their order. NaN is not allowed. */
export function fallingOrder(values: Float64Array): Uint32Array {
  return ascendingOrder(values.map((value) => -value));
}

/** The value of any metric of thresholds where the labels have one class. */
const oneClass: Value = { value: null, reason: 'only one class in the labels' };

/** A score of binary outputs by all their thresholds; undefined when a class has no row. */
export function ofThresholds(value: (swept: Swept) => number): Score {
  return {
    kind: 'weighted',
    prepare: ({ outputs, labels }) => {
      const sweep = thresholdSweep(outputs, (row) => labels[row] === 1);
      return (weights) => {
        const swept = sweep(weights);
        return swept.positive === 0 || swept.negative === 0 ? oneClass : { value: value(swept) };
      };
    },
  };
}

/** The largest share of the positive rows above any threshold with at most this share of the negative ones above it. */
export function recallAtFalsePositives(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive, negative }) => {
    const most = (share + 1e-12) * negative;
    let best = 0;
    for (let i = 0; i < count && (fp[i] as number) <= most; i++) best = tp[i] as number;
    return best / positive;
  });
}

/** The largest share of the positive rows above any threshold where at least this share of the rows above is positive. */
export function recallAtPrecision(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive }) => {
    const least = share - 1e-12;
    // More rows lie above each further threshold: the last one that meets the condition is the best.
    for (let i = count - 1; i >= 0; i--) {
      const [up, all] = [tp[i] as number, (tp[i] as number) + (fp[i] as number)];
      if (all > 0 && up >= least * all) return up / positive;
    }
    return 0;
  });
}

/** The largest share of positive rows above any threshold with at least this share of the positive rows above it. */
export function precisionAtRecall(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive }) => {
    const least = (share - 1e-12) * positive;
    let best = 0;
    for (let i = count - 1; i >= 0 && (tp[i] as number) >= least; i--) {
      const [up, all] = [tp[i] as number, (tp[i] as number) + (fp[i] as number)];
      if (up > best * all) best = up / all;
    }
    return best;
  });
}

/** The area under the ROC curve by a sweep: ties count half. NaN when a class has no weight. */
export function areaUnderRoc({ tp, fp, count, positive, negative }: Swept): number {
  let [area, lastTp, lastFp] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [up, down] = [tp[i] as number, fp[i] as number];
    area += ((down - lastFp) * (up + lastTp)) / 2;
    lastTp = up;
    lastFp = down;
  }
  return area / (positive * negative);
}

/** The area under the precision-recall curve by steps (average precision). NaN when no row is positive. */
export function averagePrecision({ tp, fp, count, positive }: Swept): number {
  let [area, lastTp] = [0, 0];
  for (let i = 0; i < count; i++) {
    const up = tp[i] as number;
    if (up > lastTp) area += ((up - lastTp) * up) / (up + (fp[i] as number));
    lastTp = up;
  }
  return area / positive;
}
