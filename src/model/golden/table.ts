/** One value of a table, as its file format gave it. */
export type Cell = string | number | bigint | boolean | null;

/** A table by columns: name to one cell a row. All columns have `rows` cells. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

/** The cell as text: '' for a missing one; numbers in JavaScript's shortest form. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

const missing = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);

/** Whether the cell means "no value". */
export function isMissing(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || missing.has(textOf(cell).trim().toLowerCase());
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
