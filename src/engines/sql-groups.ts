import type { CountRequest, GroupedBy, GroupedCounts } from '../data/counter.ts';
import { kindOf } from '../data/types.ts';
import type { Dialect, SqlColumn } from './dialect.ts';
import type { Connection } from './engine.ts';

/** What grouping needs of an open table. */
export interface Grouping {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly from: string;
  find(path: readonly string[]): SqlColumn;
  typed(request: CountRequest): string;
}

/**
 * Answers `Counter.groups`: counts of a column in each group of rows, groups in the order of their values; none for
 * blocks of successive rows, which a table does not have.
 */
export async function groups(open: Grouping, request: CountRequest, by: GroupedBy): Promise<readonly GroupedCounts[]> {
  if ('blocks' in by) return [];
  const { connection, dialect, find, from, typed } = open;
  const text = kindOf(request.type) === 'text';
  const counted = text ? dialect.count('x') : dialect.countIf(dialect.isFinite('x'));
  const missing = dialect.countIf('r IS NULL');
  const counts = text
    ? dialect.countsOfValues('x', request.values ?? [])
    : dialect.countsAtEdges('x', request.edges ?? []);
  const asked = ['g', dialect.countIf('true').sql, missing.sql, counted.sql, counts.sql].join(', ');
  const inner = `SELECT ${groupOf(dialect, typed(by.column), by.column)} AS g, ${find(request.path).expression} AS r, ${typed(request)} AS x FROM ${from}`;
  const rows = await connection.query(`SELECT ${asked} FROM (${inner}) GROUP BY g ORDER BY g`);
  return rows.map(([value, all, none, n, answer]) => ({
    value: value === null ? null : String(value),
    rows: Number(all),
    missing: missing.read(none),
    n: counted.read(n),
    counts: counts.read(answer),
  }));
}

/** The value of a column where it is one of those asked for, else NULL, so that there are few groups. */
function groupOf(dialect: Dialect, value: string, { values = [] }: CountRequest): string {
  if (values.length === 0) return 'CAST(NULL AS varchar)';
  return `CASE WHEN ${value} IN (${values.map(dialect.literal).join(', ')}) THEN ${value} END`;
}
