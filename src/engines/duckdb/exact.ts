import { kindOf, type LogicalType } from '../../data/types.ts';
import type { OpenColumn } from './opened.ts';

const names: Readonly<Record<string, string>> = {
  bool: 'BOOLEAN',
  int8: 'TINYINT',
  int16: 'SMALLINT',
  int32: 'INTEGER',
  int64: 'BIGINT',
  int128: 'HUGEINT',
  uint8: 'UTINYINT',
  uint16: 'USMALLINT',
  uint32: 'UINTEGER',
  uint64: 'UBIGINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  date: 'DATE',
  time: 'TIME',
  'timestamp(s)': 'TIMESTAMP_S',
  'timestamp(ms)': 'TIMESTAMP_MS',
  'timestamp(us)': 'TIMESTAMP',
  'timestamp(ns)': 'TIMESTAMP_NS',
  timestamptz: 'TIMESTAMP WITH TIME ZONE',
  string: 'VARCHAR',
};

/** DuckDB's name of a logical type; null for those that are only known by the file's own name. */
export function sqlType(type: LogicalType): string | null {
  const decimal = /^decimal\((\d+),(\d+)\)$/.exec(type);
  return names[type] ?? (decimal === null ? null : `DECIMAL(${decimal[1]}, ${decimal[2]})`);
}

/**
 * A column's value as the type `as`, without rounding: what cannot be that type becomes NULL, also a number with
 * decimals where `as` is an integer. Values of types without a name of ours are compared as text when they differ.
 */
export function exactAs(column: OpenColumn, as: LogicalType): string {
  const { expression: x, type, physical } = column;
  const stored = physical === 'text' ? 'string' : type;
  if (stored === as) return isEnum(physical) ? `CAST(${x} AS VARCHAR)` : x;
  const target = sqlType(as);
  if (target === null) return `CAST(${x} AS VARCHAR)`;
  if (as === 'string') return `CAST(${x} AS VARCHAR)`;
  const cast = `TRY_CAST(${kindOf(stored) === kindOf(as) && stored !== 'bool' ? x : `CAST(${x} AS VARCHAR)`} AS ${target})`;
  if (!isInteger(as) || isInteger(stored)) return cast;
  return `CASE WHEN CAST(${cast} AS DOUBLE) = TRY_CAST(CAST(${x} AS VARCHAR) AS DOUBLE) THEN ${cast} END`;
}

function isEnum(physical: string): boolean {
  return physical.startsWith('ENUM(') || physical === 'UUID';
}

/** Whether a type holds whole numbers only. */
export function isInteger(type: LogicalType): boolean {
  return /^u?int\d+$/.test(type);
}
