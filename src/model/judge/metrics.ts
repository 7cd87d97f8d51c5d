import type { Finding } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import type { Plot } from '../../evidence/plot.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { holm } from '../../stats/holm.ts';
import { type Comparison, compare } from '../decision/compare.ts';
import { harmOutcome, limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { smallestDetectable } from '../decision/detectable.ts';
import type { Margin } from '../decision/margin.ts';
import { ownInterval } from '../decision/own-interval.ts';
import { evaluate, type Metric } from '../metric.ts';
import type { Gated } from './gated.ts';
import { type Case, joined, type Lead, type Part, part, severityOf } from './part.ts';
import { signedChange } from './signed-change.ts';
import {
  changeInWords,
  count,
  detectableInWords,
  marginInWords,
  numberInWords,
  plain,
  rowsToDecideInWords,
} from './words.ts';

interface Judged {
  readonly metric: Metric;
  readonly margin: Margin;
  readonly comparison: Comparison;
  readonly p: { readonly raw: number; readonly adjusted: number } | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly verdict: Verdict;
}

/**
 * Every gated metric: the harm against its margin (a pass needs every one of them; a fail is corrected by Holm over the
 * metrics), and absolute limits on the candidate's own interval. The value of a measurement is the harm: positive = the
 * candidate is worse, whichever way the metric runs.
 */
export function judgeMetrics(it: Case, gated: readonly Gated[]): Part {
  const compared = gated.flatMap(({ metric, margin }) => {
    if (margin === null) return [];
    const options = { scale: margin.scale, seed: it.seed, stream: `metric/${metric.id}` };
    return [{ metric, margin, comparison: compare(metric, it.base, it.head, options) }];
  });
  const p = compared.map(({ comparison, margin }) => comparison.harm?.upperP(margin.margin) ?? 1);
  const adjusted = holm(p);
  const judged = compared.map((each, i) => decided(each, p[i] as number, adjusted[i] as number, it.config.undecided));
  return joined([
    part({
      measurements: judged.map(measurement),
      findings: judged.flatMap((each) => finding(each, it)),
      leads: judged.map(lead),
      plots: intervalPlot(judged),
      notes: judged.filter(({ margin }) => margin.margin === 0 && margin.relative === null).map(zeroMargin),
    }),
    ...gated.map((each) => limits(each, it)),
  ]);
}

function decided(
  it: Pick<Judged, 'metric' | 'margin' | 'comparison'>,
  raw: number,
  adjusted: number,
  undecided: 'pass' | 'warn' | 'fail',
): Judged {
  const { base, head, harm } = it.comparison;
  if (head.value === null || base.value === null) {
    const both = `baseline: ${base.value === null ? base.reason : 'defined'}; candidate: ${head.value === null ? head.reason : 'defined'}`;
    // Only the candidate's own failing is its fault; a value that the baseline lacks too could not be checked.
    const verdict = base.value === null ? 'error' : 'fail';
    return { ...it, p: null, outcome: null, reason: `undefined: ${both}`, verdict };
  }
  if (harm === null) {
    return { ...it, p: null, outcome: 'undecided', reason: 'no interval could be computed', verdict: undecided };
  }
  const first = harmOutcome(harm, it.margin.margin);
  const reason = whyUndecided(first, harm.dominated, adjusted, harm.low);
  const outcome = reason === null || reason === clearlyWorse ? first : 'undecided';
  return { ...it, p: { raw, adjusted }, outcome, reason, verdict: outcomeVerdict(outcome, undecided) };
}

const clearlyWorse = 'worse, by how much is not clear';

function whyUndecided(outcome: Outcome, dominated: boolean, adjusted: number, low: number): string | null {
  if (outcome !== 'undecided' && dominated) return 'one row holds more than 20 % of the evidence';
  if (outcome === 'worse' && adjusted > 0.05)
    return "worse by itself, but not after Holm's correction over the metrics";
  return outcome === 'undecided' && low > 0 ? clearlyWorse : null;
}

function measurement({ metric, margin, comparison, p, outcome, reason, verdict }: Judged): Measurement {
  const { base, head, n, harm } = comparison;
  const change = harm === null ? null : signedChange(metric, harm);
  const detectable = harm === null ? null : smallestDetectable(harm);
  const relative = margin.relative === null ? '' : `; difference to ${plain(margin.scale)} × baseline against 0`;
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
      : { interval: { low: change.low, high: change.high, level: 0.9, method: harm.method } }),
    ...(p === null ? {} : { p }),
    limit: { kind: 'margin', value: margin.margin },
    ...(detectable === null ? {} : { detectable }),
    method: `candidate minus baseline${relative}`,
    ...(outcome === null ? {} : { outcome }),
    verdict,
  };
}

