/**
 * Wilson's score interval (1927) of a share, x of n, at the normal quantile z (1.96 for two-sided 95 %), without
 * continuity correction (statsmodels `proportion_confint(method='wilson')`). x may be fractional, 0 <= x <= n.
 * Both ends lie in [0, 1]; for n = 0 the interval is [0, 1].
 */
export function wilson(x: number, n: number, z: number): { readonly low: number; readonly high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const p = x / n;
  const z2 = z * z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: x <= 0 ? 0 : Math.max(0, centre - half), high: x >= n ? 1 : Math.min(1, centre + half) };
}
