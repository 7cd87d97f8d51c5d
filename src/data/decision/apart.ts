import type { SnapshotPolicy } from '../policy.ts';
import type { ColumnProfile } from '../profile.ts';
import { appliesTo, type Measured } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';

/** Whether a statistic, held to its margin, says that two columns are not the same. */
export type Tells = (measured: Measured & { readonly value: number }, margin: number, alpha: number) => boolean;

/**
 * How far two columns are apart that may be one: the largest effect of all deciding statistics. Null when one of them
 * tells them apart or cannot say, and when there is nothing to compare: no listed value of a text column.
 */
export function distanceApart(
  before: ColumnProfile,
  after: ColumnProfile,
  { margins, alpha }: Pick<SnapshotPolicy, 'margins' | 'alpha'>,
  tells: Tells,
): number | null {
  if (before.values !== undefined && before.values.list.length === 0) return null;
  let largest = 0;
  for (const statistic of statistics) {
    if (!statistic.decides || !appliesTo(statistic, before, after)) continue;
    const measured = statistic.measure(before, after);
    const { value } = measured;
    const margin = statistic.of === 'rows' ? margins.missing : margins.distribution;
    if (value === null || tells({ ...measured, value }, margin, alpha)) return null;
    largest = Math.max(largest, value);
  }
  return largest;
}
