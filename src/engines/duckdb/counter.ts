import type { Counter, Lacking } from '../../data/counter.ts';
import type { RowPair } from '../../data/row-diff/pair.ts';
import type { Connection, EngineSource } from '../engine.ts';
import { count } from './count.ts';
import { decimals } from './decimals.ts';
import { duplicateKeys, repeatedRows } from './duplicates.ts';
import { questionsOf } from './expectation.ts';
import { groups } from './groups.ts';
import type { OpenColumn, Opened } from './opened.ts';
import { parts } from './parts.ts';
import { repeated } from './repeated.ts';
import { rowPair } from './row-diff.ts';
import { rowSample } from './rows.ts';
import { rowsOf } from './rows-of.ts';
import { sample } from './sample.ts';
import { describe, fromClause } from './source.ts';
import { distinct, others, textsInSlice } from './values.ts';

/** Opens a snapshot for counting: reads its columns, types and number of rows. Each question has a file of its own. */
export async function countWithDuckdb(connection: Connection, source: EngineSource): Promise<Counter> {
  const from = fromClause(source);
  const { columns, rows: told, lacking } = await describe(connection, source, from);
  const rows = told ?? Number((await connection.query(`SELECT count(*) FROM ${from}`))[0]?.[0] ?? 0);
  return counterOf(openedOf(connection, source, rows, columns), lacking);
}

/** A snapshot of which columns and rows are known. */
export function openedOf(
  connection: Connection,
  source: EngineSource,
  rows: number,
  columns: readonly OpenColumn[],
): Opened {
  return { connection, source, from: fromClause(source), rows, columns, find: finder(columns) };
}

/** Answers every question about a snapshot by queries. */
export function counterOf(opened: Opened, lacking: readonly Lacking[] = []): Counter {
  const { connection, source, from, rows, columns } = opened;
  return {
    engine: `duckdb ${connection.version}`,
    kind: source.kind === 'csv' || source.kind === 'json' ? source.kind : 'parquet',
    rows,
    columns,
    digest: source.digest,
    nulls: source.kind === 'csv' ? source.nulls : [],
    ...(source.bytes === undefined ? {} : { bytes: source.bytes }),
    files: source.files.length,
    ...(lacking.length === 0 ? {} : { lacking }),
    sample: (requests, most) => sample(opened, requests, most),
    count: (requests) => count(opened, requests),
    others: (request, most) => others(opened, request, most),
    repeated: () => repeated(opened),
    decimals: (request) => decimals(opened, request),
    parts: () => parts(opened),
    inSlice: (values, slice) => textsInSlice(opened, values, slice),
    distinct: (requests) => distinct(opened, requests),
    duplicates: (paths) => {
      const keys = paths.map((path) => opened.find(path));
      const read = rowsOf(opened, keys);
      return duplicateKeys(
        connection,
        read,
        keys.map(({ expression }) => expression),
        rows,
      );
    },
    repeats: () => repeatedRows(connection, from, rows),
    groups: (request, by) => groups(opened, request, by),
    rowSample: (requests, most, key) => rowSample(opened, requests, most, key),
    questions: (seconds) => questionsOf(opened, seconds),
    rowsAgainst: (base) => {
      const other = base.handle as Opened | undefined;
      return other?.connection?.close === connection.close ? rowPairOfCopies(other, opened) : null;
    },
    handle: opened,
  };
}

/** The rows of two snapshots, of texts those of their copies, which are made at the first question. */
function rowPairOfCopies(base: Opened, head: Opened): RowPair {
  if (base.copy === undefined && head.copy === undefined) return rowPair(base, head);
  let made: Promise<RowPair> | undefined;
  const pair = () => {
    made ??= Promise.all([base.copy?.() ?? base, head.copy?.() ?? head]).then(([b, h]) => rowPair(b, h));
    return made;
  };
  return {
    diff: async (request) => (await pair()).diff(request),
    changedRows: async (request, most) => (await pair()).changedRows(request, most),
    wholeRows: async (columns) => (await pair()).wholeRows(columns),
  };
}

function finder(columns: readonly OpenColumn[]): Opened['find'] {
  const byPath = new Map(columns.map((column) => [JSON.stringify(column.path), column]));
  return (path) => {
    const found = byPath.get(JSON.stringify(path));
    if (found === undefined) throw new Error(`no column ${JSON.stringify(path)}`);
    return found;
  };
}
