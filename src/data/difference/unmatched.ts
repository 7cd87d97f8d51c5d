import { type ColumnProfile, nameOf } from '../profile.ts';
import type { SnapshotScene } from '../schema-check.ts';
import { isWithin } from './nesting.ts';

type Sides = Pick<SnapshotScene, 'base' | 'head' | 'renames' | 'reshaped'>;

/** Columns of base that head has under no name, but fields that are optional, and what is nested in another way. */
export function goneColumns(sides: Sides): readonly ColumnProfile[] {
  return unmatched(sides).filter((column) => !isOptional(column, sides));
}

/** Optional fields of records that no record of head has. */
export function lostFields(sides: Sides): readonly ColumnProfile[] {
  return unmatched(sides).filter((column) => isOptional(column, sides));
}

/** Columns of head that base has under no name, but what is nested in another way. */
export function freshColumns({ base, head, renames, reshaped }: Sides): readonly ColumnProfile[] {
  const known = new Set([...base.columns.map(nameOf), ...renames.map(({ to }) => to)]);
  return head.columns.filter((column) => !known.has(nameOf(column)) && !isWithin(nameOf(column), reshaped));
}

function unmatched({ base, head, renames, reshaped }: Sides): readonly ColumnProfile[] {
  const there = new Set([...head.columns.map(nameOf), ...renames.map(({ from }) => from)]);
  return base.columns.filter((column) => !there.has(nameOf(column)) && !isWithin(nameOf(column), reshaped));
}

/** JSON has no schema: a field that some records lack is there only where a record has it. */
function isOptional(column: ColumnProfile, { base, head }: Sides): boolean {
  return base.kind === 'json' && head.kind === 'json' && column.path.length > 1 && column.missing > 0 && head.rows > 0;
}
