import type { Truth } from '../sample.ts';
import type { Golden } from './golden.ts';
import { type Cell, cellAt } from './table.ts';

/**
 * What is known of the labelled rows besides outputs. `levels` are those of the task quantile. `names` are the columns
 * that an expression over rows reads; one that is a list or is not there is left out.
 */
export function truthOf(golden: Golden, levels?: readonly number[], names: readonly string[] = []): Truth {
  const { labels, labelWidth, wanted, queries, weights, groups } = golden;
  return {
    labels,
    labelWidth,
    ...(wanted === undefined ? {} : { wanted }),
    ...(queries === undefined ? {} : { queries }),
    ...(weights === undefined ? {} : { weights }),
    ...(groups === undefined ? {} : { groups }),
    ...(levels === undefined ? {} : { levels }),
    ...(names.length === 0 ? {} : { columns: cellsOf(golden, names) }),
  };
}

/** Plain cells of the labelled rows, by the names of their columns. */
export function cellsOf({ table, labelled }: Golden, names: readonly string[]): ReadonlyMap<string, readonly Cell[]> {
  return new Map(
    names.flatMap((name) => {
      const column = table.columns.get(name);
      if (column === undefined || column.shape.length > 0) return [];
      return [[name, Array.from(labelled, (row) => cellAt(column, row))] as const];
    }),
  );
}
