import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import { type Verdict, verdicts } from '../../evidence/verdict.ts';
import { alarmsOnly, type Claim, claimOutcome } from '../decision/claims.ts';
import { type Bounds, limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import type { Metric } from '../metric.ts';
import { claimInWords, dominatedByOne, methodOf } from './claim-words.ts';
import type { Gated } from './gated.ts';
import { signedChange } from './signed-change.ts';

/** What the policy asks of a metric and what a stranger's own numbers earn by it. */
export interface Earned {
  readonly metric: Metric;
  /** "margin 1.0 pt", "min 0.9" */
  readonly asked: string;
  readonly claimed: Verdict;
  /** worse than `claimed`; `error` where the number that is asked for is not there */
  readonly verdict: Verdict;
  /** the number, as it was claimed; null = it is not there */
  readonly measurement: Measurement | null;
}

/**
 * Holds measurements that somebody else made to this policy: where their intervals earn a worse verdict than they say, or
 * a number is missing that the policy asks for. The numbers themselves are believed, and so is what takes a failure back
 * to undecided (Holm, one row that decides), so that what an honest run under this policy says is never raised. Empty
 * where models were not compared.
 */
export function earnedAgain(measurements: readonly Measurement[], gated: readonly Gated[]): readonly Earned[] {
  if (!measurements.some(({ subject }) => subject === 'model')) return [];
  return gated.flatMap(({ metric, claims, min, max, undecided }) => {
    const about = (name: string) => measurements.filter(({ id, subject }) => id === metric.id && subject === name);
    const changes = claims.map((claim) => {
      const measurement = changeFor(claim, about('model'));
      const verdict = measurement === null ? 'error' : changeVerdict(claim, measurement, metric, undecided);
      return { metric, asked: claimInWords(metric, claim), measurement, verdict };
    });
    const limits = (['min', 'max'] as const).flatMap((kind) => {
      const value = kind === 'min' ? min : max;
      if (value === undefined) return [];
      const all = about('candidate');
      const measurement = all.find(({ limit }) => limit?.kind === kind) ?? all[0] ?? null;
      const verdict = measurement === null ? 'error' : limitVerdict(kind, value, measurement, undecided);
      return [{ metric, asked: `${kind} ${value}`, measurement, verdict }];
    });
    return [...changes, ...limits]
      .map((each) => ({ ...each, claimed: each.measurement?.verdict ?? ('pass' as const) }))
      .filter(({ claimed, verdict }) => verdicts.indexOf(verdict) > verdicts.indexOf(claimed));
  });
}

/** The measurement of a claim; else, of one that is not relative, any of the same change. */
function changeFor(claim: Claim, all: readonly Measurement[]): Measurement | null {
  const own = all.find(({ method }) => method === methodOf(claim));
  if (own !== undefined || claim.margin.relative !== null) return own ?? null;
  return all.find(({ method }) => method !== undefined && !method.includes('× baseline')) ?? null;
}

function changeVerdict(claim: Claim, it: Measurement, metric: Metric, undecided: Gated['undecided']): Verdict {
  const seen = boundsOf(it);
  if (seen === null) return outcomeVerdict('undecided', undecided);
  // mirrored once more, the change as the reader sees it is the harm again
  const outcome = claimOutcome(claim, signedChange(metric, { value: 0, ...seen }));
  const back = (it.p?.adjusted ?? 0) > 0.05 || it.reason === dominatedByOne;
  if (fails(outcome) && back && isAsStrict(claim, it)) return outcomeVerdict('undecided', undecided);
  return outcomeVerdict(outcome, alarmsOnly(claim) ? 'pass' : undecided);
}

function limitVerdict(kind: 'min' | 'max', value: number, it: Measurement, undecided: Gated['undecided']): Verdict {
  if (it.value === null) return 'fail';
  const seen = boundsOf(it);
  return outcomeVerdict(seen === null ? 'undecided' : limitOutcome(seen, kind, value), undecided);
}

/** Whether a number was held to no more than this claim, so that what is not proven of it is not proven of the claim. */
function isAsStrict(claim: Claim, { method, limit }: Measurement): boolean {
  if (method !== methodOf(claim) || limit === undefined) return false;
  return claim.kind === 'drop' || Math.abs(limit.value) <= claim.margin.margin;
}

/** Null where the number has no interval. */
function boundsOf({ interval, value }: Measurement): Bounds | null {
  if (interval === undefined || value === null) return null;
  const low = interval.low ?? Number.NEGATIVE_INFINITY;
  return { low, high: interval.high ?? Number.POSITIVE_INFINITY };
}

function fails(outcome: Outcome): boolean {
  return outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
}
