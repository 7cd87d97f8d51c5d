import type { Outcome } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';

/** Two one-sided 95 % bounds of a harm or of a value. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Outcome of a harm against its margin: `not-worse` when U < m, `worse` when L > m, otherwise `undecided`. */
export function harmOutcome({ low, high }: Bounds, margin: number): Outcome {
  if (low > margin) return 'worse';
  return high < margin ? 'not-worse' : 'undecided';
}

/** Outcome of a value against an absolute limit: `within` or `outside` only when its whole interval is. */
export function limitOutcome({ low, high }: Bounds, kind: 'min' | 'max', limit: number): Outcome {
  const below = high < limit || (kind === 'max' && high <= limit);
  const above = low > limit || (kind === 'min' && low >= limit);
  if (below) return kind === 'max' ? 'within' : 'outside';
  if (above) return kind === 'max' ? 'outside' : 'within';
  return 'undecided';
}

/** The verdict of an outcome under the policy. */
export function outcomeVerdict(outcome: Outcome, undecided: 'pass' | 'warn' | 'fail'): Verdict {
  if (outcome === 'worse' || outcome === 'outside' || outcome === 'changed') return 'fail';
  return outcome === 'undecided' ? undecided : 'pass';
}
