import { wilson } from './wilson.ts';

/**
 * Newcombe's hybrid score interval (1998, method 10) of the difference of two independent shares,
 * x1/n1 - x2/n2, each end one-sided at the normal quantile z (2.326 for 1 %). Within [-1, 1].
 * Same as statsmodels `confint_proportions_2indep(method='newcomb')`.
 * `extra` is a further variance of the difference, added under the root. Empty samples: the interval is wide open.
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  z: number,
  extra = 0,
): { readonly low: number; readonly high: number } {
  const p1 = n1 > 0 ? x1 / n1 : 0.5;
  const p2 = n2 > 0 ? x2 / n2 : 0.5;
  const first = wilson(x1, n1, z);
  const second = wilson(x2, n2, z);
  const spread = z * z * extra;
  return {
    low: Math.max(-1, p1 - p2 - Math.sqrt((p1 - first.low) ** 2 + (second.high - p2) ** 2 + spread)),
    high: Math.min(1, p1 - p2 + Math.sqrt((first.high - p1) ** 2 + (p2 - second.low) ** 2 + spread)),
  };
}
