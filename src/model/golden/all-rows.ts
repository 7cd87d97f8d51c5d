import type { Golden, GoldenColumns } from './golden.ts';
import { numbered } from './ids.ts';
import { numberAt } from './table.ts';

/** What a share of all golden rows is computed with. */
export interface RowUnits {
  readonly weights?: Float64Array;
  readonly groups?: Int32Array;
}

/**
 * Weights and groups of all rows, those without a label too, for shares that need none. A row without a label need not
 * have a weight: without one it counts as the average row. A row without a group stands for itself.
 */
export function unitsOfAllRows(
  { table, rows, ids }: Pick<Golden, 'table' | 'rows' | 'ids'>,
  at: Pick<GoldenColumns, 'path' | 'weight' | 'group'>,
): RowUnits {
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  const [weight, group] = [at.weight, at.group].map((name) =>
    name === undefined ? undefined : table.columns.get(name),
  );
  const role = { path: at.path, role: 'group', alone: true };
  return {
    ...(weight === undefined ? {} : { weights: averaged(Float64Array.from(all, (row) => numberAt(weight, row))) }),
    ...(group === undefined ? {} : { groups: numbered(group, all, ids, role) }),
  };
}

/** The weights with the mean of those above 0 where there is none. */
function averaged(weights: Float64Array): Float64Array {
  const isKnown = (weight: number) => Number.isFinite(weight) && weight > 0;
  const known = weights.filter(isKnown);
  const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return weights.map((weight) => (isKnown(weight) ? weight : mean));
}
