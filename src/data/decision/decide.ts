import type { Outcome } from '../../evidence/measurement.ts';
import type { Measured } from '../statistic.ts';

/** How strict a decision is. */
export interface Strictness {
  /** largest change that does not matter */
  readonly margin: number;
  /** error rate of "changed" for one column */
  readonly alpha: number;
}

/** False discovery rate over all decisions of a snapshot. */
export const discoveryRate = 0.01;

/**
 * Three outcomes. *Changed*: no-change is rejected (p <= alpha and, over the whole snapshot, adjusted <= 0.01) and the
 * lower bound lies above the margin. *Equivalent*: the upper bound lies below the margin. *Undecided* otherwise: too
 * few rows to say, or a change that is certain while its size is not. An undefined effect is undecided.
 */
export function decide(measured: Measured, adjusted: number, strictness: Strictness): Outcome {
  const { value, p = 1, low = 0, high = 1 } = measured;
  if (value === null) return 'undecided';
  if (isCertain(p, adjusted, strictness.alpha) && low > strictness.margin) return 'changed';
  return high < strictness.margin ? 'equivalent' : 'undecided';
}

/** Whether no-change is rejected, whatever the size of the change. */
export function isCertain(p: number, adjusted: number, alpha: number): boolean {
  return p <= alpha && adjusted <= discoveryRate;
}

/** The smallest change of a share that rows n and m find beyond a margin with a power of 80 %; at most 1. */
export function detectable(margin: number, n: number, m: number): number {
  return Math.min(1, margin + 3.17 * 0.5 * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m)));
}
