import type { SnapshotConfig } from '../config.ts';
import { columnPolicy, type SnapshotPolicy } from '../policy.ts';
import { nameOf, type Profile } from '../profile.ts';

/**
 * Training as serving is held to it: without the columns that serving lacks and need not have, the labels and those of
 * `only_in: training`. What serving does have of them is compared like any other column.
 */
export function servedBase(
  base: Profile,
  head: { readonly columns: readonly { readonly path: readonly string[] }[] },
  policy: SnapshotPolicy,
): Profile {
  if (policy.skew !== true) return base;
  const there = new Set(head.columns.map(nameOf));
  return {
    ...base,
    columns: base.columns.filter((column) => there.has(nameOf(column)) || !mayBeAbsent(policy, nameOf(column))),
  };
}

/** Whether what is served need not have a column of training: a label, or one of `only_in: training`. */
export function mayBeAbsent(policy: SnapshotPolicy, name: string): boolean {
  const { only_in, role } = columnPolicy(policy, name);
  return policy.skew === true && (only_in === 'training' || role === 'label');
}

/** The policy of a snapshot in mode skew: what is served has as many rows as it has, unless it is told otherwise. */
export function skewPolicy(policy: SnapshotPolicy, snapshot: Pick<SnapshotConfig, 'margins'>): SnapshotPolicy {
  if (policy.skew !== true || snapshot.margins?.rows !== undefined) return policy;
  return { ...policy, margins: { ...policy.margins, rows: Number.MAX_VALUE } };
}
