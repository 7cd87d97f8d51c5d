import type { Table } from '../../model/golden/table.ts';
import { type ColumnBuilder, columnBuilder } from './column-builder.ts';

/**
 * Reads JSON Lines: an object a line, empty lines skipped; a field that a line does not have is a gap. Errors (plain): a
 * line that is no JSON or no object, by its number, and what a column cannot hold.
 */
export function readJsonLines(bytes: Buffer): Table {
  const columns = new Map<string, ColumnBuilder>();
  let rows = 0;
  let line = 0;
  for (let at = bytes.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0; at < bytes.length; ) {
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    const text = bytes.toString('utf8', at, end);
    at = end + 1;
    line++;
    if (text.trim() === '') continue;
    for (const [name, value] of Object.entries(objectOf(text, line))) {
      let builder = columns.get(name);
      if (builder === undefined) {
        builder = columnBuilder(name);
        columns.set(name, builder);
      }
      builder.put(rows, value);
    }
    rows++;
  }
  return { rows, columns: new Map([...columns].map(([name, builder]) => [name, builder.column(rows)])) };
}

function objectOf(text: string, line: number): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`line ${line} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`line ${line} is not an object`);
  return value;
}
