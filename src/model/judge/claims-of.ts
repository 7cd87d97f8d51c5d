import type { z } from 'zod';
import { Problem } from '../../evidence/problem.ts';
import type { guardSchema } from '../config/guard.ts';
import type { Claim } from '../decision/claims.ts';
import { marginOf } from '../decision/margin.ts';
import type { Metric } from '../metric.ts';

type Guard = z.infer<typeof guardSchema>;

/**
 * What a guard claims about the change of its metric. `place` names the guard.
 * Errors: `Problem` for a relative margin together with `fail-on: proven-drop`, and for a margin, drop or gain of a metric
 * without a better side.
 */
export function claimsOf(guard: Guard, metric: Metric, place: string): readonly Claim[] {
  const { margin, 'fail-on': failOn, 'equal-within': within, 'max-gain': gain } = guard;
  const drop = failOn === 'proven-drop';
  if (drop && typeof margin === 'string') {
    throw new Problem(
      `\`${place}\` fails on a proven drop and has the relative margin ${margin}: a drop is proven against 0.`,
      'Leave `margin` out, or give it as a number.',
    );
  }
  if (metric.direction === 'none' && (margin !== undefined || drop || gain !== undefined)) {
    throw new Problem(
      `\`${place}\` gives ${metric.id} a \`${margin !== undefined ? 'margin' : drop ? 'fail-on' : 'max-gain'}\`: it only describes, and no side of it is better.`,
      'Hold it within `min` and `max` or `equal-within`, or gate by a metric that has a better side.',
    );
  }
  const absolute = (value: number) => marginOf(value, metric.direction);
  return [
    ...(drop ? [{ kind: 'drop' as const, margin: marginOf(margin ?? 0, metric.direction) }] : []),
    ...(!drop && margin !== undefined ? [{ kind: 'margin' as const, margin: marginOf(margin, metric.direction) }] : []),
    ...(within === undefined ? [] : [{ kind: 'equal' as const, margin: absolute(within) }]),
    ...(gain === undefined ? [] : [{ kind: 'gain' as const, margin: absolute(gain) }]),
  ];
}
