import type { Tensor, TensorValues } from '../tensor.ts';
import type { Golden } from './golden.ts';
import { type Column, cellSize } from './table.ts';

/** The golden dataset of some of its rows, in the order that is given. Each row is given at most once. */
export function goldenRows(golden: Golden, rows: Uint32Array): Golden {
  const place = new Int32Array(golden.rows).fill(-1);
  golden.labelled.forEach((row, i) => {
    place[row] = i;
  });
  // Where each kept row stood among the labelled rows, and where it stands now.
  const kept = Uint32Array.from(rows.keys()).filter((i) => (place[rows[i] as number] as number) >= 0);
  const from = Uint32Array.from(kept, (i) => place[rows[i] as number] as number);
  const { wanted, queries, weights, groups } = golden;
  const of = <T>(values: readonly T[]) => Array.from(from, (i) => values[i] as T);
  return {
    ...golden,
    ids: Array.from(rows, (row) => golden.ids[row] as string),
    rows: rows.length,
    features: golden.features.map((feature): Tensor => ({ ...feature, values: picked(feature, rows) })),
    table: {
      rows: rows.length,
      columns: new Map(
        [...golden.table.columns].map(([name, column]) => [name, { ...column, values: picked(column, rows) }]),
      ),
    },
    labelled: kept,
    labels: picked({ dtype: 'float64', shape: [golden.labelWidth], values: golden.labels }, from) as Float64Array,
    ...(wanted === undefined ? {} : { wanted: of(wanted) }),
    ...(queries === undefined ? {} : { queries: Int32Array.from(from, (i) => queries[i] as number) }),
    ...(weights === undefined ? {} : { weights: Float64Array.from(from, (i) => weights[i] as number) }),
    ...(groups === undefined ? {} : { groups: Int32Array.from(from, (i) => groups[i] as number) }),
    slices: new Map([...golden.slices].map(([name, texts]) => [name, of(texts)])),
    mustStay: of(golden.mustStay),
  };
}

/** The cells of these rows, in this order. */
export function picked(column: Column, rows: Uint32Array): TensorValues {
  const size = cellSize(column);
  const { values } = column;
  if (!ArrayBuffer.isView(values)) {
    return Array.from(rows).flatMap((row) => values.slice(row * size, (row + 1) * size));
  }
  const Kind = values.constructor as Float64ArrayConstructor;
  const [into, all] = [new Kind(rows.length * size), values as Float64Array];
  for (let i = 0; i < rows.length; i++) {
    const at = (rows[i] as number) * size;
    for (let k = 0; k < size; k++) into[i * size + k] = all[at + k] as number;
  }
  return into;
}
