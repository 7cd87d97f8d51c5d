import { type CountRequest, distinctBits, hourCells } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import type { Answers } from './count-answers.ts';
import { largeSql } from './large.ts';
import type { LookedAt } from './looked-counts.ts';
import { type Asked, type OpenColumn, type Opened, one } from './opened.ts';
import { inSlice, looksSql, placesSql, shapeSql, slicedValue } from './slice.ts';
import { doubles, literals } from './sql.ts';
import { sumTerm } from './sum-term.ts';

/** An aggregate of one column, by the name under which its answer is read. */
type Aggregates = Readonly<Record<string, string>>;

/** What a scan does beside its aggregates. */
interface ScanOptions {
  /** whether only finite values count */
  readonly finite: boolean;
  /** extremes that need not be looked for */
  readonly known?: readonly (Answers | null)[];
  /** of which columns the texts in the slice are gathered and looked at */
  readonly gather?: readonly (CountRequest | null)[];
}

/** A text of a gathered slice, or several that look alike. */
export interface Gathered extends LookedAt {
  readonly column: number;
}

/** One scan: the number of rows, the answers of each column but what is `known` of it, and what gathered texts look like. */
export async function scan(
  opened: Opened,
  group: readonly Asked[],
  { finite, known = [], gather = [] }: ScanOptions,
): Promise<[number, readonly Answers[], readonly Gathered[]]> {
  const parts = group.map((asked, i): Aggregates => {
    const { min, max, ...rest } = aggregates(asked, i, finite);
    return known[i] || min === undefined || max === undefined ? rest : { ...rest, min, max };
  });
  const asked = ['count(*)', ...parts.flatMap((part) => Object.values(part))];
  const [answers, looked] = await scanned(opened, asked, rowsSql(group, gather), gather);
  let at = 1;
  const named = parts.map((part): Answers => {
    const keys = Object.keys(part);
    at += keys.length;
    return Object.fromEntries(keys.map((key, j) => [key, answers[at - keys.length + j]]));
  });
  return [Number(answers[0] ?? 0), named, looked];
}

/** Asks for aggregates, and in the same scan for the texts of slices: a pattern is then compiled once for all of them. */
async function scanned(
  opened: Opened,
  asked: readonly string[],
  rows: string,
  gather: readonly (CountRequest | null)[],
): Promise<[readonly unknown[], readonly Gathered[]]> {
  const maps = gather.flatMap((request, i) =>
    request === null ? [] : [{ i, sql: `histogram(x${i}) FILTER (${slicedValue(request, `x${i}`, `h${i}`)})` }],
  );
  if (maps.length === 0) return [await one(opened.connection, `SELECT ${asked.join(', ')} FROM ${rows}`), []];
  const answers = asked.map((sql, i) => `${sql} AS a${i}`).join(', ');
  const entries = maps.map(({ i, sql }) => `map_entries(${sql}) AS m${i}`).join(', ');
  const texts = `(SELECT unnest([${maps.map(({ i }) => `{i: ${i}, m: m${i}}`).join(', ')}]) AS c FROM t)`;
  const values = await one(
    opened.connection,
    `WITH t AS MATERIALIZED (SELECT ${answers}, ${entries} FROM ${rows}),
     e AS (SELECT c.i AS i, unnest(c.m) AS e FROM ${texts}),
     l AS (SELECT i, ${shapeSql('e.key')} AS s, ${looksSql('e.key')} AS l, e.value AS n FROM e),
     g AS (SELECT i, s, l, sum(n)::BIGINT AS n FROM l GROUP BY i, s, l)
     SELECT (SELECT list({i: i, s: s, l: l, n: n}) FROM g), ${asked.map((_, i) => `a${i}`).join(', ')} FROM t`,
  );
  const looked = (values[0] ?? []) as {
    readonly i: number;
    readonly s: string;
    readonly l: number;
    readonly n: bigint;
  }[];
  const gathered = looked.map(({ i, s, l, n }) => ({ column: i, rows: Number(n), shape: s, looks: Number(l) }));
  return [values.slice(1), gathered];
}

/** For column i: `r` the stored value, `x` the value, `h` its hash, `s` the value where it falls in the slice. */
export function rowsSql(group: readonly Asked[], gather: readonly (CountRequest | null)[] = []): string {
  const inner = group.map(({ raw, value }, i) => `${raw} AS r${i}, ${value} AS x${i}`).join(', ');
  let sql = `(SELECT ${inner} FROM ${group[0]?.from})`;
  const hashed = group.flatMap(({ request }, i) =>
    request.distinct !== undefined || request.slice !== undefined || gather[i] ? [`hash(x${i}) AS h${i}`] : [],
  );
  if (hashed.length > 0) sql = `(SELECT *, ${hashed.join(', ')} FROM ${sql})`;
  const sliced = group.flatMap(({ request }, i) => (isSliced(request) ? [`${slicedSql(request, i)} AS s${i}`] : []));
  return sliced.length === 0 ? sql : `(SELECT *, ${sliced.join(', ')} FROM ${sql})`;
}

