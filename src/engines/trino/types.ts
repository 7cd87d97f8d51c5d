import type { LogicalType } from '../../data/types.ts';

const simple: Readonly<Record<string, LogicalType>> = {
  boolean: 'bool',
  tinyint: 'int8',
  smallint: 'int16',
  integer: 'int32',
  bigint: 'int64',
  real: 'float',
  double: 'double',
  date: 'date',
  varchar: 'string',
  char: 'string',
  uuid: 'string',
  varbinary: 'blob',
};

/** A leaf of a table: a column, or a field inside a row, with Trino's name of its type. */
export interface Leaf {
  readonly path: readonly string[];
  readonly physical: string;
}

/** The logical type of a Trino type name. Rows inside arrays, and maps, are `other(...)`. */
export function logicalType(physical: string): LogicalType {
  const known = simple[physical.replace(/^(var)?char\(\d+\)$/, 'varchar')];
  if (known !== undefined) return known;
  const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(physical);
  if (decimal !== null) return `decimal(${decimal[1]},${decimal[2]})`;
  if (/^timestamp(\(\d+\))? with time zone$/.test(physical)) return 'timestamptz';
  const timestamp = /^timestamp(?:\((\d+)\))?$/.exec(physical);
  if (timestamp !== null) return `timestamp(${unitOf(Number(timestamp[1] ?? 3))})`;
  if (/^time(\(\d+\))?$/.test(physical)) return 'time';
  const item = /^array\((.*)\)$/s.exec(physical)?.[1];
  return item === undefined ? `other(${physical})` : `list(${logicalType(item)})`;
}

function unitOf(digits: number): string {
  if (digits === 0) return 's';
  if (digits <= 3) return 'ms';
  return digits <= 6 ? 'us' : 'ns';
}

/**
 * The leaves of a column: itself, or, for a row whose fields all have names, those of its fields in their order. The
 * catalogue names fields without quotes, so of `a b varchar` the longest end that is a type is taken for the type.
 */
export function leavesOf(path: readonly string[], physical: string): readonly Leaf[] {
  const inside = /^row\((.*)\)$/s.exec(physical)?.[1];
  const fields = inside === undefined ? [] : atCommas(inside).map(fieldOf);
  if (fields.length === 0 || fields.some((field) => field === null)) return [{ path, physical }];
  return fields.flatMap((field) => (field === null ? [] : leavesOf([...path, field[0]], field[1])));
}

function fieldOf(text: string): readonly [string, string] | null {
  if (isType(text)) return null;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const type = text.slice(at + 1);
    if (isType(type))
      return [
        text
          .slice(0, at)
          .replace(/^"(.*)"$/s, '$1')
          .replaceAll('""', '"'),
        type,
      ];
  }
  return null;
}

const plain =
  /^(boolean|tinyint|smallint|integer|bigint|real|double|date|varbinary|json|uuid|ipaddress|(var)?char(\(\d+\))?|decimal\(\d+,\s*\d+\)|time(stamp)?(\(\d+\))?( with time zone)?|interval (year to month|day to second))$/;

function isType(text: string): boolean {
  return plain.test(text) || (/^(array|map|row)\(.*\)$/s.test(text) && atCommas(text).length === 1);
}

/** Divides at the commas that stand in no bracket. */
function atCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** Whether the engine can compare and hash values of the type (sketches and shapes it cannot). */
export function canHash(physical: string): boolean {
  return !/hyperloglog|digest|geometry|geography|function|color|unknown/i.test(physical);
}

/** Whether values of the type can be written as JSON text by a cast; fields of rows may be called anything. */
export function canBeJson(physical: string): boolean {
  return (
    /^(array|map)\(/.test(physical) &&
    !/row\(|varbinary|uuid|ipaddress|interval|time\(|time,|char\(|with time zone/.test(
      physical.replaceAll('varchar(', 'text('),
    ) &&
    canHash(physical)
  );
}
