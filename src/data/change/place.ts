import type { Counter } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import type { Draft } from '../draft.ts';
import { percentText } from '../number-text.ts';
import type { Profile } from '../profile.ts';
import { blockNoise } from './block-noise.ts';
import { sliceOf, sliceText } from './slices.ts';

/** Findings that say how far a column moved and not why. */
const unexplained = new Set([
  'distribution-changed',
  'categories-changed',
  'presence-fell',
  'presence-rose',
  'null-burst',
]);

/** Whether a finding says that a column moved, and leaves open why. */
export function isUnexplained({ rule }: Draft): boolean {
  return unexplained.has(rule);
}

/**
 * Adds to the findings of a changed column where its change is (the slice that carries it) and, without a history, how
 * much successive blocks of base differ among themselves, which suggests a margin. Needs the rows of base.
 */
export async function placed(
  drafts: readonly Draft[],
  decision: Decision,
  base: Counter,
  head: Counter,
  profile: Profile,
  learned: boolean,
): Promise<readonly Draft[]> {
  const slice = await sliceOf(decision, base, head, profile);
  const noise = learned ? null : await blockNoise(decision, base);
  const told = [
    ...(slice === null ? [] : [sliceText(slice)]),
    ...(noise === null || noise <= decision.margin
      ? []
      : [
          `Successive blocks of base's rows differ by up to ${percentText(noise)} among themselves: if that is usual, so is a margin of ${percentText(noise)}.`,
        ]),
  ];
  if (told.length === 0) return drafts;
  return drafts.map((draft) =>
    isUnexplained(draft) ? { ...draft, detail: [draft.detail, ...told].filter(Boolean).join(' ') } : draft,
  );
}
