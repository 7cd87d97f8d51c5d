const z95 = 1.6448536269514722;

/**
 * Hodges-Lehmann estimate (Hodges & Lehmann 1963): the median of all Walsh averages (x_i + x_j)/2, i <= j, with the
 * interval between the averages no. C + 1 and M - C in order, C from the normal approximation of the signed-rank
 * statistic (level 0.90 unless told by `z`). O(N²) memory for N values, meant for N <= 2,000.
 * Empty input: null. With so few values that C < 0 the interval is that of the extreme averages.
 */
export function hodgesLehmann(
  values: Float64Array,
  z = z95,
): { readonly estimate: number; readonly low: number; readonly high: number } | null {
  const n = values.length;
  if (n === 0) return null;
  const walsh = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) walsh[at++] = ((values[i] as number) + (values[j] as number)) / 2;
  }
  walsh.sort();
  const m = walsh.length;
  const cut = Math.max(0, Math.floor(m / 2 - z * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)));
  const middle =
    m % 2 === 1 ? (walsh[(m - 1) / 2] as number) : ((walsh[m / 2 - 1] as number) + (walsh[m / 2] as number)) / 2;
  return { estimate: middle, low: walsh[cut] as number, high: walsh[m - cut - 1] as number };
}