function lead({ metric, margin, comparison, outcome, verdict }: Judged): Lead {
  const { harm } = comparison;
  const change = harm === null ? 'undefined' : changeInWords(metric, harm);
  const word = outcome === 'undecided' ? ', undecided' : '';
  return { verdict, decided: `${metric.title} ${change}${word}`, limit: marginInWords(metric, margin) };
}

function finding(judged: Judged, it: Case): readonly Finding[] {
  const { metric, margin, comparison, outcome, reason, verdict } = judged;
  if (outcome === 'not-worse') return [];
  const moved = metric.direction === 'higher' ? 'fell' : 'rose';
  const message =
    outcome === null
      ? `${metric.title} is undefined`
      : outcome === 'worse'
        ? `${metric.title} ${moved}`
        : `${metric.title} undecided`;
  const detail =
    outcome === 'worse'
      ? 'The whole interval of the loss lies beyond the margin.'
      : outcome === null
        ? `The metric has no value here (${reason ?? 'undefined'}).`
        : `${count(comparison.n)} rows are too few to say whether the loss exceeds the margin${reason === null ? '' : ` (${reason})`}.`;
  const mend =
    outcome === 'worse'
      ? 'Look at the slices and at the rows that broke, and mend the training; a loss that is wanted needs a wider `margin` in a change of its own.'
      : outcome === null
        ? 'Look at the outputs of both models, or judge by a metric that is defined on this golden dataset.'
        : `${detectableInWords(metric, comparison, margin)}${rowsToDecideInWords(comparison, margin)} Add golden rows, or set what \`undecided\` means in the policy.`;
  return [
    {
      rule: metric.id,
      severity: severityOf(verdict),
      confidence: outcome === 'undecided' ? 'medium' : 'high',
      message,
      detail,
      number: numberInWords(metric, comparison, margin),
      mend,
      locations: [{ path: it.path }],
      fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${outcome ?? 'undefined'}`),
      plot: 'metrics',
    },
  ];
}

function limits({ metric, min, max }: Gated, it: Case): Part {
  const kinds = [['min', min] as const, ['max', max] as const];
  return joined(kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, kind, value, it)])));
}

function limit(metric: Metric, kind: 'min' | 'max', value: number, it: Case): Part {
  const own = ownInterval(metric, it.head, it.seed, `limit/${metric.id}`);
  const head = evaluate(metric, it.head);
  const base = evaluate(metric, it.base).value;
  const outcome = own === null ? null : limitOutcome(own, kind, value);
  const verdict = head.value === null ? 'fail' : outcomeVerdict(outcome ?? 'undecided', it.config.undecided);
  const held = `${kind} ${plain(value)}`;
  const interval = own === null ? '' : ` [${plain(own.low)}, ${plain(own.high)}]`;
  const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
  const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
  const word =
    outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
  const finding: Finding = {
    rule: `${metric.id}-limit`,
    severity: severityOf(verdict),
    confidence: 'high',
    message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
    number: `${shown} (90 %, ${own?.method ?? 'no interval'}), n = ${count(own?.n ?? it.head.labels.length)}; ${held}`,
    mend: 'Mend the model, add golden rows, or change the limit in a change of its own.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${metric.id}/${kind}`),
  };
  return part({
    measurements: [
      {
        id: metric.id,
        subject: 'candidate',
        value: head.value,
        ...(reason === null ? {} : { reason }),
        unit: metric.unit,
        base,
        head: head.value,
        n: { head: own?.n ?? it.head.labels.length },
        ...(own === null ? {} : { interval: { low: own.low, high: own.high, level: 0.9, method: own.method } }),
        limit: { kind, value },
        outcome: outcome ?? 'undecided',
        verdict,
      },
    ],
    findings: outcome === 'within' ? [] : [finding],
    leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
  });
}

function zeroMargin({ metric }: Judged): Part['notes'][number] {
  return {
    kind: 'policy',
    text: `The margin of ${metric.title} is 0: an equal model can never pass it, only a better one.`,
    mend: 'Set `margin` to the largest loss that does not matter.',
  };
}

/** Harms as multiples of their margins, so that metrics of different units stand on one axis with the limit at 1. */
function intervalPlot(judged: readonly Judged[]): readonly Plot[] {
  const drawn = judged.flatMap(({ metric, margin, comparison: { harm } }) =>
    harm === null || margin.margin === 0 ? [] : [{ title: metric.title, harm, margin: margin.margin }],
  );
  if (drawn.length === 0) return [];
  const scaled = (pick: 'value' | 'low' | 'high') => drawn.map(({ harm, margin }) => harm[pick] / margin);
  return [
    {
      id: 'metrics',
      kind: 'intervals',
      title: 'Loss of the candidate, as a multiple of the margin',
      x: { label: 'metric', values: drawn.map(({ title }) => title) },
      y: { label: 'loss / margin (90 % interval)' },
      series: [{ name: 'candidate', values: scaled('value'), low: scaled('low'), high: scaled('high') }],
      mark: 1,
    },
  ];
}
