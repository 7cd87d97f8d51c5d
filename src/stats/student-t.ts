import { incompleteBeta } from './incomplete-beta.ts';
import { inverseBeta } from './inverse-beta.ts';

/** P(T <= t) of Student's t with `df` > 0 degrees of freedom (`scipy.stats.t.cdf`). NaN in, NaN out. */
export function studentTCdf(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  const tail = t * t === Number.POSITIVE_INFINITY ? 0 : incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T <= t) = p for 0 < p < 1 (`scipy.stats.t.ppf`). ±Infinity at p = 1 and 0. */
export function studentTQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  const tail = 2 * Math.min(p, 1 - p);
  const x = inverseBeta(tail, df / 2, 0.5);
  // Near the centre x is close to 1 and 1 - x would cancel: there the complement is inverted instead.
  const rest = x > 0.5 ? inverseBeta(1 - tail, 0.5, df / 2) : 1 - x;
  const size = Math.sqrt((df * rest) / (x > 0.5 ? 1 - rest : x));
  return p < 0.5 ? -size : size;
}
