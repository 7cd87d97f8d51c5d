import type { Counter, CountRequest } from '../counter.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { columnPolicy } from '../policy.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { nameOf, type Profile } from '../profile.ts';
import { kindOf } from '../types.ts';

/** The most rows of a side, and the most columns, that advice looks at. */
export const mostRows = 10_000;
export const mostColumns = 50;

/** One column of both sides' sampled rows. */
export interface SampledColumn {
  readonly name: string;
  readonly kind: 'number' | 'text';
  readonly base: readonly (number | string | null)[];
  readonly head: readonly (number | string | null)[];
}

/**
 * The same columns of some rows of both sides: numbers, times, and texts with a list of values; identifiers, free texts,
 * ignored columns and items of lists are left out. With a key both sides give rows of the same keys.
 */
export async function sampleBoth(
  profile: Profile,
  base: Counter,
  head: Counter,
  policy: SnapshotPolicy,
  said: ReadonlySet<string>,
): Promise<readonly SampledColumn[] | null> {
  if (base.rowSample === undefined || head.rowSample === undefined) return null;
  const there = new Set(head.columns.map(nameOf));
  const chosen = profile.columns
    .filter((column) => useful(column, policy) && there.has(nameOf(column)) && !said.has(nameOf(column)))
    .slice(0, mostColumns);
  if (chosen.length < 2) return null;
  const requests = chosen.map(requestLike);
  const keyed = (policy.key ?? []).flatMap((name): CountRequest[] => {
    const column = profile.columns.find((each) => nameOf(each) === name);
    return column === undefined || !there.has(name) ? [] : [requestLike(column)];
  });
  const [before, after] = [
    await base.rowSample(requests, mostRows, keyed),
    await head.rowSample(requests, mostRows, keyed),
  ];
  return chosen.map((column, i) => ({
    name: nameOf(column),
    kind: kindOf(column.type) === 'text' ? 'text' : 'number',
    base: before[i] ?? [],
    head: after[i] ?? [],
  }));
}

function useful(column: Profile['columns'][number], policy: SnapshotPolicy): boolean {
  const { ignore, role } = columnPolicy(policy, nameOf(column));
  if (ignore === true || role === 'id' || role === 'time' || column.path.some((name) => name.endsWith('[]')))
    return false;
  if (column.n === 0 || column.role === 'id' || column.role === 'free text') return false;
  if (kindOf(column.type) === 'text') return (column.values?.list.length ?? 0) >= 2;
  return kindOf(column.type) === 'number' && column.min !== column.max;
}
