import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The x with I_x(a, b) = p (`scipy.stats.beta.ppf`), for a, b > 0 and 0 <= p <= 1, by bisection to the last bit.
 * About 1e-12 relative. NaN outside the domain.
 */
export function inverseBeta(p: number, a: number, b: number): number {
  if (!(p >= 0) || !(p <= 1) || !(a > 0) || !(b > 0)) return Number.NaN;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 1100; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return high === 1 ? 1 : low === 0 && p === 0 ? 0 : (low + high) / 2;
}
