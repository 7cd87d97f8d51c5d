import { kindOf, type LogicalType } from '../../data/types.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Asked, Dialect, SqlColumn } from '../dialect.ts';
import type { Connection } from '../engine.ts';
import { canBeJson, canHash, leavesOf, logicalType } from './types.ts';

/** Fields of one ROW or items of one ARRAY constructor; wider tables are nested. */
const widest = 100;

/** SQL of Trino, checked with version 476. */
export const trino: Dialect = {
  together: 25,
  identifier,
  literal,
  double,
  typed,
  countIf: (condition) => number(`count_if(${condition})`),
  count: (x) => number(`count(${x})`),
  isNan: (x) => `is_nan(${x})`,
  isFinite: (x) => `is_finite(${x})`,
  isInfinite: (x, sign) => `${x} = ${sign > 0 ? '' : '-'}infinity()`,
  extremes: (x) => [
    numberOrNull(`min(${x}) FILTER (WHERE is_finite(${x}))`),
    numberOrNull(`max(${x}) FILTER (WHERE is_finite(${x}))`),
  ],
  countsAtEdges,
  countsOfValues,
  exactSum,
  countsOfPlaces,
  length: (x, type) => `CAST(${type === 'string' ? 'length' : 'cardinality'}(${x}) AS double)`,
  quantiles,
  frequent,
  countDistinct: (x) => number(`count(DISTINCT ${x})`),
  hashOfRow: (columns) => `from_big_endian_64(xxhash64(to_utf8(${textOfRow(columns.flatMap(textOf))})))`,
  hashOfRows,
  anyOf: (x) => `any_value(${x})`,
  repeated: (from, times) =>
    `(SELECT * FROM ${from} WHERE ${times} > 0) CROSS JOIN UNNEST(sequence(0, (${times} - 1) / 1000)) AS thousands(o) CROSS JOIN UNNEST(sequence(1, least(1000, ${times} - o * 1000))) AS ones(i)`,
  describe,
};

/** A quoted identifier. */
function identifier(name: string): string {
  return `"${plainText(name).replaceAll('"', '""')}"`;
}

/** A string literal: quotes doubled; there are no other escapes. */
function literal(text: string): string {
  return `'${plainText(text).replaceAll("'", "''")}'`;
}

/** Text that arrives at the server as it is: halves of surrogate pairs cannot stand in UTF-8. */
function plainText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}

function double(value: number): string {
  return Object.is(value, -0) ? '0e0' : value.toExponential();
}

/**
 * The casts of a text read what DuckDB reads as a number: Java's own `1f`, `0x1p3` and `1d` are none. Numbers and times
 * become the double that is nearest, as there.
 */
function typed(x: string, from: LogicalType, as: LogicalType): string {
  const kind = kindOf(as);
  const source = kindOf(from);
  if (kind === 'opaque') return x;
  const text =
    source === 'text' || source === 'number' || source === 'time' ? `CAST(${x} AS varchar)` : 'CAST(NULL AS varchar)';
  if (kind === 'number') return source === 'number' ? `CAST(${x} AS double)` : numberOf(text);
  if (as === 'bool') return from === 'bool' ? text : `CAST(TRY_CAST(${text} AS boolean) AS varchar)`;
  if (kind === 'text') return text;
  if (as === 'time') return secondsOfDay(from === 'time' ? x : `TRY_CAST(${text} AS time(6))`);
  const dated = source === 'time' && from !== 'time';
  if (from === 'timestamptz') return `to_unixtime(${x})`;
  return `to_unixtime(${dated ? `CAST(${x} AS timestamp(6))` : `TRY_CAST(replace(${text}, 'T', ' ') AS timestamp(6))`})`;
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

/** `width_bucket` counts edges <= its operand and throws on NaN; negated, it counts edges >= x, so that v <= edge. */
function countsAtEdges(x: string, edges: readonly number[]): Asked<readonly number[]> {
  if (edges.length === 0) return { sql: `count_if(is_finite(${x}))`, read: (answer) => [Number(answer ?? 0)] };
  const negated = edges.map((edge) => double(-edge)).reverse();
  const above = `width_bucket(-${x}, ARRAY[${negated.join(', ')}])`;
  return {
    sql: `histogram(CASE WHEN is_finite(${x}) THEN ${above} END)`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return Array.from({ length: edges.length + 1 }, (_, i) => counts.get(edges.length - i) ?? 0);
    },
  };
}

function countsOfValues(x: string, values: readonly string[]): Asked<readonly number[]> {
  if (values.length === 0) return { sql: `count(${x})`, read: (answer) => [Number(answer ?? 0)] };
  return {
    sql: `histogram(array_position(ARRAY[${values.map(literal).join(', ')}], ${x}))`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return [...values.map((_, i) => counts.get(i + 1) ?? 0), counts.get(0) ?? 0];
    },
  };
}

const furthest = 2 ** 62;

function exactSum(x: string, centre: number, scale: number): readonly [Asked<bigint>, Asked<number>] {
  const moved = `(${x} - ${double(centre)}) * ${double(2 ** scale)}`;
  const clamped = `greatest(${double(-furthest)}, least(${double(furthest)}, ${moved}))`;
  const terms = `sum(CAST(CAST(${roundEven(clamped)} AS bigint) AS decimal(38, 0))) FILTER (WHERE is_finite(${x}))`;
  return [
    { sql: `CAST(${terms} AS varchar)`, read: (answer) => BigInt(String(answer ?? '0')) },
    number(`count_if(is_finite(${x}) AND abs(${moved}) > ${double(furthest)})`),
  ];
}

