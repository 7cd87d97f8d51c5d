/**
 * Exact p-value of the two-sample, two-sided Kolmogorov-Smirnov test: P(D >= d) for samples of n and m values without
 * ties (with ties it is too large, never too small).
 *
 * Variant: lattice paths (Hodges 1958). A random path from (0, 0) to (n, m) is outside once |i/n - j/m| >= d; the share
 * of paths that were outside by (i, j) is a mean of those at (i-1, j) and (i, j-1) with weights i and j, so every step
 * adds positive numbers and small p keep their relative precision. Same as `scipy.stats.ks_2samp(method='exact')`.
 * Cost n * m steps, memory m numbers: for n * m <= 4e6. NaN when n or m is 0 or d is NaN; 1 when d <= 0.
 */
export function kolmogorovExact(d: number, n: number, m: number): number {
  if (Number.isNaN(d) || n < 1 || m < 1) return Number.NaN;
  if (d <= 0) return 1;
  // D is a multiple of 1 / (n m): compare integers, so that rounding of d cannot move a point over the line.
  const limit = Math.ceil(d * n * m - 1e-6);
  const row = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) row[j] = j * n >= limit ? 1 : 0;
  for (let i = 1; i <= n; i++) {
    row[0] = i * m >= limit ? 1 : 0;
    let left = row[0];
    for (let j = 1; j <= m; j++) {
      left = Math.abs(i * m - j * n) >= limit ? 1 : ((row[j] ?? 0) * i + left * j) / (i + j);
      row[j] = left;
    }
  }
  return Math.min(1, row[m] ?? Number.NaN);
}
