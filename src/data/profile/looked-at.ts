import { looksOf } from '../looks.ts';
import type { ColumnProfile } from '../profile.ts';
import { shapeOf } from '../shape.ts';
import { derived } from './column-profile.ts';
import { byCount } from './listing.ts';

/** Adds values, of which the counts are known, to what was looked at: their shapes and looks. */
export function addUnlisted(column: ColumnProfile, values: readonly (readonly [string, number])[]): ColumnProfile {
  if (column.shapes === undefined) return derived(column, column.distinct ?? {});
  const shapes = new Map(column.shapes.list);
  let other = column.shapes.other;
  const seen = { ...column.looks };
  const names = Object.keys(seen);
  for (const [value, count] of values) {
    const shape = shapeOf(value);
    const listed = shapes.get(shape);
    if (listed === undefined) other += count;
    else shapes.set(shape, listed + count);
    looksOf(value).forEach((has, i) => {
      const name = names[i];
      if (has && name !== undefined) seen[name] = (seen[name] ?? 0) + count;
    });
  }
  const counted = { ...column, shapes: { list: byCount([...shapes]), other, cut: null } };
  return derived(column.looks === undefined ? counted : { ...counted, looks: seen }, bitmapOf(column));
}

function bitmapOf({ distinct }: ColumnProfile) {
  const { slice, bits } = distinct ?? {};
  return { ...(slice === undefined ? {} : { slice }), ...(bits === undefined ? {} : { bits }) };
}
