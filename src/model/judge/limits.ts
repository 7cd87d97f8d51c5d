import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import { limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { ownInterval } from '../decision/own-interval.ts';
import { evaluate, type Metric, ruleOf } from '../metric.ts';
import type { Gated } from './gated.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { count, percentOf, plain } from './words.ts';

/** Absolute limits on the candidate's own value: each is held against the candidate's own interval. */
export function judgeLimits(it: Case, { metric, min, max, undecided }: Gated): Part {
  const kinds = [['min', min] as const, ['max', max] as const];
  return joined(
    kinds.flatMap(([kind, value]) => (value === undefined ? [] : [limit(metric, { kind, value, undecided }, it)])),
  );
}

interface Limit {
  readonly kind: 'min' | 'max';
  readonly value: number;
  readonly undecided: Gated['undecided'];
}

/** An end of an interval in evidence, which says null where there is none. */
function ended(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

function limit(metric: Metric, { kind, value, undecided }: Limit, it: Case): Part {
  const own = ownInterval(metric, it.head, it.seed, `limit/${metric.id}`, it.alpha);
  const level = 1 - 2 * (it.alpha ?? 0.05);
  const head = evaluate(metric, it.head);
  const base = evaluate(metric, it.base).value;
  const outcome = own === null ? null : limitOutcome(own, kind, value);
  const verdict = head.value === null ? 'fail' : outcomeVerdict(outcome ?? 'undecided', undecided);
  const held = `${kind} ${plain(value)}`;
  const interval = own === null ? '' : ` [${plain(own.low)}, ${plain(own.high)}]`;
  const shown = head.value === null ? 'undefined' : `${head.value.toFixed(4)}${interval}`;
  const reason = head.value === null ? head.reason : own === null ? 'no interval could be computed' : null;
  const word =
    outcome === 'outside' ? `is ${kind === 'min' ? 'below' : 'above'} its limit` : 'is too near its limit to say';
  const finding: Finding = {
    rule: `${ruleOf(metric)}-limit`,
    severity: severityOf(verdict),
    confidence: 'high',
    message: `${metric.title} of the candidate ${head.value === null ? 'is undefined' : word}`,
    number: `${shown} (${percentOf(level)} %, ${own?.method ?? 'no interval'}), n = ${count(own?.n ?? it.head.rows)}; ${held}`,
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
        n: { head: own?.n ?? it.head.rows },
        ...(own === null
          ? {}
          : { interval: { low: ended(own.low), high: ended(own.high), level, method: own.method } }),
        limit: { kind, value },
        outcome: outcome ?? 'undecided',
        verdict,
      },
    ],
    findings: outcome === 'within' ? [] : [finding],
    leads: [{ verdict, decided: `${metric.title} ${shown}`, limit: held }],
  });
}
