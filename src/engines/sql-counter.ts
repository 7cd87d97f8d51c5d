import { createHash } from 'node:crypto';
import type { Counter, CountRequest } from '../data/counter.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Dialect, SqlColumn, SqlTable } from './dialect.ts';
import type { Connection } from './engine.ts';
import { askRow } from './sql-answers.ts';
import { countedFrom, countParts } from './sql-count.ts';
import { groups } from './sql-groups.ts';
import { sampled, sampler } from './sql-sample.ts';

/** Rows of the slice in which repeated rows are looked for, about. */
const repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];

/** What the counter needs to know of the table besides its columns. */
export interface SqlSource {
  /** what the user called it, for messages */
  readonly name: string;
  /** name and version of the engine */
  readonly engine: string;
}

interface Open {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly source: SqlSource;
  readonly from: string;
  readonly rows: number;
  /** SQL of the hash of a row */
  readonly hash: string;
  find(path: readonly string[]): SqlColumn;
  /** SQL of a column as it is asked for */
  typed(request: CountRequest): string;
}

/**
 * Counts a table through any engine that has a dialect: each question is one SELECT of aggregates with one row of
 * answers. A table has no file digest: its own is that of its columns, its number of rows and the engine's hash of all
 * rows in any order, so it is comparable only within one version of one engine. A table's types are declared, as those
 * of Parquet are, so that is its `kind`. Errors: `Problem` when the table changes while it is read.
 */
export async function countWithSql(
  connection: Connection,
  dialect: Dialect,
  { columns, from }: SqlTable,
  source: SqlSource,
): Promise<Counter> {
  const [rows, checksum] = await askRow(connection, [dialect.countIf('true'), dialect.hashOfRows(columns)], from);
  const find = finder(columns);
  const typed = (request: CountRequest) => {
    const column = find(request.path);
    return dialect.typed(column.expression, column.type, request.type);
  };
  const hash = dialect.hashOfRow(columns);
  const open: Open = { connection, dialect, source, from, rows, hash, find, typed };
  const sampleOf = sampler(connection, dialect, from, rows, hash);
  return {
    engine: source.engine,
    kind: 'parquet',
    rows,
    columns: columns.map(({ expression: _, ...column }) => column),
    digest: digestOf(source.engine, columns, rows, checksum),
    nulls: [],
    sample: (requests, most) =>
      inGroups(requests, dialect.together, async (group) => {
        const inner = group.map((request, i) => [typed(request), `x${i}`] as const);
        const asked = group.map((request, i) => sampled(dialect, `x${i}`, request, most));
        return askRow(connection, asked, await sampleOf(inner));
      }),
    count: (requests) => inGroups(requests, dialect.together, (group) => count(open, group)),
    others: (request, most) => others(open, request, most),
    repeated: () => repeated(open),
    decimals: async (request) =>
      (await askRow(connection, [dialect.places('x')], `(SELECT ${typed(request)} AS x FROM ${from})`))[0],
    groups: (request, by) => groups(open, request, by),
    inSlice: (values, slice) => textsInSlice(open, values, slice),
    distinct: (requests) => distinct(open, requests),
    duplicates: (paths) => duplicates(open, paths),
    repeats: () => copies(open),
  };
}

async function count({ connection, dialect, find, from, rows, source, typed }: Open, group: readonly CountRequest[]) {
  const inner = group.map((request, i) => {
    const { expression } = find(request.path);
    return `${expression} IS NULL AS m${i}, ${expression} AS r${i}, ${typed(request)} AS x${i}`;
  });
  const parts = group.map((request, i) =>
    countParts(dialect, { m: `m${i}`, r: `r${i}`, x: `x${i}` }, request, find(request.path)),
  );
  const asked = [dialect.countIf('true'), ...parts.flatMap((part) => Object.values(part))];
  const [now, ...answers] = await askRow<readonly unknown[]>(
    connection,
    asked,
    `(SELECT ${inner.join(', ')} FROM ${from})`,
  );
  if (now !== rows) throw changed(source.name, rows, Number(now));
  let at = 0;
  return parts.map((part) => {
    const named = Object.keys(part).map((key) => [key, answers[at++]]);
    return countedFrom(rows, Object.fromEntries(named));
  });
}

