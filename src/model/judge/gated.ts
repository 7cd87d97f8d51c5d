import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { settingsOf } from '../config/guard.ts';
import type { ModelConfig } from '../config.ts';
import type { Claim } from '../decision/claims.ts';
import { type Margin, marginOf } from '../decision/margin.ts';
import type { Metric } from '../metric.ts';
import { metrics } from '../metrics/registry.ts';
import { type MatcherOf, noMatcher } from '../text/matcher.ts';
import { claimsOf } from './claims-of.ts';

type Guard = ModelConfig['primary'];
type Task = ModelConfig['task'];

/** One metric of the policy with what is asked of it. */
export interface Gated {
  readonly metric: Metric;
  readonly margin: Margin | null;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** what its change is held to */
  readonly claims: readonly Claim[];
  readonly undecided: 'pass' | 'warn' | 'fail';
}

/**
 * The policy's metrics, the primary one first. `matcherOf` is the engine of patterns, where `needsPatterns`. Errors: `Problem` for an unknown metric, one that the task does not have,
 * a setting that it does not take, one with nothing asked of it or asked twice, or a margin of a metric without a better
 * side.
 */
export function gatedMetrics(config: ModelConfig, matcherOf: MatcherOf = noMatcher): readonly Gated[] {
  const all = [config.primary, ...config.guards].map((guard, i) => {
    const place = i === 0 ? 'model.primary' : `model.guards[${i - 1}]`;
    const metric = metricOf(guard, config.task, place, matcherOf);
    const claims = claimsOf(guard, metric, place);
    if (claims.length === 0 && guard.min === undefined && guard.max === undefined) {
      throw new Problem(
        `\`${place}\` asks nothing of ${metric.id}: needed a \`margin\` against the baseline, or \`min\` or \`max\`.`,
        'Set `margin` to the largest loss that does not matter, for example 0.01.',
      );
    }
    const margin = guard.margin === undefined ? null : marginOf(guard.margin, metric.direction);
    const undecided = guard.undecided ?? config.undecided;
    return { metric, margin, min: guard.min, max: guard.max, claims, undecided };
  });
  return apart(all, [config.primary, ...config.guards]);
}

/**
 * The same, with metrics that differ only in what their ids do not show (two patterns, schemas or costs) numbered in their
 * order: `cost`, `cost(2)`. Errors: `Problem` for one number that is asked for twice.
 */
function apart(all: readonly Gated[], guards: readonly Guard[]): readonly Gated[] {
  const seen = new Map<string, string[]>();
  return all.map((gated, i) => {
    const { metric } = gated;
    const { pattern, schema, cost, command, env, human } = guards[i] as Guard;
    const unseen = JSON.stringify([pattern, schema, cost, command, env, human]);
    const before = seen.get(metric.id) ?? [];
    if (before.includes(unseen)) {
      throw new Problem(`The policy gates ${metric.id} twice.`, 'Write its margin and limits in one place.');
    }
    seen.set(metric.id, [...before, unseen]);
    const number = before.length + 1;
    if (number === 1) return gated;
    const registered = metric.registered ?? metric.id;
    const named = { id: `${metric.id}(${number})`, title: `${metric.title} (${number})`, registered };
    return { ...gated, metric: { ...metric, ...named } };
  });
}

function metricOf(guard: Guard, task: Task, place: string, matcherOf: MatcherOf): Metric {
  const declared: Metric | undefined = metrics.find((each) => each.id === guard.metric);
  if (declared === undefined) throw notServed(guard, task, place);
  if (declared.id === 'cost' && guard.cost === undefined) {
    throw new Problem(
      `\`${place}\` names no \`metric\` and gives no \`cost\`.`,
      'Name a metric, such as accuracy, or say what a row costs.',
    );
  }
  const settings = settingsOf(guard);
  const [first] = Object.keys(settings);
  if (first !== undefined && declared.bind === undefined) {
    throw new Problem(
      `\`${place}\` gives ${declared.id} the setting ${quote(first)}: it takes none.`,
      'Remove the setting, or name the metric that it was meant for.',
    );
  }
  const metric = declared.bind?.(settings, place, matcherOf) ?? declared;
  if (metric.scores[task] !== undefined) return metric;
  if (Object.keys(settings).length === 0) throw notServed(guard, task, place);
  throw new Problem(
    `\`${place}\` asks for ${metric.id}, which the task ${task} does not have.`,
    `Remove ${Object.keys(settings).map(quote).join(', ')}, or correct the \`task\`.`,
  );
}

function notServed({ metric }: Guard, task: Task, place: string): Problem {
  const served = metrics.filter((each: Metric) => each.scores[task] !== undefined).map((each) => each.id);
  return new Problem(
    `\`${place}\` names the metric ${quote(metric)}: the task ${task} has ${served.join(', ')}.`,
    'Name one of these metrics, or correct the `task`.',
  );
}
