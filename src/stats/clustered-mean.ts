import type { MeanEstimate } from './paired-t.ts';

/**
 * Weighted mean of values with a standard error that allows for groups of dependent values.
 *
 * h = Σwd/Σw; SE² = G/(G - 1) · Σ_g(Σ_{i in g} w(d - h))²/(Σw)² with G groups (Liang & Zeger 1986; Miller 2024,
 * arXiv 2411.00640); without `groups` every value is one of its own, which gives n/(n - 1) · Σw²(d - h)²/(Σw)². `n` of the
 * answer is G, so that its t interval has G - 1 degrees of freedom; one group gives an SE of NaN. Weights are above 0.
 */
export function clusteredMean(values: Float64Array, weights?: Float64Array, groups?: Int32Array): MeanEstimate {
  const weightOf = (i: number) => weights?.[i] ?? 1;
  let [total, sum] = [0, 0];
  values.forEach((value, i) => {
    total += weightOf(i);
    sum += weightOf(i) * value;
  });
  const mean = sum / total;
  const byGroup = new Map<number, number>();
  let [raw, largest] = [0, 0];
  values.forEach((value, i) => {
    const group = groups?.[i] ?? i;
    byGroup.set(group, (byGroup.get(group) ?? 0) + weightOf(i) * (value - mean));
    const square = (weightOf(i) * value) ** 2;
    raw += square;
    largest = Math.max(largest, square);
  });
  let squares = 0;
  for (const residual of byGroup.values()) squares += residual * residual;
  const n = byGroup.size;
  return {
    n,
    mean,
    se: n < 2 ? Number.NaN : Math.sqrt((n / (n - 1)) * squares) / total,
    largestShare: raw > 0 ? largest / raw : 0,
  };
}

/** Rows that independent rows of equal weight would have to be: (Σ_g W_g)²/Σ_g W_g² over the groups' weights (Kish 1965). */
export function effectiveRows(rows: number, weights?: Float64Array, groups?: Int32Array): number {
  const byGroup = new Map<number, number>();
  for (let i = 0; i < rows; i++) {
    const group = groups?.[i] ?? i;
    byGroup.set(group, (byGroup.get(group) ?? 0) + (weights?.[i] ?? 1));
  }
  let [sum, squares] = [0, 0];
  for (const weight of byGroup.values()) {
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}
