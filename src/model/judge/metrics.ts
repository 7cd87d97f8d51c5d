import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import type { Plot } from '../../evidence/plot.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { holm } from '../../stats/holm.ts';
import { spentP } from '../../stats/spending-bounds.ts';
import { alarmsOnly, type Claim, claimOutcome, claimP } from '../decision/claims.ts';
import { type Comparison, compare } from '../decision/compare.ts';
import { outcomeVerdict } from '../decision/decide.ts';
import { smallestDetectable } from '../decision/detectable.ts';
import { harmByPeople } from '../decision/judged-by-people.ts';
import { sharpened } from '../decision/missing-labels.ts';
import { type Metric, ruleOf } from '../metric.ts';
import {
  claimInWords,
  detailOf,
  dominatedByOne,
  mendOf,
  messageOf,
  methodOf,
  notAfterHolm,
  oneNumber,
  worseUnclear,
} from './claim-words.ts';
import type { Gated } from './gated.ts';
import { judgeLimits } from './limits.ts';
import { type Case, joined, type Lead, type Part, part } from './part.ts';
import { signedChange } from './signed-change.ts';
import { changeInWords, count, numberInWords, percentOf, plain } from './words.ts';

/** A claim about one metric with what came of it. */
export interface Judged {
  readonly metric: Metric;
  readonly claim: Claim;
  readonly undecided: 'pass' | 'warn' | 'fail';
  readonly comparison: Comparison;
  readonly p: { readonly raw: number; readonly adjusted: number } | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly verdict: Verdict;
}

type Compared = Pick<Judged, 'metric' | 'claim' | 'undecided' | 'comparison'>;

/**
 * Every claim about a gated metric: the change against its margin (a pass needs every one of them, an intersection-union
 * test; a fail is a union, corrected by Holm over the claims), and absolute limits on the candidate's own interval.
 */
export function judgeMetrics(it: Case, gated: readonly Gated[]): Part {
  const compared = gated.flatMap(({ metric, claims, undecided }) =>
    claims.map((claim) => ({ metric, claim, undecided, comparison: comparisonOf(metric, claim, it) })),
  );
  const p = compared.map(({ comparison: { harm }, claim }) => (harm === null ? 1 : claimP(claim, harm)));
  // Each p as of a test that any look could have stopped; one claim alone is decided by its bounds.
  const adjusted = holm(p.length > 1 ? p.map((each) => spentP(each, it.alpha)) : p);
  const judged = compared.map((each, i) => decided(each, p[i] as number, adjusted[i] as number));
  return joined([
    part({
      measurements: judged.map(measurement),
      findings: judged.flatMap((each) => finding(each, it)),
      leads: judged.map(lead),
      plots: intervalPlot(judged),
      notes: [...judged.filter(neverPasses).map(zeroMargin), ...unlabelledNotes(it, judged)],
    }),
    ...gated.map((each) => judgeLimits(it, each)),
  ]);
}

function comparisonOf(metric: Metric, { margin }: Claim, it: Case): Comparison {
  const options = { scale: margin.scale, seed: it.seed, stream: `metric/${metric.id}`, alpha: it.alpha ?? 0.05 };
  const found = withPeople(compare(metric, it.base, it.head, options), metric, margin.scale, it);
  if (it.unlabelled === undefined || found.harm === null) return found;
  const { harm } = sharpened(metric, it, it.unlabelled, margin.scale, options.alpha);
  return harm === null ? found : { ...found, harm };
}

/** The comparison with a harm from what people have said about rows, where they have judged enough of them. */
function withPeople(found: Comparison, { program }: Metric, scale: number, it: Case): Comparison {
  const people = program && it.people?.get(program.key);
  const judge = program && it.head.scored?.[0]?.rows.get(program.key);
  const { weights, groups } = it.head;
  if (people === undefined || judge === undefined || weights !== undefined || groups !== undefined) return found;
  const own = harmByPeople(judge, people, scale, it.alpha ?? 0.05);
  return own === null ? found : { ...found, harm: own.harm };
}

/** Which metrics the rows without a label made sharper, and why not the others. */
function unlabelledNotes(it: Case, judged: readonly Judged[]): Part['notes'] {
  const { unlabelled } = it;
  if (unlabelled === undefined) return [];
  const rows = count(unlabelled.base.rows);
  const metrics = [...new Set(judged.map(({ metric }) => metric))];
  return metrics.map((metric) => {
    const one = sharpened(metric, it, unlabelled, 1, 0.05);
    const text =
      one.harm === null
        ? `The ${rows} rows without a label say nothing about ${metric.title}: ${one.reason}.`
        : `The ${rows} rows without a label sharpen ${metric.title} (PPI++, correlation ${plain(one.correlation)}), if labels are missing at random, as \`missing-labels\` says.`;
    return { kind: 'method', text };
  });
}

