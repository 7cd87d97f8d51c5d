import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Cell, Table } from '../model/golden/table.ts';

/**
 * Reads CSV or TSV (first line = names), JSON Lines or Parquet into columns, by the ending of the path. CSV cells are
 * texts, separated by comma, semicolon or tab; a UTF-8 byte order mark is skipped. Errors: `Problem` that names the file and what could not be read.
 */
export async function readTable(bytes: Buffer, path: string): Promise<Table> {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  try {
    if (ending === 'csv' || ending === 'tsv')
      return await separated(bytes, ending === 'tsv' ? '\t' : delimiterOf(bytes));
    if (ending === 'jsonl' || ending === 'ndjson') return jsonLines(bytes);
    if (ending === 'parquet') return await parquet(bytes);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Problem(
      `${quote(path)} cannot be read as ${ending}: ${quote(said)}.`,
      'Check that the file is complete and that its ending says what it is.',
      { cause: error },
    );
  }
  throw new Problem(
    `${quote(path)} is of no known kind: needed an ending .csv, .tsv, .jsonl, .ndjson or .parquet.`,
    'Write the table in one of these formats.',
  );
}

async function separated(bytes: Buffer, delimiter: string): Promise<Table> {
  if (bytes.includes(0)) throw new Error('it holds a NUL byte, so it is not text');
  const { parse } = await import('csv-parse/sync');
  const [names, ...rows] = parse(bytes, { bom: true, delimiter, skip_empty_lines: true }) as string[][];
  if (names === undefined) throw new Error('it is empty');
  unique(names);
  return { rows: rows.length, columns: new Map(names.map((name, k) => [name, rows.map((row) => row[k] ?? null)])) };
}

/** A comma; a semicolon or tab where the first line holds no comma outside of quotes. */
function delimiterOf(bytes: Buffer): string {
  const end = bytes.indexOf(0x0a);
  const names = bytes
    .subarray(0, end < 0 ? undefined : end)
    .toString('utf8')
    .replace(/"(?:[^"]|"")*"/g, '');
  return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ',';
}

function unique(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`the column ${twice} is there twice`);
}

function jsonLines(bytes: Buffer): Table {
  const lines = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const records: Record<string, unknown>[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const record: unknown = parseLine(line, i + 1);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new Error(`line ${i + 1} is not an object`);
    records.push(record as Record<string, unknown>);
  });
  return fromRecords(records);
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
}

async function parquet(bytes: Buffer): Promise<Table> {
  const [{ parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return fromRecords(await parquetReadObjects({ file, compressors }));
}

/** A list in a cell becomes columns `name.0`, `name.1`, …, so that a vector of probabilities fits into one field. */
function fromRecords(records: readonly Record<string, unknown>[]): Table {
  const columns = new Map<string, Cell[]>();
  const put = (name: string, row: number, value: unknown) => {
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      Array.from(value as ArrayLike<unknown>).forEach((each, k) => {
        put(`${name}.${k}`, row, each);
      });
      return;
    }
    const cells = columns.get(name) ?? new Array<Cell>(records.length).fill(null);
    cells[row] = cellOf(value);
    columns.set(name, cells);
  };
  records.forEach((record, row) => {
    for (const [name, value] of Object.entries(record)) put(name, row, value);
  });
  return { rows: records.length, columns };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
