import { verdicts } from '../evidence/verdict.ts';
import { judgeAgreement } from './judge/agreement.ts';
import { judgeBrokenOutputs } from './judge/broken.ts';
import { judgeCurves } from './judge/curves.ts';
import { judgeFairness } from './judge/fairness.ts';
import { judgeFlips } from './judge/flips.ts';
import type { Gated } from './judge/gated.ts';
import { judgeMetrics } from './judge/metrics.ts';
import { judgeNoise } from './judge/noise.ts';
import { type Case, joined, type Lead, type Part } from './judge/part.ts';
import { judgeSliceColumns } from './judge/slices.ts';

/**
 * Judges a candidate against a baseline on the labelled rows of the golden dataset: broken outputs, gated metrics, slices,
 * flips. Pure: equal outputs, policy and seed give equal evidence.
 */
export function judge(it: Case, gated: readonly Gated[]): Part {
  return joined([
    judgeBrokenOutputs(it),
    judgeMetrics(it, gated),
    judgeSliceColumns(it, gated),
    judgeFairness(it),
    judgeFlips(it),
    judgeNoise(it),
    judgeCurves(it),
    judgeAgreement(it),
  ]);
}

/** The lead with the worst verdict, the earliest among equals: it stands in the table of gates. */
export function worstLead(leads: readonly Lead[]): Lead | undefined {
  return leads.reduce<Lead | undefined>(
    (worst, lead) =>
      worst === undefined || verdicts.indexOf(lead.verdict) > verdicts.indexOf(worst.verdict) ? lead : worst,
    undefined,
  );
}
