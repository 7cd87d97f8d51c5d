import { ascendingOrder } from './value-order.ts';

/** Mid-ranks from 1 (ties share the mean of their ranks; `scipy.stats.rankdata`). O(n log n). NaN is not allowed. */
export function midRanks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let k = from; k < to; k++) ranks[order[k] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
