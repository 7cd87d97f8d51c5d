import { sum } from '../decision/cells.ts';
import { hasLook, looks } from '../looks.ts';
import type { ColumnProfile } from '../profile.ts';

/**
 * How many of a column's texts have a look, of how many: listed values are looked at here, the others were counted, in
 * one slice of many for a large column. There both are scaled to the slice, so that their ratio is the share and `of` no
 * more than what was looked at.
 */
export function looked(column: ColumnProfile, look: string): { readonly count: number; readonly of: number } {
  const slice = column.slice ?? 1;
  const at = looks.findIndex(({ name }) => name === look);
  const list = column.values?.list ?? [];
  const listed = { all: sum(list.map(([, count]) => count)), has: 0 };
  for (const [value, count] of list) if (hasLook(value, at)) listed.has += count;
  const { list: shapes = [], other = 0 } = column.shapes ?? {};
  const counted = column.shapes === undefined ? column.n - listed.all : sum(shapes.map(([, count]) => count)) + other;
  return {
    count: Math.round(listed.has / slice) + (column.looks?.[look] ?? 0),
    of: Math.round(listed.all / slice) + counted,
  };
}
