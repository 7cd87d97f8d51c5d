import { type ColumnProfile, nameOf } from './profile.ts';
import type { SnapshotScene } from './schema-check.ts';

type Sides = Pick<SnapshotScene, 'base' | 'head' | 'renames'>;

/** Columns of base that head has under no name. */
export function goneColumns({ base, head, renames }: Sides): readonly ColumnProfile[] {
  const there = new Set([...head.columns.map(nameOf), ...renames.map(({ from }) => from)]);
  return base.columns.filter((column) => !there.has(nameOf(column)));
}

/** Columns of head that base has under no name. */
export function freshColumns({ base, head, renames }: Sides): readonly ColumnProfile[] {
  const known = new Set([...base.columns.map(nameOf), ...renames.map(({ to }) => to)]);
  return head.columns.filter((column) => !known.has(nameOf(column)));
}
