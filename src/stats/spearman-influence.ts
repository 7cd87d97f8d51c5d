import { ascendingOrder } from './value-order.ts';

/**
 * Weighted Spearman correlation, ties by mid-ranks (`scipy.stats.spearmanr`), with the influence of each row on it: the
 * derivative by the row's weight times that weight (infinitesimal jackknife, Jaeckel 1972; Efron 1982, ch. 6; for values
 * without ties the influence function of Croux & Dehon 2010), so that the error of the value is about their sum.
 *
 * With a and b the weighted mid-ranks about their middle, S_ab = Σw·a·b, and h(x, x') 1, ½ or 0 as x' is below, at or above
 * x: dS_ab/dw_k = a_k·b_k + Σ w_i·h(x_i, x_k)·b_i + Σ w_i·a_i·h(y_i, y_k). NaN where a column is constant. O(n log n).
 */
export function spearmanInfluence(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array = new Float64Array(x.length).fill(1),
): { readonly value: number; readonly influence: Float64Array } {
  const [first, second] = [ranked(x, weights), ranked(y, weights)];
  const [a, b] = [first.ranks, second.ranks];
  const sum = (p: Float64Array, q: Float64Array) => {
    let total = 0;
    for (let row = 0; row < p.length; row++)
      total += (weights[row] as number) * (p[row] as number) * (q[row] as number);
    return total;
  };
  const [ab, aa, bb] = [sum(a, b), sum(a, a), sum(b, b)];
  const value = aa * bb > 0 ? ab / Math.sqrt(aa * bb) : Number.NaN;
  const [bAbove, aAbove] = [first.above(b), second.above(a)];
  const [aOwn, bOwn] = [first.above(a), second.above(b)];
  const influence = weights.map((weight, row) => {
    const [p, q] = [a[row] as number, b[row] as number];
    const both = p * q + (bAbove[row] as number) + (aAbove[row] as number);
    const spread = (p * p + 2 * (aOwn[row] as number)) / aa + (q * q + 2 * (bOwn[row] as number)) / bb;
    return weight * (both / Math.sqrt(aa * bb) - (value / 2) * spread);
  });
  return { value, influence };
}

/** Weighted mid-ranks about their middle, and for each row the weighted sum of a column over rows of larger values, ties half. */
function ranked(values: Float64Array, weights: Float64Array) {
  const order = ascendingOrder(values);
  const n = order.length;
  const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
  /** For each row: the sum over rows of smaller values and half of that over equal ones; and the sum over all. */
  const below = (of: (row: number) => number) => {
    const sums = new Float64Array(n);
    let [under, tied] = [0, 0];
    for (let i = 0, from = 0; i < n; i++) {
      tied += of(order[i] as number);
      if (last[i] === 0) continue;
      for (; from <= i; from++) sums[order[from] as number] = under + tied / 2;
      under += tied;
      tied = 0;
    }
    return { sums, all: under };
  };
  const weight = (row: number) => weights[row] as number;
  const { sums, all } = below(weight);
  return {
    ranks: sums.map((rank) => rank - all / 2),
    above: (column: Float64Array) => {
      const under = below((row) => weight(row) * (column[row] as number));
      return under.sums.map((part) => under.all - part);
    },
  };
}