async function others({ connection, dialect, from, typed }: Open, request: CountRequest, most: number) {
  const listed = request.values?.length ? ` AND x NOT IN (${request.values.map(dialect.literal).join(', ')})` : '';
  const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
  const found = await connection.query(
    `SELECT x, count(*) AS n FROM ${inner} WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`,
  );
  return found.map(([value, number]) => [String(value), Number(number)] as const);
}

/** Sizes `c` of groups of rows that are alike, of one slice of the rows by their hash when they are many. */
function groupsOf({ from, hash, rows }: Open): string {
  const slice = Math.ceil(rows / repeatedRows);
  const some = slice <= 1 ? '' : ` WHERE h % ${slice} = 0`;
  return `(SELECT count(*) AS c FROM (SELECT ${hash} AS h FROM ${from})${some} GROUP BY h)`;
}

async function repeated(open: Open): Promise<number> {
  const { connection, dialect } = open;
  const divided = repeats.map((k) => dialect.countIf(`c % ${k} = 0`));
  const asked = [dialect.countIf('true'), ...divided];
  const [groups = 0, ...even] = await askRow<readonly number[]>(connection, asked, groupsOf(open));
  // A few different rows can all be even in number by chance.
  return groups < 20 ? 1 : (repeats.find((_, i) => even[i] === groups) ?? 1);
}

async function copies(open: Open) {
  const { connection, dialect } = open;
  const asked = [dialect.exactSum('c'), dialect.exactSum('c - 1')] as const;
  const [rows, more] = await askRow(connection, asked, groupsOf(open));
  return { rows: Number(rows), copies: Number(more) };
}

async function textsInSlice({ connection, dialect }: Open, values: readonly string[], slice: number) {
  if (slice <= 1 || values.length === 0) return values.map(() => true);
  const [row = []] = await connection.query(
    `SELECT ${values.map((value) => dialect.inSlice(dialect.literal(value), slice)).join(', ')}`,
  );
  return values.map((_, i) => row[i] === true);
}

async function distinct({ connection, dialect, from, typed }: Open, requests: readonly CountRequest[]) {
  const found: number[] = [];
  for (const request of requests) {
    const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
    found.push(...(await askRow(connection, [dialect.countDistinct('x')], inner)));
  }
  return found;
}

async function duplicates({ connection, dialect, find, from }: Open, paths: readonly (readonly string[])[]) {
  const inner = `(SELECT ${paths.map((path, i) => `${find(path).expression} AS k${i}`).join(', ')} FROM ${from})`;
  const keys = paths.map((_, i) => `k${i}`);
  const none = keys.map((key) => `${key} IS NULL`).join(' OR ');
  const groups = `(SELECT count(*) AS c FROM ${inner} WHERE NOT (${none}) GROUP BY ${keys.join(', ')})`;
  const [more] = await askRow(connection, [dialect.exactSum('c - 1')], groups);
  const [nulls] = await askRow(connection, [dialect.countIf(none)], inner);
  return { duplicates: Number(more), nulls };
}

function finder(columns: readonly SqlColumn[]): (path: readonly string[]) => SqlColumn {
  const byPath = new Map(columns.map((column) => [JSON.stringify(column.path), column]));
  return (path) => {
    const found = byPath.get(JSON.stringify(path));
    if (found === undefined) throw new Error(`no column ${JSON.stringify(path)}`);
    return found;
  };
}

async function inGroups<T>(
  requests: readonly CountRequest[],
  most: number,
  work: (group: readonly CountRequest[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let i = 0; i < requests.length; i += most) all.push(...(await work(requests.slice(i, i + most))));
  return all;
}

function digestOf(engine: string, columns: readonly SqlColumn[], rows: number, checksum: string): string {
  const table = { engine, columns: columns.map(({ path, physical }) => [path, physical]), rows, checksum };
  return `sha256:${createHash('sha256').update(JSON.stringify(table)).digest('hex')}`;
}

function changed(name: string, before: number, now: number): Problem {
  return new Problem(
    `${quote(name)} changed while it was read: it had ${before} rows, then ${now}. Counts of different moments do not compare.`,
    'Name a table or a view that stands still: a snapshot, a partition that is complete.',
  );
}
