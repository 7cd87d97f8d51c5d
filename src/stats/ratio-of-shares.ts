import { normalTail } from './normal-tail.ts';

/** Two independent shares, x of n each. */
export interface Shares {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

/**
 * Score statistic of "first share / second share = ratio" (Koopman 1984; Miettinen & Nurminen 1985 without their n/(n - 1)),
 * about normal; positive when the ratio seen is larger. `ratio` above 0. 0 where neither share says anything.
 */
export function ratioScore({ x1, n1, x2, n2 }: Shares, ratio: number): number {
  const n = n1 + n2;
  const b = ratio * (n1 + x2) + x1 + n2;
  // The second share that is likeliest when the first is `ratio` times as large.
  const second = (b - Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (x1 + x2)))) / (2 * n * ratio);
  const first = Math.min(1, ratio * second);
  const variance = (first * (1 - first)) / n1 + (ratio * ratio * second * (1 - second)) / n2;
  const apart = x1 / n1 - (ratio * x2) / n2;
  return apart === 0 ? 0 : variance > 0 ? apart / Math.sqrt(variance) : Math.sign(apart) * Number.POSITIVE_INFINITY;
}

/** One-sided p of the hypothesis "first share / second share <= ratio". */
export function ratioUpperP(shares: Shares, ratio: number): number {
  return normalTail(ratioScore(shares, ratio));
}

/**
 * Score interval of the ratio of two independent shares (Koopman 1984), each bound one-sided at the normal quantile z;
 * statsmodels `confint_proportions_2indep(compare='ratio', method='score', correction=False)`. 0 below when the first
 * share is 0, no upper bound (infinite) when the second is. Absolute error about 1e-12 of the logarithm.
 */
export function ratioInterval(shares: Shares, z: number): { readonly low: number; readonly high: number } {
  const bound = (target: number) => {
    let [low, high] = [Math.log(1e-9), Math.log(1e9)];
    for (let step = 0; step < 70; step++) {
      const middle = (low + high) / 2;
      if (ratioScore(shares, Math.exp(middle)) > target) low = middle;
      else high = middle;
    }
    return Math.exp((low + high) / 2);
  };
  return {
    low: shares.x1 === 0 ? 0 : bound(z),
    high: shares.x2 === 0 ? Number.POSITIVE_INFINITY : bound(-z),
  };
}
