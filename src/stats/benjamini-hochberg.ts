/**
 * Adjusted p-values of Benjamini and Hochberg (1995): rejecting where adjusted <= q holds the false discovery rate at q
 * (statsmodels `multipletests(method='fdr_bh')`). Same order as given; empty gives empty. NaN is left out of the count
 * and stays NaN. Cost: one sort.
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = p.map((_, i) => i).filter((i) => !Number.isNaN(p[i] ?? Number.NaN));
  order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = p.map(() => Number.NaN);
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
    adjusted[i] = least;
  });
  return adjusted;
}
