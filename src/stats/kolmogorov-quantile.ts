import { kolmogorovTail } from './kolmogorov.ts';

/**
 * The x with P(K >= x) = `tail`, for 0 < tail < 1: the critical value of the Kolmogorov distribution, found by
 * bisection to 1e-12. 1.6276 at 0.01, 1.9495 at 0.001 (`scipy.special.kolmogi`). NaN outside (0, 1).
 */
export function kolmogorovQuantile(tail: number): number {
  if (!(tail > 0 && tail < 1)) return Number.NaN;
  let low = 0;
  let high = 1;
  while (kolmogorovTail(high) > tail) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (kolmogorovTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
