import { createHash } from 'node:crypto';
import { type Counted, type Counter, type CountRequest, type Sampled, sampleRows } from '../data/counter.ts';
import { kindOf } from '../data/types.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { Asked, Dialect, SqlColumn, SqlTable } from './dialect.ts';
import type { Connection } from './engine.ts';

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

/**
 * Counts a table through any engine that has a dialect: each question is one SELECT of aggregates with one row of
 * answers. A table has no file digest: its own is that of its columns, its number of rows and the engine's hash of all
 * rows in any order, so it is comparable only within one version of one engine. A table's types are declared, as those
 * of Parquet are, so that is its `kind`. Errors: `Problem` when the table changes while it is read.
 */
export async function countWithSql(
  connection: Connection,
  dialect: Dialect,
  table: SqlTable,
  source: SqlSource,
): Promise<Counter> {
  const { columns, from } = table;
  const find = finder(columns);
  const first = async <T extends readonly unknown[]>(asked: Askeds<T>, of: string): Promise<T> => {
    const [row = []] = await connection.query(`SELECT ${asked.map(({ sql }) => sql).join(', ')} FROM ${of}`);
    return asked.map(({ read }, i) => read(row[i])) as unknown as T;
  };
  const all = dialect.countIf('true');
  const [rows, hash] = await first([all, dialect.hashOfRows(columns)], from);
  const typed = (request: CountRequest) => {
    const column = find(request.path);
    return dialect.typed(column.expression, column.type, request.type);
  };
  const hashed = dialect.hashOfRow(columns);
  const sampled = sampler(dialect, from, rows, hashed, first);
  return {
    engine: source.engine,
    kind: 'parquet',
    rows,
    columns: columns.map(({ expression: _, ...column }) => column),
    digest: digestOf(source.engine, columns, rows, hash),
    nulls: [],
    sample: (requests, most) =>
      inGroups(requests, dialect.together, async (group) => {
        const parts = group.map((request, i) => sampleParts(dialect, `x${i}`, request, most));
        const answers = await first(
          parts.flat(),
          await sampled(group.map((request, i) => [typed(request), `x${i}`] as const)),
        );
        return regroup(parts, answers).map((each, i) => sampledFrom(group[i] as CountRequest, each));
      }),
    count: (requests) =>
      inGroups(requests, dialect.together, async (group) => {
        const inner = group.map((request, i) => {
          const column = find(request.path);
          return `${column.expression} IS NULL AS m${i}, ${typed(request)} AS x${i}`;
        });
        const parts = group.map((request, i) => countParts(dialect, `m${i}`, `x${i}`, request));
        const [now, ...answers] = await first([all, ...parts.flat()], `(SELECT ${inner.join(', ')} FROM ${from})`);
        if (now !== rows) throw changed(source.name, rows, Number(now));
        return regroup(parts, answers).map((each, i) => countedFrom(group[i] as CountRequest, rows, each));
      }),
    others: async (request, most) => {
      const listed = request.values?.length ? ` AND x NOT IN (${request.values.map(dialect.literal).join(', ')})` : '';
      const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
      const found = await connection.query(
        `SELECT x, count(*) AS n FROM ${inner} WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`,
      );
      return found.map(([value, count]) => [String(value), Number(count)] as const);
    },
    repeated: async () => {
      const slice = Math.ceil(rows / repeatedRows);
      const some = slice <= 1 ? '' : ` WHERE h % ${slice} = 0`;
      const groups = `(SELECT count(*) AS c FROM (SELECT ${hashed} AS h FROM ${from})${some} GROUP BY h)`;
      const divided = repeats.map((k) => dialect.countIf(`c % ${k} = 0`));
      const [number = 0, ...even] = await first<readonly number[]>([all, ...divided], groups);
      // A few different rows can all be even in number by chance.
      return number < 20 ? 1 : (repeats.find((_, i) => even[i] === number) ?? 1);
    },
    decimals: async (request) => {
      const inner = `(SELECT ${typed(request)} AS x FROM ${from})`;
      const [places] = await first([dialect.countsOfPlaces('x')], inner);
      const most = places.findLastIndex((count) => count > 0);
      return most > 6 ? 17 : Math.max(0, most);
    },
  };
}

type Askeds<T extends readonly unknown[]> = { readonly [K in keyof T]: Asked<T[K]> };
type First = <T extends readonly unknown[]>(asked: Askeds<T>, of: string) => Promise<T>;

/**
 * Chooses the rows of the sample by the hash of the row, for a table has no order: the same rows each time, whatever
 * worker reads them. Where many rows are alike, whole groups of them would be in or out, so they are grouped first and
 * each group gives its share, rounded up or down by its hash.
 */
