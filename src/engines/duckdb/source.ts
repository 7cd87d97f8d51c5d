import type { Lacking, TextTally } from '../../data/counter.ts';
import type { Connection, EngineSource } from '../engine.ts';
import { declaredColumns } from './nullable.ts';
import { type OpenColumn, withoutBlanks } from './opened.ts';
import { literal, literals } from './sql.ts';
import { type Leaf, leavesOf, logicalType } from './types.ts';

/** The FROM clause that reads a source. File names are ours, so they hold no pattern and no quote. */
export function fromClause(source: EngineSource): string {
  return source.from ?? readerOf(source);
}

/**
 * The call that reads a source's files. Folders of partitions are taken for columns only where the source says so. Columns
 * of text are called `c0`, `c1`..., or from `start` on.
 */
export function readerOf(source: EngineSource, start = 0): string {
  const files = literals(source.files);
  const partitioned = source.partitions !== undefined && source.partitions.length > 0;
  const hive = `hive_partitioning = ${partitioned}${partitioned && source.kind === 'csv' ? ', hive_types_autocast = false' : ''}`;
  if (source.kind === 'parquet') return `read_parquet(${files}, union_by_name = true, ${hive})`;
  if (source.kind === 'json' && source.columns !== undefined) {
    const columns = source.columns.map(({ name, type }) => `${literal(name)}: ${literal(type)}`).join(', ');
    return `read_json(${files}, columns = {${columns}}, maximum_depth = 8, ${hive})`;
  }
  if (source.kind === 'json')
    return `read_json(${files}, sample_size = -1, union_by_name = true, maximum_depth = 8, ${hive})`;
  const {
    names = [],
    delimiter = ',',
    quote = '"',
    escape: before = '"',
    header = true,
    skip = 0,
  } = source.header ?? {};
  const columns = names.map((_, i) => `${literal(`c${start + i}`)}: 'VARCHAR'`).join(', ');
  const marks = `delim = ${literal(delimiter)}, quote = ${literal(quote)}, escape = ${literal(before)}`;
  const lines = `auto_detect = false, header = ${header}${skip === 0 ? '' : `, skip = ${skip}`}`;
  // Unless other texts mean missing too, a quoted empty cell is an empty text and not a missing one.
  const nulls = `nullstr = ${literals(source.nulls)}, allow_quoted_nulls = ${source.nulls.some((text) => text !== '')}`;
  return `read_csv(${files}, columns = {${columns}}, ${lines}, ${marks}, ${nulls}, ${hive})`;
}

/** What a source holds. */
export interface Described {
  readonly columns: readonly OpenColumn[];
  /** where reading the types has told it */
  readonly rows?: number;
  readonly lacking?: readonly Lacking[];
}

/** The columns of a source with their logical types; those of text formats are read from all values. */
export async function describe(connection: Connection, source: EngineSource, from: string): Promise<Described> {
  if (source.kind === 'csv') return describeText(connection, source, from);
  const rows = await connection.query(`DESCRIBE SELECT * FROM ${from}`);
  const leaves = rows.flatMap(([name, type]): readonly Leaf[] => leavesOf(String(name), String(type)));
  const { nullable, lacking } = await declaredColumns(connection, source);
  const columns = leaves.map(({ path, physical, expression, lists }, position): OpenColumn => {
    const declared = nullable.get(JSON.stringify(path));
    const said = declared === undefined ? {} : { nullable: declared };
    const type = logicalType(physical);
    return { path, physical, position, type, expression, ...said, ...(lists.length === 0 ? {} : { lists }) };
  });
  return { columns, lacking };
}

/**
 * Types of text columns over all rows. The first rows say what a column can still be: a column with a word in it is
 * text whatever follows, so only the casts that may hold are tried on the rest.
 */
async function describeText(connection: Connection, source: EngineSource, from: string): Promise<Described> {
  const names = source.header?.names ?? [];
  if (names.length === 0) return { columns: [] };
  const froms = names.map((_, i) => source.columnsFrom?.[i] ?? from);
  const first = await firstLook(connection, froms);
  const possible = first.tallies.map(possibleOf);
  // Where the first rows were all rows, everything is known.
  const known = first.rows < firstRows;
  const { rows, tallies } = known ? first : await tallied(connection, froms, (i, key) => possible[i]?.has(key) ?? true);
  return { columns: textColumns(source, from, tallies), rows };
}

/** What the first rows of a column leave open, by the names of a tally. */
function possibleOf({ filled, texts: _, integers: __, zeros: ___, ...rest }: Tally): ReadonlySet<keyof Tally> {
  const open = Object.entries(rest).filter(([, count]) => count === filled);
  return new Set<keyof Tally>(['filled', 'texts', ...open.flatMap(([key]) => needs[key] ?? [])]);
}

/** Tallies of all rows, where what the first rows exclude was looked for in all: there it counts as none, as in `describe`. */
export function narrowedTallies({ rows, tallies }: Tallied, first: readonly Tally[]): readonly Tally[] {
  if (rows < firstRows) return tallies;
  return tallies.map((tally, i) => {
    const possible = possibleOf(first[i] ?? tally);
    return tallyOf(keys.map((key) => (possible.has(key) ? tally[key] : 0)));
  });
}

/** The columns of a text whose types are told by tallies over all rows. `from`: where they are read, unless apart. */
export function textColumns(source: EngineSource, from: string, tallies: readonly Tally[]): readonly OpenColumn[] {
  return (source.header?.names ?? []).map((name, i): OpenColumn => {
    const { texts, ...tally } = tallies[i] as Tally;
    const type = typeOfTally(tally);
    const blanks = texts > tally.filled;
    // A quoted empty cell is an empty text, but no number or time: there it is missing.
    const expression = blanks && type !== 'string' ? withoutBlanks(`c${i}`) : `c${i}`;
    const own = source.columnsFrom === undefined ? {} : { from: source.columnsFrom[i] ?? from };
    const said = { path: [name], physical: 'text', position: i, type, tally, expression };
    return { ...said, ...(blanks ? { blanks } : {}), ...own };
  });
}

