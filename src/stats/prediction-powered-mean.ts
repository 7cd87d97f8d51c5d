/** A mean of labelled values, sharpened by predictions of it on unlabelled rows. */
export interface PredictionPoweredMean {
  readonly mean: number;
  readonly se: number;
  /** how much the predictions count, 0 = not at all */
  readonly lambda: number;
  /** correlation of values and predictions on the labelled rows; 0 where one of them does not vary */
  readonly correlation: number;
}

/**
 * PPI++ estimate of a mean (Angelopoulos, Duchi & Zrnic 2023, arXiv 2311.01453): mean(d) + λ(mean_N(f) - mean_n(f)) with
 * λ = Cov(d, f)/((1 + n/N) Var f) and SE² = Var(d - λf)/n + λ² Var(f)/N.
 *
 * `values` d and `predicted` f are of the n labelled rows, `unlabelled` f of the N others; Var f is over all n + N. Valid
 * when labels are missing at random. Sample variances (n - 1); NaN with fewer than two labelled rows.
 */
export function predictionPoweredMean(
  values: Float64Array,
  predicted: Float64Array,
  unlabelled: Float64Array,
): PredictionPoweredMean {
  const n = values.length;
  const others = unlabelled.length;
  const all = new Float64Array(n + others);
  all.set(predicted);
  all.set(unlabelled, n);
  const [spread, own, given] = [variance(all), variance(predicted), variance(values)];
  const together = covariance(values, predicted);
  const lambda = others === 0 || !(spread > 0) ? 0 : together / ((1 + n / others) * spread);
  const rest = variance(values.map((value, i) => value - lambda * (predicted[i] as number)));
  return {
    mean: mean(values) + (lambda === 0 ? 0 : lambda * (mean(unlabelled) - mean(predicted))),
    se: Math.sqrt(rest / n + (others === 0 ? 0 : (lambda * lambda * spread) / others)),
    lambda,
    correlation: own > 0 && given > 0 ? together / Math.sqrt(own * given) : 0,
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function variance(values: Float64Array): number {
  return covariance(values, values);
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [first, second] = [mean(a), mean(b)];
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - first) * ((b[i] as number) - second);
  return sum / (a.length - 1);
}
