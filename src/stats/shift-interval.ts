/**
 * Hodges and Lehmann's (1963) estimate of how much larger `second` is than `first`: the median of all differences
 * second_j - first_i, with the interval between the differences no. C and nm + 1 - C in order, C the largest with
 * P(U < C) <= alpha for the Mann-Whitney statistic U without ties, counted exactly (level 1 - 2 alpha or more).
 * Meant for small samples: O(n² m²) time. null where either is empty, or so small that no interval has the level.
 */
export function shiftInterval(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  alpha = 0.05,
): { readonly estimate: number; readonly low: number; readonly high: number } | null {
  const [n, m] = [first.length, second.length];
  const differences = Float64Array.from({ length: n * m }, (_, k) => {
    return (second[k % m] as number) - (first[Math.floor(k / m)] as number);
  }).sort();
  const cut = rankOfBound(n, m, alpha);
  if (cut === 0) return null;
  const half = (n * m) / 2;
  const middle = (differences[Math.floor(half - 0.5)] as number) / 2 + (differences[Math.floor(half)] as number) / 2;
  return { estimate: middle, low: differences[cut - 1] as number, high: differences[n * m - cut] as number };
}

/** The largest C with P(U <= C - 1) <= alpha, by counting the arrangements with each value of U; 0 when there is none. */
function rankOfBound(n: number, m: number, alpha: number): number {
  if (n === 0 || m === 0) return 0;
  const counts = arrangements(n, m);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let [below, cut] = [0, 0];
  while (cut < counts.length) {
    below += counts[cut] as number;
    if (below / all > alpha) return cut;
    cut++;
  }
  return cut;
}

/** How many of the orders of n and m values have U = 0, 1, …, nm: the coefficients of the Gaussian binomial. */
function arrangements(n: number, m: number): Float64Array {
  const counts = new Float64Array(n * m + 1);
  counts[0] = 1;
  for (let i = 1; i <= n; i++) {
    // Multiply by 1 - x^(m + i), then divide by 1 - x^i.
    for (let k = counts.length - 1; k >= m + i; k--) counts[k] = (counts[k] as number) - (counts[k - m - i] as number);
    for (let k = i; k < counts.length; k++) counts[k] = (counts[k] as number) + (counts[k - i] as number);
  }
  return counts;
}
