import type { TextNames } from '../../model/golden/golden.ts';
import type { Column, Table } from '../../model/golden/table.ts';
import { decimalIn } from './decimal.ts';

/**
 * Reads CSV or TSV as RFC 4180 has it: a first line of names, cells in double quotes where they hold the delimiter, quotes
 * or line ends. A column whose cells are all numbers, true, false or empty becomes numbers (`bool` where all are true or
 * false, `int64` where all are integers and one is beyond 2^53); any other, and each of `texts`, becomes texts as they
 * stand. No cell becomes a text or an object that is not asked for: a million rows of numbers cost what the numbers do.
 *
 * Errors (plain): no names, a name twice, a line of another number of cells, an open quote, more than `mostColumns`.
 */
export function readDelimited(bytes: Buffer, delimiter: string, texts: TextNames): Table {
  if (bytes.includes(0)) throw new Error('it holds a NUL byte, so it is not text');
  const start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const names: string[] = [];
  const cut = delimiter.charCodeAt(0);
  const head = scan(bytes, start, cut, 1, (_, from, to, doubled) => {
    names.push(textIn(bytes, from, to, doubled));
  });
  if (head.rows === 0) throw new Error('it is empty');
  if (names.length > mostColumns) throw new Error(`it has ${names.length} columns; at most ${mostColumns} are read`);
  unique(names);
  // A row has at least a byte for each cell, so that no file asks for more memory than eight times its size.
  const most = Math.min(linesIn(bytes, head.end), Math.floor(bytes.length / names.length) + 1);
  const kept = names.map((name) => (texts.has(name) ? null : numericCells(most)));
  const first = scan(
    bytes,
    head.end,
    cut,
    Number.POSITIVE_INFINITY,
    (row, from, to, doubled, column) => {
      const cells = kept[column];
      if (cells !== null && cells !== undefined && !takeNumber(cells, bytes, row, from, to, doubled))
        kept[column] = null;
    },
    names.length,
  );
  const columns = secondPass(bytes, head.end, cut, kept, first.rows);
  return { rows: first.rows, columns: new Map(names.map((name, k) => [name, columns[k] as Column])) };
}

const mostColumns = 100_000;

/** Errors (plain): a name that is there twice. */
export function unique(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Error(`the column ${name} is there twice`);
    seen.add(name);
  }
}

/** A column that has held only numbers so far. */
interface Numeric {
  readonly values: Float64Array;
  /** an integer beyond 2^53 was there */
  huge: boolean;
  fraction: boolean;
  gap: boolean;
  word: boolean;
  number: boolean;
}

function numericCells(rows: number): Numeric {
  return { values: new Float64Array(rows), huge: false, fraction: false, gap: false, word: false, number: false };
}

/** Whether the cell is a number, a gap, true or false; then it is kept. */
function takeNumber(cells: Numeric, bytes: Buffer, row: number, from: number, to: number, doubled: boolean): boolean {
  const value = decimalIn(bytes, from, to);
  cells.values[row] = value;
  if (!Number.isNaN(value)) {
    cells.number = true;
    if (!Number.isInteger(value)) cells.fraction = true;
    else if (!Number.isSafeInteger(value)) {
      cells.huge = true;
      if (!/^\s*[+-]?\d{1,19}\s*$/.test(textIn(bytes, from, to, doubled))) cells.fraction = true;
    }
    return true;
  }
  if (to - from > 8) return false;
  const word = textIn(bytes, from, to, doubled).trim().toLowerCase();
  if (word === 'true' || word === 'false') {
    cells.values[row] = word === 'true' ? 1 : 0;
    cells.word = true;
    return true;
  }
  cells.gap = true;
  return gaps.has(word);
}

const gaps = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);

