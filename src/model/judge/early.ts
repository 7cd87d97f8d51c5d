import { Problem } from '../../evidence/problem.ts';
import type { ModelConfig } from '../config.ts';
import { judgeFlips } from './flips.ts';
import type { Gated } from './gated.ts';
import { judgeMetrics } from './metrics.ts';
import type { Case } from './part.ts';

/** Whether an early look decides: every claim about a metric, every limit and `max-nfr` has an outcome. */
export function decidesEarly(it: Case, gated: readonly Gated[]): boolean {
  const { measurements } = judgeMetrics(it, gated);
  const flips = judgeFlips(it).measurements.filter(({ limit }) => limit !== undefined);
  return [...measurements, ...flips].every(({ outcome }) => outcome !== undefined && outcome !== 'undecided');
}

/**
 * Errors: `Problem` for a policy whose metrics cannot be looked at early: only means of row scores, of rows that are
 * independent, have bounds for that; programs are asked once, about all rows.
 */
export function needMeans(config: ModelConfig, gated: readonly Gated[], grouped: boolean): void {
  if (!config['early-stop']) return;
  const other = gated.find(({ metric, claims }) => {
    if (metric.program !== undefined) return true;
    const score = metric.scores[config.task];
    return claims.length > 0 && score?.kind !== 'mean' && score?.kind !== 'proportion';
  });
  if (other === undefined && !grouped) return;
  throw new Problem(
    `\`model.early-stop\` serves means of row scores of independent rows: ${other === undefined ? 'the golden rows have groups' : `${other.metric.id} is none`}.`,
    'Remove `early-stop`, or gate by means of row scores such as accuracy, log-loss or mae.',
  );
}
