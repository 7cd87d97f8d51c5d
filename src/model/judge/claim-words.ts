import type { Claim } from '../decision/claims.ts';
import type { Metric } from '../metric.ts';
import type { Judged } from './metrics.ts';
import { count, detectableInWords, marginInWords, plain, probability, rowsToDecideInWords, sizeIn } from './words.ts';

/** Why a metric of one number for all rows is never decided. */
export const oneNumber = 'one number for all rows has no interval';

/** Why a failure that one row decides is none. */
export const dominatedByOne = 'one row holds more than 20 % of the evidence';

/** Why a failure of one of several claims is none. */
export const notAfterHolm = "fails by itself, but not after Holm's correction over the metrics";

/** Where the interval of the loss holds its margin and not 0. */
export const worseUnclear = 'worse, by how much is not clear';

/** What the claim's interval shows when it fails. */
const beyond: Readonly<Record<Claim['kind'], string>> = {
  margin: 'The whole interval of the loss lies beyond the margin',
  drop: 'The whole interval of the loss lies above 0',
  equal: 'The whole interval of the change lies beyond the limit of equivalence',
  gain: 'The whole interval of the gain lies beyond the limit',
};

/** What a claim holds the change to: "margin 1.0 pt", "no drop", "equal within 2.0 pt", "gain at most 5.0 pt". */
export function claimInWords(metric: Metric, { kind, margin }: Claim): string {
  if (kind === 'drop') return margin.margin > 0 ? `no proven drop, ${marginInWords(metric, margin)}` : 'no proven drop';
  if (kind === 'equal') return `equal within ${sizeIn(metric, margin.margin)}`;
  if (kind === 'gain') return `gain at most ${sizeIn(metric, margin.margin)}`;
  return marginInWords(metric, margin);
}

/** Which test decided, beyond the interval's method. */
export function methodOf({ kind, margin }: Claim): string {
  const relative = margin.relative === null ? '' : `; difference to ${plain(margin.scale)} × baseline against 0`;
  const test = {
    margin: '',
    drop: '; fails on a proven loss',
    equal: '; two one-sided tests of equivalence (Schuirmann 1987)',
    gain: '; alarms on a proven gain',
  }[kind];
  return `candidate minus baseline${relative}${test}`;
}

/** The sentence of a finding. */
export function messageOf({ metric, claim, outcome, reason }: Judged): string {
  const moved = metric.direction === 'higher' ? 'fell' : 'rose';
  if (outcome === null) return `${metric.title} is undefined`;
  if (outcome === 'undecided' && reason === worseUnclear)
    return `${metric.title} ${moved}; whether by more than it may is undecided`;
  if (outcome === 'undecided') return `${metric.title} undecided`;
  if (claim.kind === 'equal') return `${metric.title} did not stay equal`;
  if (claim.kind === 'gain') return `${metric.title} improved suspiciously`;
  return `${metric.title} ${moved}`;
}

/** What the outcome rests on. */
export function detailOf({ claim, comparison, outcome, reason, p }: Judged): string {
  if (outcome === null) return `The metric has no value to hold against the policy (${reason ?? 'undefined'}).`;
  if (outcome === 'undecided' && reason === oneNumber)
    return 'The program gives one number for all rows, so that nothing says how much of the change is chance.';
  if (outcome !== 'undecided') return `${beyond[claim.kind]}.`;
  if (reason === notAfterHolm)
    return `${beyond[claim.kind]}, but among several metrics it may be chance: p is ${probability(p?.adjusted ?? 1)} after Holm's correction, where 0.05 would fail.`;
  if (reason === dominatedByOne)
    return 'One row holds more than 20 % of the evidence: without it the outcome may be another.';
  const why = reason === null ? '' : ` (${reason})`;
  const what = claim.kind === 'equal' ? 'the models are equal within the limit' : 'the loss exceeds the margin';
  return `${count(comparison.n)} rows are too few to say whether ${what}${why}.`;
}

/** How to mend it. */
export function mendOf({ metric, claim, comparison, outcome, reason }: Judged): string {
  if (outcome === null) {
    return reason?.startsWith('relative')
      ? 'Give `margin` as a number in the unit of the metric.'
      : 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.';
  }
  if (outcome === 'undecided' && reason === oneNumber)
    return 'Let the program give a score for each row (`gives: rows`), or set what `undecided` means for this metric.';
  if (outcome === 'undecided') {
    const { margin } = claim;
    const first = reason === worseUnclear ? ' Look at the rows that broke: a loss is proven, its size is not.' : '';
    const fewer = reason === notAfterHolm ? ', gate fewer metrics' : '';
    return `${detectableInWords(metric, comparison, margin)}${rowsToDecideInWords(comparison, margin)}${first} Add golden rows${fewer}, or set what \`undecided\` means in the policy.`;
  }
  if (claim.kind === 'gain')
    return 'Look for golden rows, or near copies of them, among the training data; a gain that is real needs a wider `max-gain` in a change of its own.';
  if (claim.kind === 'equal')
    return 'Look at the rows that changed; a change that is wanted needs a wider `equal-within` in a change of its own.';
  return 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.';
}
