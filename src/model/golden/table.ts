import type { DType, TensorValues } from '../tensor.ts';

/**
 * One column of a table: `shape` is that of one cell ([] for a plain number or text), so that `values` holds rows × the
 * product of `shape`. A missing number is NaN, so a column of integers that has gaps is float64; a missing text is null.
 */
export interface Column {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly values: TensorValues;
}

/** A table by typed columns. All columns have `rows` cells. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** One plain value of a table. */
export type Cell = string | number | bigint | boolean | null;

/** The plain cell of a row: null for a missing one, truths as truths. */
export function cellAt(column: Column, row: number): Cell {
  const value = column.values[row];
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  return column.dtype === 'bool' ? value === 1 : value;
}

/** The cell as text: '' for a missing one; numbers in JavaScript's shortest form. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

const missing = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);

/** Whether the cell means "no value": none, NaN, or a text that is empty or says so. */
export function isMissing(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return cell.trim().length <= 4 && missing.has(cell.trim().toLowerCase());
  return cell === null || cell === undefined || Number.isNaN(cell);
}

/** The cell as a number: numbers, decimal texts, true = 1 and false = 0; NaN for anything else. */
export function numberOf(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || typeof cell === 'bigint') return Number(cell);
  const text = textOf(cell).trim().toLowerCase();
  if (text === 'true') return 1;
  if (text === 'false') return 0;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** The plain cell of a row as text, '' for a missing one. */
export function textAt(column: Column, row: number): string {
  return textOf(cellAt(column, row));
}

/** The plain cell of a row as number, NaN for a missing one or a text that is no number. */
export function numberAt(column: Column, row: number): number {
  return numberOf(cellAt(column, row));
}

/** Whether the plain cell of a row means "no value". */
export function missingAt(column: Column, row: number): boolean {
  return isMissing(cellAt(column, row));
}

/** The plain cells of some rows as texts, "(missing)" for one that means "no value": the names of slices and groups. */
export function namesAt(column: Column, rows: Uint32Array): readonly string[] {
  return Array.from(rows, (row) => (missingAt(column, row) ? '(missing)' : textAt(column, row)));
}

/** Numbers or texts in one cell: the product of the shape. */
export function cellSize(column: Column): number {
  return column.shape.reduce((size, each) => size * each, 1);
}

/** All numbers of a column, row-major; texts by `numberOf`. 64-bit integers beyond 2^53 are rounded. */
export function numbersOf({ values }: Column): Float64Array {
  if (values instanceof Float64Array) return values;
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) numbers[i] = numberOf(values[i]);
  return numbers;
}

/** A column of plain cells as they come: texts where one is a text, else numbers with NaN for a gap. */
export function columnOf(cells: readonly Cell[]): Column {
  const texts = cells.some((cell) => typeof cell === 'string');
  return texts
    ? { dtype: 'string', shape: [], values: cells.map((cell) => (cell === null ? null : String(cell))) }
    : {
        dtype: 'float64',
        shape: [],
        values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
      };
}
