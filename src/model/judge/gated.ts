import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../config.ts';
import { type Margin, marginOf } from '../decision/margin.ts';
import type { Metric } from '../metric.ts';
import { metrics } from '../metrics/registry.ts';

/** One metric of the policy with what is asked of it. */
export interface Gated {
  readonly metric: Metric;
  readonly margin: Margin | null;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/**
 * The policy's metrics, the primary one first. Errors: `Problem` for an unknown metric, one that the task does not have,
 * one with nothing asked of it, or a relative margin of a metric without a zero.
 */
export function gatedMetrics(config: ModelConfig): readonly Gated[] {
  return [config.primary, ...config.guards].map((guard, i) => {
    const metric = metrics.find((each) => each.id === guard.metric);
    const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
    const served = metrics.filter((each) => each.scores[config.task] !== undefined).map((each) => each.id);
    if (metric === undefined || metric.scores[config.task] === undefined) {
      throw new Problem(
        `\`${place}\` names the metric ${quote(guard.metric)}: the task ${config.task} has ${served.join(', ')}.`,
        'Name one of these metrics, or correct the `task`.',
      );
    }
    if (guard.margin === undefined && guard.min === undefined && guard.max === undefined) {
      throw new Problem(
        `\`${place}\` asks nothing of ${guard.metric}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`,
        'Set `margin` to the largest loss that does not matter, for example 0.01.',
      );
    }
    const margin = guard.margin === undefined ? null : marginOf(guard.margin, metric.direction);
    return { metric, margin, min: guard.min, max: guard.max };
  });
}
