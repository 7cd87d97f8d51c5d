import type { Column } from '../../model/golden/table.ts';

/** Takes the values of one column in any order of rows, and makes a typed column of them. */
export interface ColumnBuilder {
  /** Errors (plain): a list of another length than those before, or of something else than numbers and lists. */
  put(row: number, value: unknown): void;
  column(rows: number): Column;
}

/**
 * A column from values as JSON and Parquet give them. Numbers become float64, integers of 64 bits int64, truths bool; with
 * a gap among them float64, where it is NaN. Lists of numbers, nested ones too, become cells with a shape, all of one
 * length. Anything else becomes texts: lists and objects of other things as JSON, times in ISO 8601.
 */
export function columnBuilder(name: string): ColumnBuilder {
  const values: unknown[] = [];
  let shape: readonly number[] | null = null;
  let listRow = 0;
  return {
    put(row, value) {
      const list = listOf(value);
      values[row] = list ?? plainOf(value);
      if (list === null) return;
      if (shape !== null && shape.join() !== list.shape.join()) {
        throw new Error(
          `row ${row + 1} has a list of ${list.shape.join(' × ')} as ${name}, where row ${listRow + 1} has one of ${shape.join(' × ')}`,
        );
      }
      if (shape === null) listRow = row;
      shape ??= list.shape;
    },
    column: (rows) => (shape === null ? plainColumn(values, rows) : listColumn(name, values, rows, shape)),
  };
}

type Plain = number | bigint | boolean | string | null;

interface List {
  readonly shape: readonly number[];
  readonly numbers: ArrayLike<number | bigint | boolean>;
}

function plainOf(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** A list of numbers with its shape; null for anything else, such as a list of texts, which stays JSON. */
function listOf(value: unknown): List | null {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as unknown as ArrayLike<number | bigint>;
    return { shape: [numbers.length], numbers };
  }
  if (!Array.isArray(value) || value.length === 0) return null;
  if (value.every((each) => typeof each === 'number' || typeof each === 'bigint' || typeof each === 'boolean'))
    return { shape: [value.length], numbers: value as (number | bigint | boolean)[] };
  const inner = value.map(listOf);
  const [first] = inner;
  if (first === null || first === undefined) return null;
  if (inner.some((each) => each === null || each.shape.join() !== first.shape.join())) return null;
  return {
    shape: [value.length, ...first.shape],
    numbers: inner.flatMap((each) => Array.from((each as List).numbers)),
  };
}

function plainColumn(values: readonly unknown[], rows: number): Column {
  const kinds = new Set<string>();
  for (let row = 0; row < rows; row++)
    kinds.add(values[row] === null || values[row] === undefined ? 'gap' : typeof values[row]);
  const only = (...allowed: string[]) => [...kinds].every((kind) => allowed.includes(kind));
  const { length } = values;
  if (kinds.has('string') || (kinds.has('boolean') && (kinds.has('number') || kinds.has('bigint')))) {
    const texts = new Array<string | null>(rows).fill(null);
    for (let row = 0; row < Math.min(rows, length); row++) if (values[row] != null) texts[row] = String(values[row]);
    return { dtype: 'string', shape: [], values: texts };
  }
  if (rows > 0 && only('bigint')) return { dtype: 'int64', shape: [], values: BigInt64Array.from(values as bigint[]) };
  if (rows > 0 && only('boolean'))
    return { dtype: 'bool', shape: [], values: Uint8Array.from(values as boolean[], Number) };
  const numbers = new Float64Array(rows).fill(Number.NaN);
  for (let row = 0; row < Math.min(rows, length); row++) if (values[row] != null) numbers[row] = Number(values[row]);
  return { dtype: 'float64', shape: [], values: numbers };
}

function listColumn(name: string, values: readonly unknown[], rows: number, shape: readonly number[]): Column {
  const size = shape.reduce((product, each) => product * each, 1);
  const numbers = new Float64Array(rows * size).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    const value = values[row] as List | Plain | undefined;
    if (value === null || value === undefined) continue;
    if (typeof value !== 'object') throw new Error(`row ${row + 1} has no list as ${name}, where other rows have one`);
    for (let k = 0; k < size; k++) numbers[row * size + k] = Number(value.numbers[k]);
  }
  return { dtype: 'float64', shape, values: numbers };
}
