const z95 = 1.6448536269514722;

/** Discordant pairs of n paired 0/1 values: `b` only the first is 1, `c` only the second is 1. */
export interface Discordant {
  readonly b: number;
  readonly c: number;
  readonly n: number;
}

/**
 * Score statistic of Tango (1998) for the hypothesis that the difference of paired proportions p1 - p2 is `delta`,
 * -1 < delta < 1; standard normal under the hypothesis, large when the observed (b - c)/n lies above delta. 0 for n = 0.
 */
export function pairedScore(pairs: Discordant, delta: number): number {
  const { b, c, n } = pairs;
  if (n === 0) return 0;
  // q is the constrained estimate of the second discordant probability.
  const linear = -b - c + (2 * n - b + c) * delta;
  const constant = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
  const q = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / (4 * n);
  const variance = n * (2 * q + delta * (1 - delta));
  const difference = b - c - n * delta;
  if (difference === 0) return 0;
  return variance > 0 ? difference / Math.sqrt(variance) : Math.sign(difference) * Number.POSITIVE_INFINITY;
}

/**
 * Score interval of the difference of paired proportions (b - c)/n (Tango 1998, "Equivalence test and confidence
 * interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17). Bounds at
 * ±`z`, two one-sided 95 % bounds unless told. Bisection to 1e-15; (-1, 1) for n = 0.
 */
export function pairedScoreInterval(pairs: Discordant, z = z95): { readonly low: number; readonly high: number } {
  if (pairs.n === 0) return { low: -1, high: 1 };
  const estimate = (pairs.b - pairs.c) / pairs.n;
  return { low: cross(pairs, z, -1, estimate), high: cross(pairs, -z, estimate, 1) };
}

function cross(pairs: Discordant, z: number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (pairedScore(pairs, middle) > z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
