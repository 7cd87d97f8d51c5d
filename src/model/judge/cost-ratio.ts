import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import { harmOutcome, outcomeVerdict } from '../decision/decide.ts';
import { type Case, type Part, part } from './part.ts';
import { plain } from './words.ts';

/** What a judgement of cost needs to know of the run. */
export type CostCase = Pick<Case, 'config' | 'path' | 'fingerprint'>;

/** How many times as much the candidate costs as the baseline, in something of which less is better. */
export interface CostRatio {
  readonly id: string;
  /** "memory": what is compared */
  readonly title: string;
  /** what it is when the margin is exceeded: "the candidate takes more memory" */
  readonly worse: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
  /** "n = 20 calls": what is behind the number */
  readonly behind: string;
  readonly n: number;
  /** the largest rise that does not matter, as a share; undefined = recorded, not judged */
  readonly margin: number | undefined;
  readonly mend: string;
}

/** A ratio with its interval against its margin: the three outcomes of every gated number. */
export function judgeCostRatio(it: CostCase, ratio: CostRatio): Part {
  const { id, title, value, low, high, margin, n, method } = ratio;
  const measured = {
    id,
    subject: 'model',
    value,
    unit: 'ratio',
    n: { base: n, head: n },
    interval: { low, high, level: 0.9, method },
  };
  if (margin === undefined) return part({ measurements: [{ ...measured, verdict: 'pass' }] });
  const limit = 1 + margin;
  const outcome = harmOutcome({ low, high }, limit);
  const verdict = outcomeVerdict(outcome, it.config.undecided);
  const shown = `× ${plain(value)} [${plain(low)}, ${plain(high)}]`;
  const finding: Finding = {
    rule: id,
    severity: severityOf(verdict),
    confidence: outcome === 'worse' ? 'high' : 'medium',
    message: outcome === 'worse' ? ratio.worse : `${title} undecided`,
    number: `${shown} of the baseline's (90 %, ${method}), ${ratio.behind}; limit × ${plain(limit)}`,
    mend:
      outcome === 'worse' ? ratio.mend : 'Run again on a quieter machine, or set what `undecided` means in the policy.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${id}`),
  };
  return part({
    measurements: [{ ...measured, limit: { kind: 'max', value: limit }, outcome, verdict }],
    findings: outcome === 'not-worse' ? [] : [finding],
    leads: [{ verdict, decided: `${title} ${shown}`, limit: `× ${plain(limit)}` }],
  });
}
