import type { Outcome } from '../../evidence/measurement.ts';
import { harmOutcome } from './decide.ts';
import type { Harm } from './harm.ts';
import type { Margin } from './margin.ts';

/**
 * One thing that the policy holds the change of a metric to.
 * - `margin`: the harm is not above the margin (non-inferiority).
 * - `drop`: no harm is proven; a pass says only that none was found, unless the harm is proven to be within the margin.
 * - `equal`: the change is within ± `margin` (equivalence by two one-sided tests, Schuirmann 1987).
 * - `gain`: no gain above `margin` is proven: one that is suspiciously large (leakage) alarms.
 */
export interface Claim {
  readonly kind: 'margin' | 'drop' | 'equal' | 'gain';
  readonly margin: Margin;
}

/** The outcome of a claim before any correction over claims. */
export function claimOutcome({ kind, margin: { margin } }: Claim, harm: Pick<Harm, 'low' | 'high'>): Outcome {
  const { low, high } = harm;
  if (kind === 'margin') return harmOutcome(harm, margin);
  if (kind === 'drop') return low > 0 ? 'worse' : high < margin ? 'not-worse' : 'undecided';
  if (kind === 'equal') {
    if (low > margin || high < -margin) return 'changed';
    return low > -margin && high < margin ? 'equivalent' : 'undecided';
  }
  if (high < -margin) return 'outside';
  return low >= -margin ? 'within' : 'undecided';
}

/** One-sided p of the hypothesis under which the claim does not fail: small = the failure is proven. */
export function claimP({ kind, margin: { margin } }: Claim, harm: Harm): number {
  if (kind === 'margin') return harm.upperP(margin);
  if (kind === 'drop') return harm.upperP(0);
  if (kind === 'gain') return harm.lowerP(-margin);
  // A change is on one side: the two hypotheses cannot both be true at once, so their smaller p holds the level.
  return Math.min(harm.upperP(margin), harm.lowerP(-margin));
}

/** Whether an outcome that is not decided lets the change through, whatever the policy says of undecided ones. */
export function alarmsOnly({ kind }: Claim): boolean {
  return kind === 'drop' || kind === 'gain';
}
