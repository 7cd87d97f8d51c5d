import type { SourceColumn, TextTally } from '../data/counter.ts';
import { columnOf, literal, literals } from './duckdb-sql.ts';
import { type Leaf, leavesOf, logicalType } from './duckdb-types.ts';
import type { Connection, EngineSource } from './engine.ts';

/** A column that can be asked for: where SQL finds it, and what it is. */
export interface OpenColumn extends SourceColumn {
  /** SQL expression of the stored value */
  readonly expression: string;
}

/** The FROM clause that reads a source. File names are ours, so they hold no pattern and no quote. */
export function fromClause(source: EngineSource): string {
  const files = literals(source.files);
  if (source.kind === 'parquet') return `read_parquet(${files}, union_by_name = true)`;
  if (source.kind === 'json') return `read_json(${files}, sample_size = -1, union_by_name = true, maximum_depth = 8)`;
  const { names = [], delimiter = ',' } = source.header ?? {};
  const columns = names.map((_, i) => `${literal(`c${i}`)}: 'VARCHAR'`).join(', ');
  const format = `header = true, auto_detect = false, delim = ${literal(delimiter)}, quote = '"', escape = '"'`;
  return `read_csv(${files}, columns = {${columns}}, ${format}, nullstr = ${literals(source.nulls)}, allow_quoted_nulls = true)`;
}

/** The columns of a source with their logical types; those of text formats are read from all values. */
export async function describe(
  connection: Connection,
  source: EngineSource,
  from: string,
): Promise<readonly OpenColumn[]> {
  if (source.kind === 'csv') return describeText(connection, source, from);
  const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
  const leaves = rows.flatMap(([name, type]): readonly Leaf[] => leavesOf([String(name)], String(type)));
  return leaves.map(({ path, physical }, position) => ({
    path,
    physical,
    position,
    type: logicalType(physical),
    expression: columnOf(path),
  }));
}

async function describeText(
  connection: Connection,
  source: EngineSource,
  from: string,
): Promise<readonly OpenColumn[]> {
  const names = source.header?.names ?? [];
  if (names.length === 0) return [];
  const rows = await connection.query(`SELECT ${names.map((_, i) => tallySql(`c${i}`)).join(', ')} FROM ${from}`);
  const numbers = (rows[0] ?? []).map(Number);
  return names.map((name, i) => {
    const [filled = 0, integers = 0, decimals = 0, booleans = 0, dates = 0, timestamps = 0, times = 0, zeros = 0] =
      numbers.slice(i * tallies, (i + 1) * tallies);
    const tally = { filled, integers, numbers: decimals, booleans, dates, timestamps, times, zeros };
    return { path: [name], physical: 'text', position: i, type: typeOfTally(tally), tally, expression: `c${i}` };
  });
}

const tallies = 8;

/** A cast that fails writes its message before it is thrown away, so only texts that look right are cast at all. */
function tallySql(x: string): string {
  const cast = (looks: string, type: string) => `TRY_CAST(CASE WHEN ${looks} THEN ${x} END AS ${type})`;
  const dated = `${x} LIKE '____-%'`;
  return [
    `count(${x})`,
    `count_if(regexp_full_match(${x}, '[+-]?[0-9]{1,18}'))`,
    `count(${cast(`${x} GLOB '[-+.0-9nNiI]*' AND NOT contains(${x}, '_')`, 'DOUBLE')})`,
    `count_if(lower(${x}) IN ('true', 'false'))`,
    `count(${cast(`length(${x}) <= 10 AND ${dated}`, 'TIMESTAMP')})`,
    `count(${cast(dated, 'TIMESTAMP')})`,
    `count(${cast(`${x} LIKE '%_:__%' AND NOT ${dated}`, 'TIME')})`,
    `count_if(${x} GLOB '0[0-9]*' OR ${x} GLOB '[-+]0[0-9]*')`,
  ].join(', ');
}

/**
 * The narrowest type that all filled cells have. Digits with a needless leading zero are identifiers, so their column
 * is text. A column without any value is text.
 */
export function typeOfTally(tally: TextTally): string {
  const all = (count: number) => tally.filled > 0 && count === tally.filled;
  if (all(tally.booleans)) return 'bool';
  if (tally.zeros === 0 && all(tally.integers)) return 'int64';
  if (tally.zeros === 0 && all(tally.numbers)) return 'double';
  if (all(tally.dates)) return 'date';
  if (all(tally.timestamps)) return 'timestamp(us)';
  return all(tally.times) ? 'time' : 'string';
}