/** Columns of numbers as they are; texts, and integers that a double rounds, are read from the bytes again. */
function secondPass(
  bytes: Buffer,
  start: number,
  cut: number,
  kept: readonly (Numeric | null)[],
  rows: number,
): readonly Column[] {
  const columns = kept.map((cells): Column => {
    if (cells === null) return { dtype: 'string', shape: [], values: new Array<string>(rows).fill('') };
    if (cells.huge && !cells.fraction && !cells.gap && !cells.word)
      return { dtype: 'int64', shape: [], values: new BigInt64Array(rows) };
    const values = cells.values.length === rows ? cells.values : cells.values.slice(0, rows);
    const truths = cells.word && !cells.number && !cells.gap;
    return truths
      ? { dtype: 'bool', shape: [], values: Uint8Array.from(values) }
      : { dtype: 'float64', shape: [], values };
  });
  if (columns.every(({ dtype }) => dtype !== 'string' && dtype !== 'int64')) return columns;
  scan(bytes, start, cut, Number.POSITIVE_INFINITY, (row, from, to, doubled, k) => {
    const { dtype, values } = columns[k] as Column;
    if (dtype === 'string') (values as string[])[row] = textIn(bytes, from, to, doubled);
    else if (dtype === 'int64') (values as BigInt64Array)[row] = BigInt(textIn(bytes, from, to, doubled).trim());
  });
  return columns;
}

type TakeCell = (row: number, from: number, to: number, doubled: boolean, column: number) => void;

/** Where the cell that was read last stands, whether doubled quotes are in it, and where its delimiter or line end is. */
interface Span {
  from: number;
  to: number;
  doubled: boolean;
  next: number;
}

const quote = 34;

/**
 * Gives each cell of up to `most` lines to `take`, empty lines skipped. With `width`, errors (plain) for a line of another
 * number of cells.
 */
function scan(
  bytes: Buffer,
  start: number,
  cut: number,
  most: number,
  take: TakeCell,
  width?: number,
): { readonly rows: number; readonly end: number } {
  const span: Span = { from: 0, to: 0, doubled: false, next: start };
  let row = 0;
  while (span.next < bytes.length && row < most) {
    const empty = bytes[span.next] === 10 ? 1 : bytes[span.next] === 13 && bytes[span.next + 1] === 10 ? 2 : 0;
    span.next += empty;
    if (empty > 0) continue;
    let column = 0;
    for (let more = true; more; column++) {
      if (bytes[span.next] === quote) quotedCell(bytes, cut, span, row);
      else plainCell(bytes, cut, span);
      more = span.next < bytes.length && bytes[span.next] === cut;
      span.next++;
      if (width === undefined || column < width) take(row, span.from, span.to, span.doubled, column);
    }
    if (width !== undefined && column !== width)
      throw new Error(
        `row ${row + 1} has ${column} ${column === 1 ? 'cell' : 'cells'}, where ${width} names were given`,
      );
    row++;
  }
  return { rows: row, end: Math.min(span.next, bytes.length) };
}

function plainCell(bytes: Buffer, cut: number, span: Span): void {
  const from = span.next;
  let at = from;
  while (at < bytes.length && bytes[at] !== cut && bytes[at] !== 10) at++;
  span.from = from;
  span.to = at > from && bytes[at - 1] === 13 && bytes[at] !== cut ? at - 1 : at;
  span.doubled = false;
  span.next = at;
}

function quotedCell(bytes: Buffer, cut: number, span: Span, row: number): void {
  span.from = span.next + 1;
  span.doubled = false;
  let at = bytes.indexOf(quote, span.from);
  while (at >= 0 && bytes[at + 1] === quote) {
    span.doubled = true;
    at = bytes.indexOf(quote, at + 2);
  }
  if (at < 0) throw new Error(`row ${row + 1} has a quote that is not closed`);
  span.to = at;
  span.next = bytes[at + 1] === 13 ? at + 2 : at + 1;
  if (span.next < bytes.length && bytes[span.next] !== cut && bytes[span.next] !== 10)
    throw new Error(`row ${row + 1} has text behind a closing quote`);
}

function textIn(bytes: Buffer, from: number, to: number, doubled: boolean): string {
  const text = bytes.toString('utf8', from, to);
  return doubled ? text.replaceAll('""', '"') : text;
}

/** Line ends, and one for a last line without: no fewer than the rows. */
function linesIn(bytes: Buffer, start: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(10, start); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

/** A comma; a semicolon or tab where the first line holds no comma outside of quotes. */
export function delimiterOf(bytes: Buffer): string {
  const end = bytes.indexOf(0x0a);
  const names = bytes
    .subarray(0, end < 0 ? undefined : end)
    .toString('utf8')
    .replace(/"(?:[^"]|"")*"/g, '');
  return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ',';
}