/** The tally of a column, and how many cells are there, empty texts too. */
export type Tally = TextTally & { readonly texts: number };

/** Rows of the first look. */
export const firstRows = 1_000;

/** Columns in one query at most: each asks for nine numbers, and the time to plan grows with the square of their number. */
const together = 200;

/** Tallies of columns, of so many rows. */
export interface Tallied {
  readonly rows: number;
  readonly tallies: readonly Tally[];
}

const keys = Object.keys(tallySql('x')) as readonly (keyof Tally)[];

/** A tally from its numbers, in the order of `tallySql`. */
function tallyOf(numbers: readonly unknown[]): Tally {
  return Object.fromEntries(keys.map((key, i) => [key, Number(numbers[i] ?? 0)])) as unknown as Tally;
}

/** Ranges of columns that are read from the same files, at most `most` of them each. */
function ranges(froms: readonly string[], most: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let i = 0; i < froms.length; ) {
    let end = i + 1;
    while (end < froms.length && end - i < most && froms[end] === froms[i]) end++;
    found.push([i, end]);
    i = end;
  }
  return found;
}

/** Everything about the first rows: cells one below the other, so that questions are planned once and not for each column. */
async function firstLook(connection: Connection, froms: readonly string[]): Promise<Tallied> {
  let rows = 0;
  const tallies: Tally[] = [];
  for (const [start, end] of ranges(froms, together)) {
    const columns = Array.from({ length: end - start }, (_, i) => `c${start + i}`);
    const cells = `(SELECT unnest(range(${columns.length})) AS i, unnest([${columns.join(', ')}]) AS x FROM (SELECT * FROM ${froms[start]} LIMIT ${firstRows}))`;
    const asked = ['i', 'count(*)', ...Object.values(tallySql('x'))].join(', ');
    const answers = await connection.query(`SELECT ${asked} FROM ${cells} GROUP BY i`);
    const byColumn = new Map(answers.map(([i, ...rest]) => [Number(i), rest]));
    rows = Number(answers[0]?.[1] ?? 0);
    tallies.push(...columns.map((_, i) => tallyOf(byColumn.get(i)?.slice(1) ?? [])));
  }
  return { rows, tallies };
}

/** Tallies that are looked at when all values of the first rows read as a type. */
const needs: Readonly<Record<string, readonly (keyof Tally)[]>> = {
  numbers: ['integers', 'numbers', 'zeros'],
  booleans: ['booleans'],
  dates: ['dates', 'timestamps'],
  timestamps: ['timestamps'],
  times: ['times'],
};

async function tallied(
  connection: Connection,
  froms: readonly string[],
  wanted: (column: number, key: keyof Tally) => boolean,
): Promise<Tallied> {
  let rows = 0;
  const tallies: Tally[] = [];
  for (const [start, end] of ranges(froms, together)) {
    const asked = Array.from({ length: end - start }, (_, i) => {
      const sql = tallySql(`c${start + i}`);
      return keys.map((key) => (wanted(start + i, key) ? sql[key] : '0'));
    });
    const sql = `SELECT count(*), ${asked.flat().join(', ')} FROM ${froms[start]}`;
    const [counted = 0, ...numbers] = (await connection.query(sql))[0] ?? [];
    rows = Number(counted);
    tallies.push(...asked.map((_, i) => tallyOf(numbers.slice(i * keys.length, (i + 1) * keys.length))));
  }
  return { rows, tallies };
}

/** A cast that fails writes its message before it is thrown away, so only texts that look right are cast at all. */
export function tallySql(x: string): Readonly<Record<keyof Tally, string>> {
  const cast = (looks: string, type: string) => `TRY_CAST(CASE WHEN ${looks} THEN ${x} END AS ${type})`;
  const dated = `${x} LIKE '____-%'`;
  const plain = `NOT contains(${x}, '_')`;
  const begins = (least: string, above: string) => `(${x} >= '${least}' AND ${x} < '${above}')`;
  return {
    texts: `count(${x})`,
    filled: `count(${withoutBlanks(x)})`,
    // Most numbers have a point, which is found sooner than the pattern fails.
    integers: `count_if(CASE WHEN NOT contains(${x}, '.') THEN regexp_full_match(${x}, '[+-]?[0-9]{1,18}') END)`,
    // Most begin with a sign, a point or a digit, which are found sooner by comparing than by a pattern.
    numbers: `count(TRY_CAST(CASE WHEN ${begins('+', ':')} AND ${plain} THEN ${x} WHEN ${x} GLOB '[nNiI]*' AND ${plain} THEN ${x} END AS DOUBLE))`,
    booleans: `count_if(lower(${x}) IN ('true', 'false'))`,
    dates: `count(${cast(`length(${x}) <= 10 AND ${dated}`, 'TIMESTAMP')})`,
    timestamps: `count(${cast(dated, 'TIMESTAMP')})`,
    times: `count(${cast(`${x} LIKE '%_:__%' AND NOT ${dated}`, 'TIME')})`,
    // A zero and a digit after it, perhaps behind a sign.
    zeros: `count_if(CASE WHEN ${x} < '1' THEN ${begins('00', '0:')} OR ${begins('-00', '-0:')} OR ${begins('+00', '+0:')} END)`,
  };
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