/** Whether something is asked of the values in the slice. */
export function isSliced(request: CountRequest): boolean {
  return request.places === true || request.shapes !== undefined || request.looks === true;
}

function slicedSql(request: CountRequest, i: number): string {
  return `CASE WHEN ${slicedValue(request, `x${i}`, `h${i}`)} THEN x${i} END`;
}

function aggregates({ request, column, fails }: Asked, i: number, finite: boolean): Aggregates {
  const kind = kindOf(request.type);
  const x = finite ? `CASE WHEN isfinite(x${i}) THEN x${i} END` : `x${i}`;
  const lengths = request.lengths ? `[${request.lengths.join(', ')}]` : null;
  if (kind === 'opaque') {
    const counted = { stored: `count(r${i})` };
    const list = lengths !== null && column.type.startsWith('list(');
    return list ? { ...counted, lengths: `map_values(histogram(len(r${i}), ${lengths}))` } : counted;
  }
  return {
    ...(fails ? { stored: `count(r${i})` } : {}),
    filled: `count(x${i})`,
    ...(kind === 'text' ? textAggregates(request, i, lengths) : numberAggregates(request, column, i, x, finite)),
    ...sliceAggregates(request, i, finite),
    ...(request.distinct === undefined ? {} : { distinct: bitsSql(i, request.distinct) }),
  };
}

function textAggregates(request: CountRequest, i: number, lengths: string | null): Aggregates {
  return {
    empty: `count_if(x${i} = '')`,
    ...(request.values?.length ? { values: `map_values(histogram_exact(x${i}, ${literals(request.values)}))` } : {}),
    ...(lengths === null ? {} : { lengths: `map_values(histogram(length(x${i}), ${lengths}))` }),
  };
}

function numberAggregates(
  request: CountRequest,
  column: OpenColumn,
  i: number,
  x: string,
  finite: boolean,
): Aggregates {
  const odd = {
    nan: `count_if(isnan(x${i}))`,
    pinf: `count_if(x${i} = 'infinity'::DOUBLE)`,
    ninf: `count_if(x${i} = '-infinity'::DOUBLE)`,
  };
  const term = request.sum && sumTerm({ request, column }, request.sum, `r${i}`, x);
  const hours = request.hours ? hourSql(x) : null;
  return {
    ...(finite ? odd : {}),
    min: `min(${x})`,
    max: `max(${x})`,
    ...(request.edges?.length ? { bins: `map_values(histogram(${x}, ${doubles(request.edges)}))` } : {}),
    ...(term ? { total: `sum(${term})::VARCHAR`, added: `count(${term})` } : {}),
    ...(hours === null ? {} : { hours: `map_entries(histogram(${hours}))` }),
    ...(request.large ? { large: largeSql(`r${i}`, column, request.type) } : {}),
  };
}

/** `hourCell` (counter.ts) of the value. */
function hourSql(x: string): string {
  const ofDay = `(${x} - floor(${x} / 86400e0) * 86400e0)`;
  const hour = `least(${hourCells - 1}, greatest(1, floor(${ofDay} / 3600e0) + 1))`;
  return `CASE WHEN ${ofDay} = 0 THEN 0 WHEN isfinite(${x}) THEN ${hour} END::UTINYINT`;
}

/** What is asked of the values in the slice, which are `s`. */
export function sliceAggregates(request: CountRequest, i: number, finite: boolean): Aggregates {
  if (kindOf(request.type) !== 'text') {
    const s = finite ? `CASE WHEN isfinite(s${i}) THEN s${i} END` : `s${i}`;
    if (!request.places) return {};
    return { places: `map_entries(histogram(${there(i, placesSql(s, request.type))}))` };
  }
  return {
    ...(request.shapes === undefined ? {} : { sliced: `count(s${i})` }),
    ...(request.shapes?.length
      ? { shapes: `map_values(histogram_exact(${there(i, shapeSql(`s${i}`))}, ${literals(request.shapes)}))` }
      : {}),
    ...(request.looks ? { looks: `map_entries(histogram(${there(i, looksSql(`s${i}`))}))` } : {}),
  };
}

/** Nearly all rows are outside the slice: without this, each function would look at every one of them. */
function there(i: number, sql: string): string {
  return `CASE WHEN s${i} IS NOT NULL THEN ${sql} END`;
}

function bitsSql(i: number, slice: number): string {
  const bit = `(h${i} & ${distinctBits - 1})::SMALLINT`;
  const chosen = [`x${i} IS NOT NULL`, inSlice(`h${i}`, slice)].filter((each) => each !== null).join(' AND ');
  return `to_base64(bitstring_agg(CASE WHEN ${chosen} THEN ${bit} END, 0::SMALLINT, ${distinctBits - 1}::SMALLINT)::BLOB)`;
}
