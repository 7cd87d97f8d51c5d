import type { LogicalType } from '../../data/types.ts';
import { columnOf, literal } from './sql.ts';

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

/** A leaf of a table: a column, a field inside a struct, or the items of a list, with DuckDB's name of its type. */
export interface Leaf {
  readonly path: readonly string[];
  readonly physical: string;
  /** SQL of its value in a row; of items, in a row of the unnested list, where the item is called `u` */
  readonly expression: string;
  /** items: the lists to unnest, from the outside in */
  readonly lists: readonly string[];
}

/**
 * The logical type of a DuckDB type name, also inside lists, maps and structs; what is not known is `other(...)`. An
 * ENUM is a string: it is counted like one, and its values are not told by its type.
 */
export function logicalType(physical: string): LogicalType {
  const known = simple[physical];
  if (known !== undefined) return known;
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(physical);
  if (decimal !== null) return `decimal(${decimal[1]},${decimal[2]})`;
  const list = /^(.*)\[\d*\]$/s.exec(physical);
  if (physical.startsWith('ENUM(') && list === null) return 'string';
  if (list?.[1] !== undefined) return `list(${logicalType(list[1])})`;
  const [, name, within = ''] = /^(MAP|STRUCT)\((.*)\)$/s.exec(physical) ?? [];
  return (name === undefined ? null : nested(name, within)) ?? `other(${physical})`;
}

function nested(name: string, within: string): LogicalType | null {
  if (name === 'STRUCT') {
    const fields = fieldsOf(within)?.map(([field, type]) => `${JSON.stringify(field)}: ${logicalType(type)}`);
    return fields === undefined ? null : `struct(${fields.join(', ')})`;
  }
  const [key, item, ...more] = outerParts(within);
  if (key === undefined || item === undefined || more.length > 0) return null;
  return `map(${logicalType(key)},${logicalType(item)})`;
}

/**
 * The leaves of a column: itself, or, for a struct, those of its fields in their order; a list is a leaf, and so are its
 * items, under the name `list[]`.
 */
export function leavesOf(name: string, physical: string): readonly Leaf[] {
  return inside({ path: [name], physical, expression: columnOf([name]), lists: [] });
}

function inside(leaf: Leaf): readonly Leaf[] {
  const { path, physical, expression, lists } = leaf;
  const fields = physical.startsWith('STRUCT(') && physical.endsWith(')') ? fieldsOf(physical.slice(7, -1)) : null;
  if (fields !== null) {
    return fields.flatMap(([name, type]) => {
      const field = `struct_extract(${expression}, ${literal(name)})`;
      return inside({ path: [...path, name], physical: type, expression: field, lists });
    });
  }
  const items = /^(.*)\[\d*\]$/s.exec(physical)?.[1];
  if (items === undefined) return [leaf];
  // An array of a fixed length is unnested as a list.
  const list = physical.endsWith('[]') ? expression : `CAST(${expression} AS ${items}[])`;
  const named = [...path.slice(0, -1), `${path.at(-1)}[]`];
  return [leaf, ...inside({ path: named, physical: items, expression: 'u', lists: [...lists, list] })];
}

/** Divides `a INTEGER, "b c" STRUCT(...)` at its outer commas. */
function outerParts(inside: string): readonly string[] {
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
  return parts;
}

/** Names and types of the fields of a struct; null when one cannot be read. */
function fieldsOf(inside: string): readonly (readonly [string, string])[] | null {
  const fields = outerParts(inside).map((part) => /^(?:"((?:[^"]|"")*)"|(\S+)) (.+)$/s.exec(part));
  if (fields.some((field) => field === null)) return null;
  return fields.map((field) => [(field?.[1] ?? field?.[2] ?? '').replaceAll('""', '"'), field?.[3] ?? '']);
}
