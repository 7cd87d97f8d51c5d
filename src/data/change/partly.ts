import { type Cause, type Explanation, type Scene, sides } from '../cause.ts';
import type { Decision } from '../decision/compare.ts';
import { percentText } from '../number-text.ts';
import type { ColumnProfile } from '../profile.ts';
import { effectOf } from '../statistic.ts';

/** A cause that explains a part of a change. */
export interface PartCause {
  readonly explanation: Explanation;
  /** the largest share of the change of a decision that is left when the cause is undone, in [0, 1] */
  readonly left: number;
  /** the decision of which that much is left, and its effect then */
  readonly decision: Decision;
  readonly effect: number;
}

/** A cause that leaves more of the change than this is not named. */
const most = 0.5;

/**
 * The cause whose undo takes away most of a change that no cause explains alone: at least half of the effect of every
 * decision that it says it explains. Null when none does. Causes are asked again, as the scene remembers its counts
 * that costs few scans.
 */
export async function partCauseOf(scene: Scene, causes: readonly Cause[]): Promise<PartCause | null> {
  let best: PartCause | null = null;
  for (const cause of causes) {
    let held: Omit<PartCause, 'explanation'> | null = null;
    const holds = (undone: ColumnProfile) => {
      const rest = leftOf(scene, undone);
      if (rest === null || rest.left > most) return false;
      held = rest;
      return true;
    };
    const explanation = await cause.explain({ ...scene, partly: true, holds });
    // Assigned in the callback, which the compiler does not follow.
    const rest = held as Omit<PartCause, 'explanation'> | null;
    if (explanation !== null && rest !== null && rest.left < (best?.left ?? 1)) best = { explanation, ...rest };
  }
  return best;
}

/** What is left of the changes that an undo touches, where most is left; null when it touches none. */
function leftOf(scene: Scene, undone: ColumnProfile): Omit<PartCause, 'explanation'> | null {
  let found: Omit<PartCause, 'explanation'> | null = null;
  for (const which of sides) {
    const decision = scene.decisions[which];
    const effect = decision?.measured.value ?? 0;
    if (decision === undefined || !isTouched(scene, undone, which) || effect === 0) continue;
    const rest = effectOf(decision.statistic, scene.base, undone) ?? effect;
    if (found === null || rest / effect > found.left) found = { left: rest / effect, decision, effect: rest };
  }
  return found;
}

/** Whether an undo is about a change: of the distribution, or of the missing values that it gives back or takes. */
function isTouched({ decisions, head }: Scene, undone: ColumnProfile, which: (typeof sides)[number]): boolean {
  if (which === 'distribution') return decisions.distribution?.outcome === 'changed';
  return undone.missing !== head.missing && decisions.missing?.certain === true;
}

/** The sentence of a part: what it is, and how much is left without it. */
export function partText({ explanation, decision, effect }: PartCause): string {
  // Its interval is that of a whole explanation.
  const [number = ''] = explanation.number.replace(/ \[[^\]]*\]/, '').split(/[,;] /);
  const all = percentText(decision.measured.value ?? 0);
  const of = decision.statistic.of === 'rows' ? 'of the missing share' : 'of rows';
  return `Partly explained: ${explanation.message}, ${number}; undone, ${percentText(effect)} instead of ${all} ${of} moved, margin ${percentText(decision.margin)}.`;
}