function sampler(dialect: Dialect, from: string, rows: number, hash: string, first: First) {
  const step = Math.max(1, Math.ceil(rows / sampleRows));
  const chosen = `(SELECT ${hash} AS h FROM ${from})`;
  let alike: Promise<boolean> | null = null;
  const look = async () => {
    const [number, different] = await first(
      [dialect.countIf('true'), dialect.countDistinct('h')],
      `${chosen} WHERE h % ${step} = 0`,
    );
    return Math.abs(number - rows / step) > (0.1 * rows) / step || different < number / 2;
  };
  return async (columns: readonly (readonly [sql: string, name: string])[]): Promise<string> => {
    const named = columns.map(([sql, name]) => `${sql} AS ${name}`).join(', ');
    if (step === 1) return `(SELECT ${named} FROM ${from})`;
    alike ??= look();
    const hashed = `(SELECT ${hash} AS h, ${named} FROM ${from})`;
    if (!(await alike)) return `${hashed} WHERE h % ${step} = 0`;
    const kept = columns.map(([, name]) => `${dialect.anyOf(name)} AS ${name}`).join(', ');
    const groups = `(SELECT (count(*) + (h % ${step} + ${step}) % ${step}) / ${step} AS times, ${kept} FROM ${hashed} GROUP BY h)`;
    return dialect.repeated(groups, 'times');
  };
}

function sampleParts(dialect: Dialect, x: string, request: CountRequest, most: number): readonly Asked<unknown>[] {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return [];
  if (kind === 'text') return [dialect.count(x), dialect.countDistinct(x), dialect.frequent(x, most)];
  const finite = `CASE WHEN ${dialect.isFinite(x)} THEN ${x} END`;
  return [dialect.count(finite), dialect.countDistinct(finite), dialect.quantiles(x)];
}

function sampledFrom(request: CountRequest, [n, distinct, third]: readonly unknown[]): Sampled {
  const kind = kindOf(request.type);
  if (kind === 'opaque') return { quantiles: [], values: [] };
  const seen = { n: Number(n), distinct: Number(distinct) };
  if (kind === 'text') return { quantiles: [], values: third as Sampled['values'], ...seen };
  const quantiles = third as readonly number[];
  const [low, high] = quantiles.slice(257);
  if (low === undefined || high === undefined) return { quantiles: [], values: [], ...seen };
  return { quantiles: quantiles.slice(0, 257), values: [], ...seen, tails: [low, high] };
}

function countParts(dialect: Dialect, missing: string, x: string, request: CountRequest): readonly Asked<unknown>[] {
  const { edges, lengths, sum, type, values } = request;
  const kind = kindOf(type);
  const length = lengths === undefined ? [] : [dialect.countsAtEdges(dialect.length(x, type), lengths)];
  const always = [dialect.countIf(missing)];
  if (kind === 'opaque') return type.startsWith('list(') ? [...always, ...length] : always;
  if (kind === 'text') {
    return [
      ...always,
      dialect.count(x),
      dialect.countIf(`${x} = ''`),
      dialect.countsOfValues(x, values ?? []),
      ...length,
    ];
  }
  return [
    ...always,
    dialect.count(x),
    dialect.countIf(dialect.isNan(x)),
    dialect.countIf(dialect.isInfinite(x, 1)),
    dialect.countIf(dialect.isInfinite(x, -1)),
    ...dialect.extremes(x),
    dialect.countsAtEdges(x, edges ?? []),
    ...(sum === undefined ? [] : dialect.exactSum(x, sum.centre, sum.scale)),
    ...(request.places === true ? [dialect.countsOfPlaces(x)] : []),
  ];
}

function countedFrom(request: CountRequest, rows: number, answers: readonly unknown[]): Counted {
  const kind = kindOf(request.type);
  const [missing = 0, filled = 0, third = 0] = answers.slice(0, 3).map(Number);
  const none = { unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
  const listLengths = answers[1] as readonly number[] | undefined;
  if (kind === 'opaque') {
    return { ...none, n: rows - missing, missing, ...(listLengths === undefined ? {} : { lengths: listLengths }) };
  }
  const unparsed = rows - missing - filled;
  if (kind === 'text') {
    const [, , , values, lengths] = answers as readonly (readonly number[])[];
    return {
      ...{ ...none, n: filled, missing, unparsed, empty: third },
      values: values ?? [],
      ...(lengths === undefined ? {} : { lengths }),
    };
  }
  const [, , nan, pinf, ninf] = answers.map(Number) as [number, number, number, number, number];
  const [min, max] = answers.slice(5, 7) as [number | null, number | null];
  const [total, clamped] = answers.slice(8, 10) as [bigint, number];
  const places = answers[request.sum === undefined ? 8 : 10] as readonly number[];
  return {
    ...{ ...none, n: filled - nan - pinf - ninf, missing, unparsed, nan, pinf, ninf, min, max },
    ...(request.edges === undefined ? {} : { bins: answers[7] as readonly number[] }),
    ...(request.sum === undefined ? {} : { sum: { total, clamped } }),
    ...(request.places === true ? { places } : {}),
  };
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

/** Divides a flat row of answers as the questions were divided. */
function regroup(parts: readonly (readonly unknown[])[], answers: readonly unknown[]): readonly (readonly unknown[])[] {
  let at = 0;
  return parts.map(({ length }) => {
    at += length;
    return answers.slice(at - length, at);
  });
}

function digestOf(engine: string, columns: readonly SqlColumn[], rows: number, hash: string): string {
  const table = { engine, columns: columns.map(({ path, physical }) => [path, physical]), rows, hash };
  return `sha256:${createHash('sha256').update(JSON.stringify(table)).digest('hex')}`;
}

function changed(name: string, before: number, now: number): Problem {
  return new Problem(
    `${quote(name)} changed while it was read: it had ${before} rows, then ${now}. Counts of different moments do not compare.`,
    'Name a table or a view that stands still: a snapshot, a partition that is complete.',
  );
}
