import { rm } from 'node:fs/promises';
import type { Connection, ConvertedColumn, EngineSource, StoredSource } from '../engine.ts';
import { chosenTable } from './chosen-table.ts';
import { copied } from './copied.ts';
import { readerOf } from './source.ts';
import { identifier, literal } from './sql.ts';

/** What opening stored files needs beside the connection. */
export interface RelationOptions {
  /** a number of its own for each snapshot, for names in the engine */
  readonly number: number;
  /** the file URL of the package that reads Arrow. Errors: `Problem` when it cannot be had */
  arrow(): Promise<string>;
}

/**
 * Makes stored files readable: the keys of partitions become columns, a table of a DuckDB file is attached read-only,
 * Arrow files and tables of SQLite are converted to Parquet beside them, and so is text of many columns.
 * Errors: `Problem` when a table is missing or not named, or a format cannot be read here.
 */
export async function relationOf(
  connection: Connection,
  source: StoredSource,
  options: RelationOptions,
): Promise<EngineSource> {
  const { kind } = source;
  if (kind === 'duckdb') return attached(connection, source, options.number);
  if (kind === 'arrow' || kind === 'sqlite')
    return partitioned(connection, await converted(connection, source, kind, options));
  const read = kind === 'json' ? await described(connection, { ...source, kind }) : { ...source, kind };
  return copied(connection, await partitioned(connection, read), options.number);
}

/**
 * Says the columns of JSON once, so that they are not looked for again in every query (4.1 CPU seconds a query of 4 million
 * rows become 0.9). Left as it is where names were changed because they differ in case only, or where dates are written
 * in a way that only the look itself finds out.
 */
async function described(connection: Connection, source: EngineSource): Promise<EngineSource> {
  const rows = await connection.query(`DESCRIBE SELECT * FROM ${readerOf({ ...source, partitions: [] })}`);
  const columns = rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  const renamed = columns.some(({ name }) => /_\d+$/.test(name) && names.has(name.replace(/_\d+$/, '').toLowerCase()));
  if (renamed || columns.length === 0) return source;
  const said = { ...source, columns };
  const dates = columns
    .filter(({ type }) => /DATE|TIMESTAMP/.test(type))
    .map(({ name }) => `count(${identifier(name)})`);
  if (dates.length === 0) return said;
  const reads = connection.query(`SELECT ${dates.join(', ')} FROM ${readerOf(said)}`).then(Boolean, () => false);
  return (await reads) ? said : source;
}

/** Gives the partition columns `p0`, `p1`... the names of their keys; a key that the files have too is theirs. */
async function partitioned(connection: Connection, source: EngineSource): Promise<EngineSource> {
  const keys = source.partitions ?? [];
  if (keys.length === 0) return source;
  const reader = readerOf(source);
  if (source.kind === 'csv') {
    const own = source.header?.names ?? [];
    const fresh = keys.filter((key) => !own.includes(key));
    const names = keys.map((key) => (own.includes(key) ? null : `c${own.length + fresh.indexOf(key)}`));
    const header = { ...source.header, delimiter: source.header?.delimiter ?? ',', names: [...own, ...fresh] };
    return { ...source, header, from: renamed(reader, names) };
  }
  const rows = await connection.query(`DESCRIBE SELECT * FROM ${reader}`);
  const own = new Set(rows.map(([name]) => String(name).toLowerCase()).filter((name) => !/^p\d+$/.test(name)));
  const names = keys.map((key) => (own.has(key.toLowerCase()) ? null : identifier(key)));
  return { ...source, from: renamed(reader, names) };
}

function renamed(reader: string, names: readonly (string | null)[]): string {
  const left = names.flatMap((name, i) => (name === null ? [`p${i}`] : []));
  const given = names.flatMap((name, i) => (name === null ? [] : [`p${i} AS ${name}`]));
  const without = left.length === 0 ? '' : ` EXCLUDE (${left.join(', ')})`;
  return `(SELECT *${without}${given.length === 0 ? '' : ` RENAME (${given.join(', ')})`} FROM ${reader})`;
}

async function attached(connection: Connection, source: StoredSource, number: number): Promise<EngineSource> {
  const name = `s${number}`;
  await connection.query(`ATTACH ${literal(source.files[0] ?? '')} AS ${name} (READ_ONLY)`);
  const rows = await connection.query(
    `SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = '${name}' UNION ALL
     SELECT schema_name, view_name FROM duckdb_views() WHERE database_name = '${name}' AND NOT internal ORDER BY ALL`,
  );
  const tables = rows.map(([schema, table]) => ({
    name: schema === 'main' ? String(table) : `${schema}.${table}`,
    from: `${name}.${identifier(String(schema))}.${identifier(String(table))}`,
  }));
  const chosen =
    tables[
      chosenTable(
        source,
        tables.map((table) => table.name),
      )
    ];
  return { ...source, kind: 'parquet', table: chosen?.name ?? '', from: chosen?.from ?? '' };
}

async function converted(
  connection: Connection,
  source: StoredSource,
  kind: 'arrow' | 'sqlite',
  options: RelationOptions,
): Promise<EngineSource> {
  if (connection.convert === undefined) throw new Error('a connection of DuckDB that converts nothing');
  const files: string[] = [];
  const url = kind === 'arrow' ? await options.arrow() : '';
  for (const file of source.files) {
    const lines = file.replace(/\.\w+$/, '.jsonl');
    const target = file.replace(/\.\w+$/, '.parquet');
    const { name, table = null } = source;
    const job = { name, file, target: lines };
    const columns = await connection.convert(kind === 'arrow' ? { ...job, kind, url } : { ...job, kind, table });
    await connection.query(
      `COPY (${await typedLines(connection, lines, columns)}) TO ${literal(target)} (FORMAT parquet)`,
    );
    await rm(lines);
    files.push(target);
  }
  return { ...source, kind: 'parquet', files };
}

/** The SELECT that gives converted lines their types. */
async function typedLines(connection: Connection, lines: string, columns: readonly ConvertedColumn[]): Promise<string> {
  const read = columns.map(({ readAs }, i) => `c${i}: ${literal(readAs)}`).join(', ');
  const reader = `read_json(${literal(lines)}, format = 'newline_delimited', columns = {${read}}, hive_partitioning = false)`;
  const open = columns.flatMap(({ when = [] }, i) => when.map((type) => ({ i, type })));
  const fits = open.map(({ i, type }) => {
    const text = type === 'DATE' ? `CASE WHEN length(c${i}) = 10 THEN c${i} END` : `c${i}`;
    return `count(c${i}) = count(TRY_CAST(${text} AS ${type}))`;
  });
  const answers =
    open.length === 0 ? [] : ((await connection.query(`SELECT ${fits.join(', ')} FROM ${reader}`))[0] ?? []);
  const asked = columns.map(({ name, value }, i) => {
    const better = open.find((each, j) => each.i === i && answers[j] === true)?.type;
    const sql = better === undefined ? value.replaceAll('$', `c${i}`) : `CAST(c${i} AS ${better})`;
    return `${sql} AS ${identifier(name)}`;
  });
  return `SELECT ${asked.join(', ')} FROM ${reader}`;
}
