import type { RowColumn, RowDiffRequest } from '../../data/row-diff/pair.ts';
import { kindOf } from '../../data/types.ts';
import { exactAs } from './exact.ts';
import type { Opened } from './opened.ts';
import { double } from './sql.ts';

/** One side of a comparison of rows as SQL: sub-queries whose columns are k0..., hash_, v0... and r0.... */
export interface Side {
  readonly rows: number;
  /** keys that stand in several rows */
  readonly repeatedKeys: string;
  /** how many rows have no key */
  readonly keyless: string;
  /** how many rows share their key with another */
  readonly repeatedRows: string;
  /** rows that can be joined: with a key, and without the keys that either side has twice */
  readonly joined: string;
  /** these with the hash of all columns */
  readonly hashed: string;
  /** these with the values of some columns: v as base's type, r as stored where that may be lost */
  valued(columns: readonly RowColumn[]): string;
  /** these as `valued`, but for texts their hashes, which are told apart as well and take less room */
  hashedTexts(columns: readonly RowColumn[]): string;
  /** whether every value of a column is there as base's type: it is read as it is stored */
  keeps(column: RowColumn): boolean;
}

/** A table as one side. `skip`: leave out the keys that stand in the table `assay_repeated`. */
export function sideOf(table: Opened, other: Opened, request: RowDiffRequest, skip: boolean): Side {
  const keys = request.key.map((column, i) => `${exactAs(table.find(column.path), column.type)} AS k${i}`);
  const names = request.key.map((_, i) => `k${i}`);
  const there = names.map((name) => `${name} IS NOT NULL`).join(' AND ') || 'TRUE';
  const grouped = `SELECT ${names.join(', ')}, count(*) AS n FROM (SELECT ${keys.join(', ')} FROM ${table.from}) GROUP BY ${names.join(', ')}`;
  const read = (more: readonly string[]) => {
    const asked = [...keys, ...more].join(', ') || '1 AS one_';
    const rows = `SELECT * FROM (SELECT ${asked} FROM ${table.from}) WHERE ${there}`;
    return skip ? `(SELECT * FROM (${rows}) ANTI JOIN assay_repeated USING (${names.join(', ')}))` : `(${rows})`;
  };
  const keeps = ({ path, type }: RowColumn) => {
    const found = table.find(path);
    return exactAs(found, type) === found.expression;
  };
  const valuesOf = (column: RowColumn, j: number, hashed = false) => {
    const found = table.find(column.path);
    const value = exactAs(found, column.type);
    // A value that is read as it is stored is never lost, and need not be carried twice.
    const stored = keeps(column) ? [] : [`${found.expression} AS r${j}`];
    return [`${hashed ? `hash(${value})` : value} AS v${j}`, ...stored];
  };
  const hash = request.columns.length === 0 ? '0::UBIGINT' : hashSql(table, other, request.columns);
  return {
    rows: table.rows,
    repeatedKeys: `SELECT ${names.join(', ')} FROM (${grouped}) WHERE n > 1 AND ${there}`,
    keyless: `SELECT count(*) FROM (SELECT ${keys.join(', ')} FROM ${table.from}) WHERE NOT (${there})`,
    repeatedRows: `SELECT coalesce(sum(n) FILTER (n > 1 AND ${there}), 0) FROM (${grouped})`,
    joined: read([]),
    hashed: read([`${hash} AS hash_`]),
    valued: (columns) => read(columns.flatMap((column, j) => valuesOf(column, j))),
    hashedTexts: (columns) => read(columns.flatMap((column, j) => valuesOf(column, j, column.type === 'string'))),
    keeps,
  };
}

/**
 * The hash of all columns of a row. Columns that both sides store alike are hashed as they are stored (texts of CSV as
 * text): what is equal there is equal as a value, and what is not is looked at again by value.
 */
function hashSql(table: Opened, other: Opened, columns: readonly RowColumn[]): string {
  const parts = columns.flatMap((column) => {
    const [mine, theirs] = [table.find(column.path), other.find(column.path)];
    if (mine.physical === theirs.physical) return hashable(mine.expression, mine.physical);
    return [`${mine.expression} IS NULL`, ...hashable(exactAs(mine, column.type), mine.physical)];
  });
  return `hash(${parts.join(', ')})`;
}

/**
 * What of a value is hashed. DuckDB's hash of a list passes over zeros at its start, and that of an empty list is that of a
 * missing one: so a list goes with its length, and what lies deeper as its text.
 */
function hashable(x: string, physical: string): readonly string[] {
  if (!/[\])]$/.test(physical) || /^(DECIMAL|ENUM)\(.*\)$/s.test(physical)) return [x];
  return /^[^[(]+(\(\d+,\s*\d+\))?\[\]$/.test(physical) ? [x, `len(${x})`] : [`CAST(${x} AS VARCHAR)`];
}

/** Whether the j-th value differs between b and `head` (h), beyond its tolerance; never NULL. */
export function differs(column: RowColumn, j: number, head: Side): string {
  const { type, tolerance } = column;
  const [b, h] = [`b.v${j}`, `h.v${j}`];
  const lost = head.keeps(column) ? 'FALSE' : `(${h} IS NULL AND h.r${j} IS NOT NULL)`;
  const unlike = `${b} IS DISTINCT FROM ${h}`;
  const kind = kindOf(type);
  const free = tolerance === undefined || (tolerance.absolute === 0 && tolerance.relative === 0);
  if (free || (kind !== 'number' && kind !== 'time')) return `(${unlike} OR ${lost})`;
  const value = (x: string) => (kind === 'time' ? `epoch(${x})` : `CAST(${x} AS DOUBLE)`);
  const allowed = `greatest(${double(tolerance.absolute)}, ${double(tolerance.relative)} * abs(${value(b)}))`;
  // For the engine NaN is at most NaN; and what a relative tolerance allows of an infinite number is infinite.
  const near = `isfinite(${value(b)}) AND abs(${value(b)} - ${value(h)}) <= ${allowed}`;
  return `((${unlike} AND NOT coalesce(${near}, FALSE)) OR ${lost})`;
}
