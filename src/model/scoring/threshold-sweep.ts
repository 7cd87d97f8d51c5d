import { ascendingOrder } from '../../stats/value-order.ts';

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
  const { places, last } = sortedPlaces(outputs, positive);
  const thresholds = last.reduce((sum, each) => sum + each, 0);
  const [tp, fp] = [new Float64Array(thresholds), new Float64Array(thresholds)];
  return (weights) => {
    tp[0] = 0;
    fp[0] = 0;
    const count = sumThrough(weights, places, last, tp, fp);
    return { tp, fp, count, positive: tp[count - 1] ?? 0, negative: fp[count - 1] ?? 0 };
  };
}

/**
 * Rows by falling output: twice a row's number, one more where it is positive (less memory to go through than two
 * arrays), and whether it is the last one of its output.
 */
export function sortedPlaces(
  outputs: Float64Array,
  positive: (row: number) => boolean,
): { readonly places: Uint32Array; readonly last: Uint8Array } {
  const order = fallingOrder(outputs);
  return {
    places: order.map((row) => 2 * row + Number(positive(row))),
    last: Uint8Array.from(order, (row, i) => Number(outputs[row] !== outputs[order[i + 1] ?? -1])),
  };
}

/**
 * Sums the weights of rows at each threshold, on top of what stands in the first places of `tps` and `fps`; answers how
 * many thresholds there are. All arrays are arguments, not what a closure holds: the loop then runs faster by half.
 */
export function sumThrough(
  weights: Float64Array,
  places: Uint32Array,
  last: Uint8Array,
  tps: Float64Array,
  fps: Float64Array,
): number {
  let [tp, fp, count] = [tps[0] ?? 0, fps[0] ?? 0, 0];
  for (let i = 0; i < places.length; i++) {
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
  return count;
}

/** Row numbers from the largest value down; equal ones in their order. NaN is not allowed. */
export function fallingOrder(values: Float64Array): Uint32Array {
  return ascendingOrder(values.map((value) => -value));
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
