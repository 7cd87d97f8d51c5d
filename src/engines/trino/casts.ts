import { kindOf, type LogicalType } from '../../data/types.ts';

/** A quoted identifier. */
export function identifier(name: string): string {
  return `"${plainText(name).replaceAll('"', '""')}"`;
}

/** A string literal: quotes doubled; there are no other escapes. */
export function literal(text: string): string {
  return `'${plainText(text).replaceAll("'", "''")}'`;
}

/** Text that arrives at the server as it is: halves of surrogate pairs cannot stand in UTF-8. */
function plainText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A number as a literal that reads back as the same double. */
export function double(value: number): string {
  return Object.is(value, -0) ? '0e0' : value.toExponential();
}

/**
 * The casts of a text read what DuckDB reads as a number: Java's own `1f`, `0x1p3` and `1d` are none. Numbers and times
 * become the double that is nearest, as there.
 */
export function typed(x: string, from: LogicalType, as: LogicalType): string {
  const kind = kindOf(as);
  const source = kindOf(from);
  if (kind === 'opaque') return x;
  const text =
    source === 'text' || source === 'number' || source === 'time' ? `CAST(${x} AS varchar)` : 'CAST(NULL AS varchar)';
  if (kind === 'number') return source === 'number' ? `CAST(${x} AS double)` : numberOf(text);
  if (as === 'bool') return from === 'bool' ? text : `CAST(TRY_CAST(${text} AS boolean) AS varchar)`;
  if (kind === 'text') return text;
  if (as === 'time') return secondsOfDay(from === 'time' ? x : `TRY_CAST(${text} AS time(6))`);
  if (from === 'timestamptz') return seconds(`CAST(${x} AT TIME ZONE 'UTC' AS timestamp(6))`);
  // Of whole milliseconds `to_unixtime` is the nearest double.
  if (/^(date|timestamp\((s|ms)\))$/.test(from)) return `to_unixtime(CAST(${x} AS timestamp(3)))`;
  if (source === 'time' && from !== 'time') return seconds(`CAST(${x} AS timestamp(6))`);
  return seconds(`TRY_CAST(replace(${text}, 'T', ' ') AS timestamp(6))`);
}

/** Seconds since 1970 as the double that is nearest; of microseconds `to_unixtime` can be the one beside it. */
function seconds(x: string): string {
  const micros = `CAST(substr(CAST(${x} AS varchar), -6) AS double)`;
  return `(to_unixtime(date_trunc('second', ${x})) * 1e6 + ${micros}) / 1e6`;
}

function numberOf(text: string): string {
  const digits = `regexp_like(${text}, '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$')`;
  const named = `lower(trim(${text}))`;
  const infinite = (sign: string, names: string) => `WHEN ${named} IN (${names}) THEN ${sign}infinity()`;
  return `CASE WHEN ${digits} THEN TRY_CAST(${text} AS double) ${infinite('', "'inf', '+inf', 'infinity', '+infinity'")} ${infinite('-', "'-inf', '-infinity'")} WHEN ${named} IN ('nan', '+nan', '-nan') THEN nan() END`;
}

function secondsOfDay(x: string): string {
  const seconds = `CAST(substr(CAST(CAST(${x} AS time(6)) AS varchar), 7) AS decimal(8, 6))`;
  return `CAST(hour(${x}) * 3600000000 + minute(${x}) * 60000000 + CAST(${seconds} * 1000000 AS bigint) AS double) / 1e6`;
}
