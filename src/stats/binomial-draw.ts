import { logGamma } from './log-gamma.ts';
import type { Random } from './random.ts';

/**
 * A binomial number of `n` trials of probability `p`, by inversion outwards from the mode (Kemp 1986): one random number
 * and about as many steps as the standard deviation. 0 for n <= 0 or p <= 0, n for p >= 1.
 */
export function binomialDraw(n: number, p: number, random: Random): number {
  if (!(n > 0) || !(p > 0)) return 0;
  if (p >= 1) return n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const logs = logGamma(n + 1) - logGamma(mode + 1) - logGamma(n - mode + 1);
  let [below, above] = [mode, mode];
  let down = Math.exp(logs + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
  let up = down;
  let left = random() - down;
  // Going down P(k - 1) = P(k) · k / ((n - k + 1) · odds), going up the reverse.
  while (left >= 0 && (below > 0 || above < n)) {
    if (below > 0) {
      down *= below / ((n - below + 1) * odds);
      below--;
      left -= down;
      if (left < 0) return below;
    }
    if (above < n) {
      up *= ((n - above) * odds) / (above + 1);
      above++;
      left -= up;
      if (left < 0) return above;
    }
    // Rounding may leave a rest that no probability is left for.
    if (down + up < 1e-18) return mode;
  }
  return mode;
}
