import { kindOf, type LogicalType } from '../../data/types.ts';

/** A string literal: quotes doubled. A NUL cannot stand in SQL text and becomes U+FFFD. */
export function literal(text: string): string {
  return `'${text.replaceAll('\0', '\ufffd').replaceAll("'", "''")}'`;
}

/** A quoted identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`;
}

/** A list of literals. */
export function literals(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

/**
 * A number as a DOUBLE literal that reads back the same. It needs its exponent: without one, DuckDB reads a DECIMAL, and
 * of many digits its cast to DOUBLE is the neighbour of the nearest (1.5.5: of one in eleven 17-digit numbers below 1).
 */
export function double(value: number): string {
  return `${value.toExponential()}::DOUBLE`;
}

/**
 * A list of DOUBLEs. As one text it is read at once: as so many literals, the edges of a few hundred columns take longer to
 * plan than small data to count. A text is read to the nearest DOUBLE.
 */
export function doubles(values: readonly number[]): string {
  return `'[${values.map((value) => value.toExponential()).join(', ')}]'::DOUBLE[]`;
}

/** The expression of a column by its path: fields of structs are taken out one by one. */
export function columnOf(path: readonly string[]): string {
  const [first = '', ...fields] = path;
  return fields.reduce((inner, field) => `struct_extract(${inner}, ${literal(field)})`, identifier(first));
}

/**
 * `x`, stored as `from`, on the axis of the type `as`: numbers as DOUBLE, times as seconds, strings and booleans as
 * text. What cannot be read as that type becomes NULL. Both sides of a comparison go through the same rounding.
 */
export function typed(x: string, from: LogicalType, as: LogicalType): string {
  const kind = kindOf(as);
  // Also where it is a string already: an ENUM or a UUID is one only by name. Of a VARCHAR the cast is free.
  const text = `CAST(${x} AS VARCHAR)`;
  if (kind === 'opaque') return x;
  if (kind === 'number') return kindOf(from) === 'number' ? `CAST(${x} AS DOUBLE)` : `TRY_CAST(${text} AS DOUBLE)`;
  if (as === 'bool') return `CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR)`;
  if (kind === 'text') return text;
  const name = as === 'time' ? 'TIME' : as === 'timestamptz' ? 'TIMESTAMPTZ' : 'TIMESTAMP';
  const direct = from === as || (kindOf(from) === 'time' && from !== 'time' && as !== 'time');
  return `epoch(TRY_CAST(${direct ? x : text} AS ${name}))`;
}
