import { hypergeometricTwoSided } from '../../stats/hypergeometric.ts';
import { newcombe } from '../../stats/newcombe.ts';
import { normalTwoProportions } from '../../stats/normal-two-proportions.ts';

/** A change of a share, with the probability of it when nothing changed and bounds of its size. */
export interface ShareChange {
  /** head's share minus base's, in [-1, 1] */
  readonly difference: number;
  readonly p: number;
  /** bounds of the size |difference|, each one-sided at the normal quantile z */
  readonly low: number;
  readonly high: number;
}

/**
 * Compares x_b of n_b rows with x_h of n_h. p: Fisher's exact test while the pooled count (of the rarer outcome) is
 * below 200, else the pooled z test. Bounds: Newcombe (1998, method 10). `extra` is added to the variance of the
 * difference and makes the z test the only choice. NaN and open bounds when a side is empty.
 */
export function shareChange(xb: number, nb: number, xh: number, nh: number, z: number, extra = 0): ShareChange {
  const { low, high } = shareBounds(xb, nb, xh, nh, z, extra);
  return { difference: xh / nh - xb / nb, p: shareP(xb, nb, xh, nh, extra), low, high };
}

/** The probability of `shareChange` alone. */
export function shareP(xb: number, nb: number, xh: number, nh: number, extra = 0): number {
  const pooled = Math.min(xb + xh, nb + nh - xb - xh);
  const exact = extra === 0 && pooled < 200 && Number.isInteger(xb) && Number.isInteger(xh);
  return exact ? hypergeometricTwoSided(xb, nb, xh, nh) : normalTwoProportions(xb, nb, xh, nh, extra);
}

/** The bounds of `shareChange` alone. */
export function shareBounds(
  xb: number,
  nb: number,
  xh: number,
  nh: number,
  z: number,
  extra = 0,
): Pick<ShareChange, 'low' | 'high'> {
  const { low, high } = newcombe(xh, nh, xb, nb, z, extra);
  return { low: Math.max(0, low, -high), high: Math.max(Math.abs(low), Math.abs(high)) };
}