/** The nearest integer, ties to the even one: `rint` through the 52 bits of a double; large ones are whole already. */
function roundEven(x: string): string {
  const [most, shift] = [double(2 ** 51), double(1.5 * 2 ** 52)];
  return `CASE WHEN abs(${x}) < ${most} THEN (${x} + ${shift}) - ${shift} ELSE ${x} END`;
}

function countsOfPlaces(x: string): Asked<readonly number[]> {
  const fits = (j: number) => {
    const moved = `${x} * ${double(10 ** j)}`;
    return `WHEN abs(${moved} - floor(${moved} + 5e-1)) <= 1e-9 * greatest(1e0, abs(${moved})) THEN ${j}`;
  };
  const places = Array.from({ length: 7 }, (_, j) => fits(j)).join(' ');
  return {
    sql: `histogram(CASE WHEN NOT is_finite(${x}) THEN NULL ${places} ELSE 7 END)`,
    read: (answer) => {
      const counts = countsByKey(answer);
      return Array.from({ length: 8 }, (_, j) => counts.get(j) ?? 0);
    },
  };
}

function quantiles(x: string): Asked<readonly number[]> {
  const sorted = `array_sort(array_agg(${x}) FILTER (WHERE is_finite(${x})))`;
  const at = 'i -> element_at(a, 1 + (i * (cardinality(a) - 1)) / 256)';
  const tail = (share: string) => `element_at(a, 1 + CAST(floor(${share} * (cardinality(a) - 1)) AS bigint))`;
  // A one-element array stands for a name of the sorted values, which are needed four times.
  const picked = `transform(ARRAY[${sorted}], a -> transform(sequence(0, 256), ${at}) || ARRAY[${tail('1e-3')}, ${tail('9.99e-1')}])`;
  return {
    sql: picked,
    read: (answer) =>
      (answer as (number | null)[][])[0]?.[0] === null ? [] : ((answer as number[][])[0] ?? []).map(Number),
  };
}

function frequent(x: string, most: number): Asked<readonly (readonly [string, number])[]> {
  const order =
    '(a, b) -> CASE WHEN a[2] > b[2] THEN -1 WHEN a[2] < b[2] THEN 1 WHEN a[1] > b[1] THEN -1 WHEN a[1] < b[1] THEN 1 ELSE 0 END';
  return {
    sql: `slice(array_sort(map_entries(histogram(${x})), ${order}), 1, ${most})`,
    read: (answer) => ((answer ?? []) as unknown[][]).map(([value, count]) => [String(value), Number(count)] as const),
  };
}

/** The text of a stored value for hashing; none for what has no text. */
function textOf(column: SqlColumn): readonly string[] {
  const { expression: x, physical, type } = column;
  if (type === 'blob') return [`to_hex(${x})`];
  if (kindOf(type) !== 'opaque' || physical === 'ipaddress') return [`CAST(${x} AS varchar)`];
  if (physical === 'json') return [`json_format(${x})`];
  return canBeJson(physical) ? [`json_format(CAST(${x} AS json))`] : [];
}

/** Texts as one: a JSON list, so that no two rows share it, nested where there are many. */
function textOfRow(texts: readonly string[]): string {
  if (texts.length === 0) return "''";
  const lists = Array.from({ length: Math.ceil(texts.length / widest) }, (_, i) => {
    const some = texts.slice(i * widest, (i + 1) * widest);
    return `json_format(CAST(ARRAY[${some.join(', ')}] AS json))`;
  });
  return lists.length === 1 ? (lists[0] ?? "''") : textOfRow(lists);
}

function hashOfRows(columns: readonly SqlColumn[]): Asked<string> {
  const hashed = columns.filter(({ physical }) => canHash(physical)).map(({ expression }) => expression);
  const read = (answer: unknown) => Buffer.from(String(answer ?? ''), 'base64').toString('hex');
  if (hashed.length === 0) return { sql: 'CAST(NULL AS varbinary)', read };
  const rows = Array.from(
    { length: Math.ceil(hashed.length / widest) },
    (_, i) => `ROW(${hashed.slice(i * widest, (i + 1) * widest).join(', ')})`,
  );
  return { sql: `checksum(ROW(${rows.join(', ')}))`, read };
}

async function describe(connection: Connection, name: readonly string[]) {
  const [catalog = '', schema = '', table = ''] = name;
  const where = `table_schema = ${literal(schema)} AND table_name = ${literal(table)}`;
  const rows = await connection.query(
    `SELECT column_name, data_type, is_nullable FROM ${identifier(catalog)}.information_schema.columns WHERE ${where} ORDER BY ordinal_position`,
  );
  if (rows.length === 0) {
    throw new Problem(
      `${quote(name.join('.'))} is not there, or this user may see none of its columns.`,
      'Check the names (Trino writes them in lower case) and the rights of `TRINO_USER`.',
    );
  }
  const leaves = rows.flatMap(([column, type, nullable]) =>
    leavesOf([String(column)], String(type)).map((leaf) => ({ ...leaf, nullable: nullable !== 'NO' })),
  );
  const columns = leaves.map(
    ({ path, physical, nullable }, position): SqlColumn => ({
      path,
      physical,
      position,
      nullable,
      type: logicalType(physical),
      expression: path.map(identifier).join('.'),
    }),
  );
  return { from: name.map(identifier).join('.'), columns };
}

function countsByKey(answer: unknown): ReadonlyMap<number, number> {
  return new Map(
    Object.entries((answer ?? {}) as Record<string, number>).map(([key, count]) => [Number(key), Number(count)]),
  );
}

function number(sql: string): Asked<number> {
  return { sql, read: (answer) => Number(answer ?? 0) };
}

function numberOrNull(sql: string): Asked<number | null> {
  return { sql, read: (answer) => (answer === null || answer === undefined ? null : Number(answer)) };
}
