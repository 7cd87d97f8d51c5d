import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { type Verdict, verdicts } from '../../evidence/verdict.ts';
import { columnPolicy, limitsOf, marginOf, onChange, type SnapshotPolicy } from '../policy.ts';
import { mostFactor } from './learned-margins.ts';
import { limitOf } from './limit.ts';

/** A number of a stranger's run, and what it earns by the policy: worse than it says. */
export interface Earned {
  readonly measurement: Measurement;
  /** "margin 0.05", "max 0.2" */
  readonly asked: string;
  readonly verdict: Verdict;
}

/**
 * Holds decisions about columns that somebody else made to this policy: distances to its margins, classic statistics to
 * its limits. The numbers are believed, and nothing that an honest run under this policy says is raised. `learns`: a
 * history may have taught wider margins, which are at most five times as wide.
 */
export function earnedAgain(
  measurements: readonly Measurement[],
  policy: SnapshotPolicy,
  learns: boolean,
): readonly Earned[] {
  const names = new Map(Object.keys(policy.columns).map((name) => [quote(name), name]));
  return measurements.flatMap((measurement) => {
    // a column that the policy does not name is asked what all are
    const name = names.get(measurement.subject) ?? '';
    if (columnPolicy(policy, name).ignore === true) return [];
    const earned =
      measurement.limit?.kind === 'margin'
        ? byMargin(measurement, name, policy, learns)
        : measurement.limit?.kind === 'max'
          ? byLimit(measurement, name, policy)
          : null;
    const worse = earned !== null && verdicts.indexOf(earned.verdict) > verdicts.indexOf(measurement.verdict);
    return worse ? [{ measurement, ...earned }] : [];
  });
}

function byMargin({ id, interval }: Measurement, name: string, policy: SnapshotPolicy, learns: boolean) {
  if (id !== 'ks' && id !== 'linf' && id !== 'missing') return null;
  const configured = id === 'missing' ? policy.margins.missing : marginOf(policy, name, id);
  const margin = learns ? configured * mostFactor : configured;
  // the lower bound of a change that is not certain is 0, so one above the margin is of a certain one
  const changed = (interval?.low ?? 0) > margin;
  const equivalent = (interval?.high ?? 1) < margin;
  const verdict = changed ? onChange(policy, name) : equivalent ? 'pass' : policy.undecided;
  return { asked: `margin ${margin}`, verdict };
}

function byLimit({ id, value, interval }: Measurement, name: string, policy: SnapshotPolicy) {
  const asked = Object.entries(limitsOf(policy, name)).find(([known]) => known === id)?.[1];
  if (asked === undefined) return null;
  const { max, of } = limitOf(asked);
  const held = of === 'value' ? value : (interval?.[of] ?? null);
  return { asked: `max ${max}`, verdict: held !== null && held > max ? onChange(policy, name) : ('pass' as const) };
}
