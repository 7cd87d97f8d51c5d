import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement, Outcome } from '../../evidence/measurement.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { compare } from '../decision/compare.ts';
import { confidences, entropies, toldApart } from '../decision/confidence.ts';
import { harmOutcome, limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { ownInterval } from '../decision/own-interval.ts';
import { defined, defineMetric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { areaUnderRoc, thresholdSweep } from '../scoring/threshold-sweep.ts';
import { type Case, type Part, part } from './part.ts';
import { changeInWords, count, percentOf, plain } from './words.ts';

/** Outputs of both models on the rows of the set `ood`. */
export interface Outside {
  readonly base: Sample;
  readonly head: Sample;
}

const auroc = defineMetric({
  id: 'ood-auroc',
  title: 'AUROC of confidence',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'auc',
      value: ({ outputs, labels, rows }) => {
        const sweep = thresholdSweep(outputs, (row) => labels[row] === 1);
        return defined(areaUnderRoc(sweep(new Float64Array(rows).fill(1))), 'only one set');
      },
    },
  },
  documentation: 'How well the confidence of a model tells golden rows from those of the set `ood`.',
  source: 'Hendrycks & Gimpel 2017',
});

/**
 * Behaviour out of distribution: how well confidence tells golden rows from those of the set `ood` (AUROC, the candidate's
 * against `min-auroc`, its fall below the baseline's against `margin`, both by DeLong), and on that set the mean confidence
 * and entropy, the share of rows with a NaN or infinite output, and of rows on which the model abstains.
 */
export function judgeOutside(it: Case, outside: Outside): Part {
  const asked = it.config.ood;
  const [base, head] = [toldApart(it.base, outside.base), toldApart(it.head, outside.head)];
  const alpha = it.alpha ?? 0.05;
  const change = compare(auroc, base, head, {
    scale: 1,
    seed: it.seed,
    stream: 'ood',
    alpha,
  });
  const own = ownInterval(auroc, head, it.seed, 'ood', alpha);
  const limits: Limit[] = [];
  if (asked?.['min-auroc'] !== undefined) {
    const limit = asked['min-auroc'];
    limits.push({ kind: 'min', limit, outcome: own === null ? 'undecided' : limitOutcome(own, 'min', limit) });
  }
  if (asked?.margin !== undefined) {
    const limit = asked.margin;
    limits.push({
      kind: 'margin',
      limit,
      outcome: change.harm === null ? 'undecided' : harmOutcome(change.harm, limit),
    });
  }
  const judged = limits.map((each) => ({ ...each, verdict: outcomeVerdict(each.outcome, it.config.undecided) }));
  const numbers = { base: change.base.value, head: change.head.value, n: outside.head.rows };
  const measured = (each?: Judged): Measurement => {
    const fall = each?.kind === 'margin' ? change.harm : null;
    const bounds = fall ?? own;
    return {
      id: 'ood-auroc',
      subject: 'model',
      value: fall === null ? numbers.head : fall.value,
      unit: '',
      base: numbers.base,
      head: numbers.head,
      n: { base: numbers.n, head: numbers.n },
      ...(bounds === null
        ? {}
        : {
            interval: {
              low: bounds.low,
              high: bounds.high,
              level: fall?.level ?? 1 - 2 * alpha,
              method: bounds.method,
            },
          }),
      method: 'how well confidence tells golden rows from the set ood',
      ...(each === undefined ? {} : { limit: { kind: each.kind, value: each.limit }, outcome: each.outcome }),
      verdict: each?.verdict ?? 'pass',
    };
  };
  return part({
    measurements: [
      ...(judged.length === 0 ? [measured()] : judged.map(measured)),
      ...shown(outside, asked?.['abstain-below']),
    ],
    findings: judged
      .filter(({ verdict }) => verdict !== 'pass')
      .map((each) => finding(it, each, change, own, numbers.n)),
    leads: judged.map(({ verdict, kind, limit }) => ({
      verdict,
      decided: `AUROC against ood ${numbers.head === null ? 'undefined' : plain(numbers.head)}`,
      limit: `${kind} ${plain(limit)}`,
    })),
  });
}

interface Limit {
  readonly kind: 'min' | 'margin';
  readonly limit: number;
  readonly outcome: Outcome;
}

type Judged = Limit & { readonly verdict: Verdict };

/** Means over the rows of the set, of both models. */
function shown({ base, head }: Outside, abstain: number | undefined): readonly Measurement[] {
  const values = (of: (sample: Sample) => Float64Array) => ({ base: meanOf(of(base)), head: meanOf(of(head)) });
  const one = (id: string, unit: string, method: string, of: (sample: Sample) => Float64Array): Measurement => {
    const mean = values(of);
    return {
      ...{ id, subject: 'model', value: mean.head, unit, ...mean, n: { base: base.rows, head: head.rows }, method },
      ...(mean.head === null ? { reason: 'no output of the set is finite' } : {}),
      verdict: 'pass',
    };
  };
  return [
    one('ood-confidence', '', 'mean probability of the chosen class on the set ood', confidences),
    one('ood-entropy', '', 'mean entropy in nats on the set ood, of rows with finite outputs', entropies),
    one('ood-not-finite', 'share', 'rows of the set ood with a NaN or infinite output', (sample) =>
      entropies(sample).map((value) => (Number.isNaN(value) ? 1 : 0)),
    ),
    ...(abstain === undefined
      ? []
      : [
          one('ood-abstention', 'share', `rows of the set ood with a confidence below ${plain(abstain)}`, (sample) =>
            confidences(sample).map((value) => (value < abstain ? 1 : 0)),
          ),
        ]),
  ];
}

function meanOf(values: Float64Array): number | null {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : known.reduce((sum, v) => sum + v, 0) / known.length;
}

function finding(
  it: Case,
  each: Judged,
  change: ReturnType<typeof compare>,
  own: ReturnType<typeof ownInterval>,
  rows: number,
): Finding {
  const sure = each.outcome === 'worse' || each.outcome === 'outside';
  const number =
    each.kind === 'margin' && change.harm !== null
      ? `${changeInWords(auroc, change.harm)} (${plain(100 * change.harm.level)} %, ${change.harm.method})`
      : own === null
        ? 'undefined'
        : `${plain(own.value)} [${plain(own.low)}, ${plain(own.high)}] (${percentOf(1 - 2 * (it.alpha ?? 0.05))} %, ${own.method})`;
  return {
    rule: 'ood',
    severity: severityOf(each.verdict),
    confidence: sure ? 'high' : 'medium',
    message: sure
      ? 'the confidence of the candidate does not tell unknown rows from golden ones'
      : 'behaviour on unknown rows undecided',
    number: `${number}, n = ${count(rows)} rows of the set ood; ${each.kind} ${plain(each.limit)}`,
    mend: 'Look at the rows of the set on which the candidate is sure of itself; calibrate it, or train it to be unsure on such rows.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/ood/${each.kind}`),
  };
}
