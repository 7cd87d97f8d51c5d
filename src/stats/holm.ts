/**
 * Holm's (1979) step-down adjusted p-values, in the order of the input: the i-th smallest becomes the running maximum of
 * (k - i + 1) p(i), at most 1 (`statsmodels.stats.multitest.multipletests(method="holm")`).
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((i, j) => (p[i] as number) - (p[j] as number));
  const adjusted = new Array<number>(p.length).fill(1);
  let running = 0;
  order.forEach((index, place) => {
    running = Math.max(running, Math.min(1, (p.length - place) * (p[index] as number)));
    adjusted[index] = running;
  });
  return adjusted;
}
