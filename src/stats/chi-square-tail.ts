import { logGamma } from './log-gamma.ts';

/**
 * Upper tail of the chi-square distribution, P(X > x) with `df` > 0 degrees of freedom (`scipy.stats.chi2.sf`), through
 * the regularised incomplete gamma function: its series below the mean, its continued fraction above (DLMF 8.11, 8.9).
 * Relative error about 1e-12. NaN outside the domain. O(√df + df-independent terms).
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - logGamma(a));
  return half < a + 1 ? 1 - front * lowerSeries(half, a) : front * upperFraction(half, a);
}

function lowerSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

const tiny = 1e-300;

/** Lentz' form of the continued fraction of Γ(a, x) / (x^a e^-x). */
function upperFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 100_000; i++) {
    const step = -i * (i - a);
    b += 2;
    d = 1 / away(step * d + b);
    c = away(b + step / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
