import type { LogicalType } from '../../data/types.ts';

const simple: Readonly<Record<string, LogicalType>> = {
  BOOLEAN: 'bool',
  TINYINT: 'int8',
  SMALLINT: 'int16',
  INTEGER: 'int32',
  BIGINT: 'int64',
  HUGEINT: 'int128',
  UTINYINT: 'uint8',
  USMALLINT: 'uint16',
  UINTEGER: 'uint32',
  UBIGINT: 'uint64',
  FLOAT: 'float',
  DOUBLE: 'double',
  DATE: 'date',
  TIME: 'time',
  TIMESTAMP: 'timestamp(us)',
  TIMESTAMP_S: 'timestamp(s)',
  TIMESTAMP_MS: 'timestamp(ms)',
  TIMESTAMP_NS: 'timestamp(ns)',
  'TIMESTAMP WITH TIME ZONE': 'timestamptz',
  VARCHAR: 'string',
  UUID: 'string',
  BLOB: 'blob',
};

/** A leaf of a table: a column, or a field inside a struct, with DuckDB's name of its type. */
export interface Leaf {
  readonly path: readonly string[];
  readonly physical: string;
}

/** The logical type of a DuckDB type name. An ENUM is a string; structs inside lists and maps are `other(...)`. */
export function logicalType(physical: string): LogicalType {
  const known = simple[physical];
  if (known !== undefined) return known;
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(physical);
  if (decimal !== null) return `decimal(${decimal[1]},${decimal[2]})`;
  if (physical.startsWith('ENUM(')) return 'string';
  const list = /^(.*)\[\d*\]$/s.exec(physical);
  return list?.[1] === undefined ? `other(${physical})` : `list(${logicalType(list[1])})`;
}

/** The leaves of a column: itself, or, for a struct, those of its fields in their order. */
export function leavesOf(path: readonly string[], physical: string): readonly Leaf[] {
  const fields = physical.startsWith('STRUCT(') && physical.endsWith(')') ? fieldsOf(physical.slice(7, -1)) : null;
  if (fields === null) return [{ path, physical }];
  return fields.flatMap(([name, type]) => leavesOf([...path, name], type));
}

/** Divides `a INTEGER, "b c" STRUCT(...)` at its outer commas. */
function fieldsOf(inside: string): readonly (readonly [string, string])[] | null {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i <= inside.length; i++) {
    const character = inside[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '(') depth++;
    else if (!quoted && character === ')') depth--;
    if (character === undefined || (!quoted && depth === 0 && character === ',')) {
      parts.push(inside.slice(from, i).trim());
      from = i + 1;
    }
  }
  const fields = parts.map((part) => /^(?:"((?:[^"]|"")*)"|(\S+)) (.+)$/s.exec(part));
  if (fields.some((field) => field === null)) return null;
  return fields.map((field) => [(field?.[1] ?? field?.[2] ?? '').replaceAll('""', '"'), field?.[3] ?? '']);
}
