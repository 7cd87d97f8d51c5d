import type { Harm } from '../decision/harm.ts';
import type { Metric } from '../metric.ts';

/**
 * A harm as the reader sees it: candidate minus baseline, in the metric's own direction, with the bounds in order.
 * A metric that is better when higher is mirrored; one that is better when lower, or only describes, keeps its sign.
 */
export function signedChange(metric: Pick<Metric, 'direction'>, harm: Pick<Harm, 'value' | 'low' | 'high'>) {
  const { value, low, high } = harm;
  if (metric.direction !== 'higher') return { value, low, high };
  // 0 - x, not -x: no minus zero in evidence
  return { value: 0 - value, low: 0 - high, high: 0 - low };
}