function decided(it: Compared, raw: number, adjusted: number): Judged {
  const { base, head, harm } = it.comparison;
  if (head.value === null || base.value === null) {
    const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
    // Only the candidate's own failing is its fault; a value that the baseline lacks too could not be checked.
    const verdict = base.value === null ? 'error' : 'fail';
    return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
  }
  if (it.claim.margin.relative !== null && base.value <= 0) {
    const reason = `relative margin of a baseline of ${base.value}: it has a meaning only above 0`;
    return { ...it, p: null, outcome: null, reason, verdict: 'error' };
  }
  if (harm === null) {
    const reason = it.metric.program?.kind === 'number' ? oneNumber : 'no interval could be computed';
    return { ...it, p: null, outcome: 'undecided', reason, verdict: it.undecided };
  }
  const first = claimOutcome(it.claim, harm);
  const reason =
    whyUndecided(first, harm.dominated, adjusted, harm.low) ??
    (it.claim.kind === 'drop' && first === 'undecided' ? 'no loss is proven' : null);
  const capped = reason === dominatedByOne || reason === notAfterHolm;
  const outcome = capped ? 'undecided' : first;
  const left = alarmsOnly(it.claim) && !capped ? 'pass' : it.undecided;
  return { ...it, p: { raw, adjusted }, outcome, reason, verdict: outcomeVerdict(outcome, left) };
}

function whyUndecided(outcome: Outcome, dominated: boolean, adjusted: number, low: number): string | null {
  if (outcome !== 'undecided' && dominated) return dominatedByOne;
  const fails = outcome === 'worse' || outcome === 'changed' || outcome === 'outside';
  if (fails && adjusted > 0.05) return notAfterHolm;
  return outcome === 'undecided' && low > 0 ? worseUnclear : null;
}

function measurement({ metric, claim, comparison, p, outcome, reason, verdict }: Judged): Measurement {
  const { base, head, n, harm } = comparison;
  const change = harm === null ? null : signedChange(metric, harm);
  const detectable = harm === null ? null : smallestDetectable(harm);
  const most = claim.margin.margin;
  return {
    id: metric.id,
    subject: 'model',
    value: change?.value ?? null,
    ...(reason === null ? {} : { reason }),
    unit: metric.unit === 'share' ? 'points' : metric.unit,
    base: base.value,
    head: head.value,
    n: { base: n, head: n },
    ...(harm === null || change === null
      ? {}
      : { interval: { low: change.low, high: change.high, level: harm.level, method: harm.method } }),
    ...(p === null ? {} : { p }),
    limit:
      claim.kind !== 'gain'
        ? { kind: 'margin', value: most }
        : metric.direction === 'higher'
          ? { kind: 'max', value: most }
          : { kind: 'min', value: 0 - most },
    ...(detectable === null ? {} : { detectable }),
    method: methodOf(claim),
    ...(outcome === null ? {} : { outcome }),
    verdict,
  };
}

function lead({ metric, claim, comparison, outcome, reason, verdict }: Judged): Lead {
  const { harm } = comparison;
  const { base, head } = comparison;
  const values =
    base.value === null || head.value === null ? 'undefined' : `${plain(base.value)} → ${plain(head.value)}`;
  const change = harm === null ? values : changeInWords(metric, harm);
  const known = reason === worseUnclear ? reason : 'undecided';
  const word = outcome === 'undecided' && verdict !== 'pass' ? `, ${known}` : '';
  return { verdict, decided: `${metric.title} ${change}${word}`, limit: claimInWords(metric, claim) };
}

function finding(judged: Judged, it: Case): readonly Finding[] {
  const { metric, claim, comparison, outcome, verdict } = judged;
  const clear = outcome === 'not-worse' || outcome === 'equivalent' || outcome === 'within';
  if (clear || (outcome === 'undecided' && verdict === 'pass' && alarmsOnly(claim))) return [];
  const rule = claim.kind === 'gain' ? 'max-gain' : claim.kind === 'equal' ? 'not-equal' : ruleOf(metric);
  const about = rule === ruleOf(metric) ? metric.id : `${metric.id}/${rule}`;
  return [
    {
      rule,
      severity: severityOf(verdict),
      confidence: outcome === 'undecided' ? 'medium' : 'high',
      message: messageOf(judged),
      detail: detailOf(judged),
      number: numberInWords(metric, comparison, claim.margin, claimInWords(metric, claim)),
      mend: mendOf(judged),
      locations: [{ path: it.path }],
      fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${about}/${outcome ?? 'undefined'}`),
      plot: 'metrics',
    },
  ];
}

function neverPasses({ claim: { kind, margin } }: Judged): boolean {
  return kind === 'margin' && margin.margin === 0 && margin.relative === null;
}

function zeroMargin({ metric }: Judged): Part['notes'][number] {
  return {
    kind: 'policy',
    text: `The margin of ${metric.title} is 0: an equal model can never pass it, only a better one.`,
    mend: 'Set `margin` to the largest loss that does not matter, or `fail-on: proven-drop` to fail only on a proven loss.',
  };
}

/** Harms as multiples of their margins, so that metrics of different units stand on one axis with the limit at 1. */
function intervalPlot(judged: readonly Judged[]): readonly Plot[] {
  const drawn = judged.flatMap(({ metric, claim: { kind, margin }, comparison: { harm } }) =>
    harm === null || margin.margin === 0 || kind === 'gain'
      ? []
      : [{ title: metric.title, harm, margin: margin.margin }],
  );
  if (drawn.length === 0) return [];
  const scaled = (pick: 'value' | 'low' | 'high') => drawn.map(({ harm, margin }) => harm[pick] / margin);
  return [
    {
      id: 'metrics',
      kind: 'intervals',
      title: 'Loss of the candidate, as a multiple of the margin',
      x: { label: 'metric', values: drawn.map(({ title }) => title) },
      y: { label: `loss / margin (${percentOf(drawn[0]?.harm.level ?? 0.9)} % interval)` },
      series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
      mark: 1,
    },
  ];
}
