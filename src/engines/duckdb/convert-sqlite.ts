import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { importModule } from '../../packages/import-module.ts';
import type { ConvertedColumn } from '../engine.ts';
import { chosenTable } from './chosen-table.ts';
import { jsonLines } from './json-lines.ts';
import { identifier, literal } from './sql.ts';

/** The part of `node:sqlite` that is called. */
interface SqliteModule {
  readonly DatabaseSync: new (path: string, options: { readonly readOnly: boolean }) => Database;
}

interface Database {
  prepare(sql: string): Statement;
  close(): void;
}

interface Statement {
  setReadBigInts(on: boolean): void;
  iterate(): Iterable<Record<string, unknown>>;
  all(): Record<string, unknown>[];
}

/** Columns of one look at the types. */
const together = 100;

/**
 * Writes a table of a SQLite file as lines of JSON, in the order of its rows. A column has the type of the values that it
 * really holds (SQLite lets each cell have its own): whole numbers, numbers, bytes, or text as soon as one is a text.
 * Errors: `Problem` when this Node has no SQLite, when the table is not there, or when the file is damaged.
 */
export async function convertSqlite(
  source: { readonly name: string; readonly file: string; readonly table: string | null },
  target: string,
): Promise<readonly ConvertedColumn[]> {
  const { DatabaseSync } = await sqlite(source.name);
  const database = new DatabaseSync(source.file, { readOnly: true });
  try {
    const tables =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    const names = database
      .prepare(tables)
      .all()
      .map(({ name }) => String(name));
    const table =
      names[chosenTable({ name: source.name, ...(source.table === null ? {} : { table: source.table }) }, names)] ?? '';
    const columns = columnsOf(database, table);
    const rows = database.prepare(
      `SELECT ${columns.map(({ name }, i) => `${identifier(name)} AS c${i}`).join(', ')} FROM ${identifier(table)}`,
    );
    rows.setReadBigInts(true);
    const lines = jsonLines(target);
    for (const row of rows.iterate()) lines.row(columns.map((_, i) => jsonOf(row[`c${i}`])));
    lines.end();
    return columns;
  } catch (cause) {
    if (cause instanceof Problem || (cause as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw cause;
    const [said = ''] = (cause as Error).message.split('\n');
    throw new Problem(
      `${quote(source.name)} could not be read as a SQLite database: ${quote(said)}`,
      'Write the file again, or check that it was copied whole.',
      { cause },
    );
  } finally {
    database.close();
  }
}

async function sqlite(name: string): Promise<SqliteModule> {
  try {
    return (await importModule('node:sqlite')) as SqliteModule;
  } catch (cause) {
    throw new Problem(
      `${quote(name)} is a SQLite database, which Node ${process.versions.node} cannot read: needed 22.13 or later.`,
      'Run with a later Node, or write the table as Parquet or CSV.',
      { cause },
    );
  }
}

function columnsOf(database: Database, table: string): readonly ConvertedColumn[] {
  const declared = database
    .prepare(`SELECT name, type FROM pragma_table_xinfo(${literal(table)}) WHERE hidden <> 1`)
    .all();
  const found: ConvertedColumn[] = [];
  for (let i = 0; i < declared.length; i += together) {
    const group = declared
      .slice(i, i + together)
      .map(({ name, type }) => ({ name: String(name), declared: String(type).toUpperCase() }));
    const asked = group.flatMap(({ name }, j) =>
      classes.map((each) => `sum(typeof(${identifier(name)}) = '${each}') AS ${each}${j}`),
    );
    const asBool = group.map(({ name }, j) => `sum(${identifier(name)} IN (0, 1)) AS bool${j}`);
    const [counts = {}] = database
      .prepare(`SELECT ${[...asked, ...asBool].join(', ')} FROM ${identifier(table)}`)
      .all();
    for (const [j, column] of group.entries()) {
      const [whole, real, text, bytes, bool] = [...classes, 'bool'].map((each) => Number(counts[`${each}${j}`] ?? 0));
      found.push({ name: column.name, ...typeOf({ whole, real, text, bytes, bool }, column.declared) });
    }
  }
  return found;
}

const classes = ['integer', 'real', 'text', 'blob'] as const;

function typeOf(
  counts: Readonly<Record<'whole' | 'real' | 'text' | 'bytes' | 'bool', number | undefined>>,
  declared: string,
): Omit<ConvertedColumn, 'name'> {
  const { whole = 0, real = 0, text = 0, bytes = 0, bool = 0 } = counts;
  const filled = whole + real + text + bytes;
  if (filled === 0) return declaredType(declared);
  if (text > 0 || (bytes > 0 && bytes < filled)) {
    const time = /DATE|TIME/.test(declared) && text === filled;
    return { readAs: 'VARCHAR', value: '$', ...(time ? { when: ['DATE', 'TIMESTAMP'] } : {}) };
  }
  if (bytes > 0) return { readAs: 'VARCHAR', value: 'from_base64($)' };
  if (real > 0) return { readAs: 'VARCHAR', value: 'CAST($ AS DOUBLE)' };
  return declared.includes('BOOL') && bool === whole
    ? { readAs: 'BIGINT', value: 'CAST($ AS BOOLEAN)' }
    : { readAs: 'BIGINT', value: '$' };
}

/** Of a column without values: what SQLite's rules of affinity make of its declaration. */
function declaredType(declared: string): Omit<ConvertedColumn, 'name'> {
  const type = declared.includes('INT') ? 'BIGINT' : /REAL|FLOA|DOUB/.test(declared) ? 'DOUBLE' : 'VARCHAR';
  return { readAs: 'VARCHAR', value: `CAST($ AS ${type})` };
}

function jsonOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? `"${value}"` : `"${value > 0 ? 'inf' : '-inf'}"`;
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString('base64')}"`;
  return JSON.stringify(String(value));
}
