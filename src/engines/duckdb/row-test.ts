import type { Answer, RowTest } from '../../data/question.ts';
import { kindOf, type LogicalType } from '../../data/types.ts';
import { isInteger, sqlType } from './exact.ts';
import type { OpenColumn, Opened } from './opened.ts';
import { capped, rowsOf } from './rows-of.ts';
import { double, literal, typed } from './sql.ts';

/** Two conditions on a row, neither of which is ever NULL. */
interface RowTestSql {
  readonly considered: string;
  readonly failing: string;
}

/** A test of a row as SQL. Errors: a fault of ours for a condition in SQL, which is not built from parts. */
export function rowTestSql(opened: Opened, test: RowTest): RowTestSql {
  if (test.is === 'compare') return compareSql(opened.find(test.left.path), test.op, opened.find(test.right.path));
  if (test.is === 'same-length') {
    const lengths = test.columns.map((column) => `len(${opened.find(column.path).expression})`);
    const [first = 'NULL', ...others] = lengths;
    return {
      considered: lengths.map((length) => `${length} IS NOT NULL`).join(' OR '),
      failing: others.map((length) => `${length} IS DISTINCT FROM ${first}`).join(' OR '),
    };
  }
  if (test.is === 'sql') throw new Error('a condition is asked by itself');
  const column = opened.find(test.column.path);
  const there = `${column.expression} IS NOT NULL`;
  if (test.is === 'filled') return { considered: 'TRUE', failing: `NOT (${there})` };
  return { considered: there, failing: `(${there} AND NOT coalesce(${holdsSql(column, test)}, FALSE))` };
}

type ValueTest = Exclude<RowTest, { is: 'compare' | 'same-length' | 'sql' | 'filled' }>;

/** Whether the value is as it must be; NULL counts as no. */
function holdsSql(column: OpenColumn, test: ValueTest): string {
  const { expression: x, type } = column;
  const text = `CAST(${x} AS VARCHAR)`;
  if (test.is === 'match') return `regexp_matches(${text}, ${literal(test.pattern)})`;
  if (test.is === 'length') return between(`length(${text})`, test.min, test.max);
  if (test.is === 'reads') return readsSql(column, test.as);
  if (test.is === 'tokens') return between(`len(${tokensSql(text)})`, test.min, test.max);
  if (test.is === 'items') return itemsSql(x, test);
  const value = typed(x, column.physical === 'text' ? 'string' : type, test.as);
  if (test.is === 'in') {
    const values = test.values.map((each) => (typeof each === 'number' ? double(each) : literal(each)));
    return `${value} IN (${values.join(', ')})`;
  }
  return test.as === 'double'
    ? `(NOT isnan(${value}) AND ${between(value, test.min, test.max)})`
    : between(value, test.min, test.max);
}

function between(value: string, min: number | undefined, max: number | undefined): string {
  const ends = [
    ...(min === undefined ? [] : [`${value} >= ${double(min)}`]),
    ...(max === undefined ? [] : [`${value} <= ${double(max)}`]),
  ];
  return ends.length === 0 ? 'TRUE' : `(${ends.join(' AND ')})`;
}

function itemsSql(x: string, test: Extract<RowTest, { is: 'items' }>): string {
  const count = between(`len(${x})`, test.min, test.max);
  if (test.low === undefined && test.high === undefined) return count;
  const value = 'TRY_CAST(item AS DOUBLE)';
  const inside = `coalesce(NOT isnan(${value}) AND ${between(value, test.low, test.high)}, FALSE)`;
  return `(${count} AND len(list_filter(${x}, lambda item: NOT ${inside})) = 0)`;
}

/** Whether a text reads as a type: integers without decimals and within their range. */
function readsSql({ expression: x }: OpenColumn, as: LogicalType): string {
  const target = sqlType(as);
  if (as === 'string') return 'TRUE';
  if (kindOf(as) === 'opaque' || target === null) return 'FALSE';
  const number = `TRY_CAST(${x} AS DOUBLE)`;
  if (isInteger(as)) return `(${number} = floor(${number}) AND TRY_CAST(${x} AS ${target}) IS NOT NULL)`;
  if (as.startsWith('decimal(')) return `CAST(TRY_CAST(${x} AS ${target}) AS DOUBLE) = ${number}`;
  return `TRY_CAST(${x} AS ${target}) IS NOT NULL`;
}

function compareSql(left: OpenColumn, op: string, right: OpenColumn): RowTestSql {
  const kinds = [kindOf(left.type), kindOf(right.type)];
  const as = kinds.every((kind) => kind === 'number')
    ? 'double'
    : kinds.every((kind) => kind === 'time')
      ? 'timestamp(us)'
      : 'string';
  const both = [left, right];
  // Native values compare exactly; only texts and times of unlike types go through a common type.
  const native = as === 'double' && both.every(({ physical }) => physical !== 'text');
  const [a = '', b = ''] = both.map((column) =>
    native ? column.expression : typed(column.expression, column.physical === 'text' ? 'string' : column.type, as),
  );
  const there = both.map(({ expression }) => `${expression} IS NOT NULL`).join(' AND ');
  return { considered: there, failing: `(${there} AND NOT coalesce(${a} ${op} ${b}, FALSE))` };
}

function tokensSql(text: string): string {
  return `regexp_extract_all(lower(${text}), '[\\pL\\pN\\pM]+')`;
}

/** Texts against a vocabulary: tokens are looked up all at once, since a list of words in each row would be slow. */
export async function tokensAnswer(
  opened: Opened,
  test: Extract<RowTest, { is: 'tokens' }>,
  seconds: number,
): Promise<Answer> {
  const { expression: x } = opened.find(test.column.path);
  const words = (test.vocabulary ?? []).map((word) => `(${literal(word)})`).join(', ');
  const sql = `WITH texts AS MATERIALIZED (
      SELECT row_number() OVER () AS r, ${tokensSql(`CAST(${x} AS VARCHAR)`)} AS t FROM ${rowsOf(opened, [test.column])} WHERE ${x} IS NOT NULL),
    vocabulary(w) AS (VALUES ${words}),
    known AS (SELECT r, count(*) AS k FROM (SELECT r, unnest(t) AS w FROM texts) SEMI JOIN vocabulary USING (w) GROUP BY r)
    SELECT count(*), count_if(NOT ${between('len(t)', test.min, test.max)} OR coalesce(k, 0) < len(t) * ${double(test.coverage ?? 1)} - 1e-9)
    FROM texts LEFT JOIN known USING (r)`;
  const [considered, failing] = await capped(opened, sql, seconds);
  return { considered: Number(considered ?? 0), failing: Number(failing ?? 0) };
}
