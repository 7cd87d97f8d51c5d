import type { Answer, Question } from '../../data/question.ts';
import { kindOf } from '../../data/types.ts';
import { Problem } from '../../evidence/problem.ts';
import { exactAs, isInteger } from './exact.ts';
import type { OpenColumn, Opened } from './opened.ts';
import { capped, rowsOf } from './rows-of.ts';
import { double, typed } from './sql.ts';

type Whole = Exclude<Question, { kind: 'rows' }>;
type Of<K extends Whole['kind']> = Extract<Whole, { kind: K }>;

/** Answers a question that is not a count of single rows. Errors: `Problem`. */
export async function wholeAnswer(opened: Opened, question: Whole, seconds: number): Promise<Answer> {
  const ask = async (sql: string) => capped(opened, sql, seconds);
  switch (question.kind) {
    case 'unique':
      return answer(await ask(uniqueSql(opened, question)));
    case 'distinct':
      return answer(await ask(distinctSql(opened, question)));
    case 'newest':
      return answer(await ask(newestSql(opened, question)));
    case 'monotone':
      return answer(await ask(monotoneSql(opened, question)));
    case 'reference':
      return answer(await ask(referenceSql(opened, question)));
    case 'mean':
      return mean(opened, question, ask);
  }
}

function answer([considered, failing, value]: readonly unknown[]): Answer {
  const counts = { considered: Number(considered ?? 0), failing: Number(failing ?? 0) };
  return value === undefined ? counts : { ...counts, value: value === null ? null : Number(value) };
}

/** A column in its own type, exactly. */
function own(column: OpenColumn): string {
  return exactAs(column, column.type);
}

function uniqueSql(opened: Opened, { columns }: Of<'unique'>): string {
  const keys = columns.map((column) => own(opened.find(column.path)));
  const names = keys.map((_, i) => `k${i}`).join(', ');
  const inner = keys.map((key, i) => `${key} AS k${i}`).join(', ');
  const there = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
  return `SELECT sum(n), sum(n) FILTER (n > 1) FROM (SELECT count(*) AS n FROM (SELECT ${inner} FROM ${rowsOf(opened, columns)}) WHERE ${there} GROUP BY ${names})`;
}

function distinctSql(opened: Opened, { column }: Of<'distinct'>): string {
  const x = own(opened.find(column.path));
  return `SELECT sum(n), 0, count(*) FROM (SELECT x, count(*) AS n FROM (SELECT ${x} AS x FROM ${rowsOf(opened, [column])}) WHERE x IS NOT NULL GROUP BY x)`;
}

function newestSql(opened: Opened, { column, until }: Of<'newest'>): string {
  const { expression, type, physical } = opened.find(column.path);
  const x = typed(expression, physical === 'text' ? 'string' : type, 'timestamp(us)');
  return `SELECT count(x), count_if(x > ${double(until)}), max(x) FILTER (x <= ${double(until)}) FROM (SELECT ${x} AS x FROM ${rowsOf(opened, [column])})`;
}

function monotoneSql(opened: Opened, { column, direction, strict, within }: Of<'monotone'>): string {
  const wrong = `${direction === 'increasing' ? '<' : '>'}${strict ? '=' : ''}`;
  const groups = within.map((each, i) => `${own(opened.find(each.path))} AS g${i}`);
  const names = within.map((_, i) => `g${i}`).join(', ');
  const numbered = `SELECT ${[`${own(opened.find(column.path))} AS x`, 'row_number() OVER () AS r', ...groups].join(', ')} FROM ${rowsOf(opened, [column, ...within])}`;
  const over = within.length === 0 ? 'ORDER BY r' : `PARTITION BY ${names} ORDER BY r`;
  const before = `SELECT x, lag(x) OVER (${over}) AS p FROM (${numbered}) WHERE x IS NOT NULL`;
  return `SELECT count(*), count_if(p IS NOT NULL AND x ${wrong} p) FROM (${before})`;
}

function referenceSql(opened: Opened, { column, other, to }: Of<'reference'>): string {
  const there = other.handle as Opened | undefined;
  if (there?.connection?.close !== opened.connection.close) {
    throw new Problem(
      'The other table of a `foreign_key` is not in the same engine.',
      'Name two snapshots that the same engine reads: both files, or both tables.',
    );
  }
  const both = [opened.find(column.path), there.find(to.path)] as const;
  const [a, b] = both.map((each) => {
    if (both.every(({ type }) => isInteger(type))) return `CAST(${own(each)} AS HUGEINT)`;
    const kinds = both.map(({ type }) => kindOf(type));
    const as = kinds.every((kind) => kind === 'number')
      ? 'double'
      : kinds.every((kind) => kind === 'time')
        ? 'timestamp(us)'
        : 'string';
    return typed(each.expression, each.physical === 'text' ? 'string' : each.type, as);
  });
  const values = `SELECT x, count(*) AS n FROM (SELECT ${a} AS x FROM ${rowsOf(opened, [column])}) WHERE x IS NOT NULL GROUP BY x`;
  const known = `SELECT DISTINCT y FROM (SELECT ${b} AS y FROM ${rowsOf(there, [to])}) WHERE y IS NOT NULL`;
  return `SELECT sum(n), sum(n) FILTER (y IS NULL) FROM (${values}) LEFT JOIN (${known}) ON x = y`;
}

/** The mean from an exact sum of integers: v * 2^k rounded, with k such that no term exceeds 2^61. */
async function mean(
  opened: Opened,
  { column }: Of<'mean'>,
  ask: (sql: string) => Promise<readonly unknown[]>,
): Promise<Answer> {
  const { expression, type, physical } = opened.find(column.path);
  const x = typed(expression, physical === 'text' ? 'string' : type, 'double');
  const from = `(SELECT ${x} AS x FROM ${rowsOf(opened, [column])}) WHERE isfinite(x)`;
  const [n, least, most] = (await ask(`SELECT count(*), min(x), max(x) FROM ${from}`)).map(Number) as [
    number,
    number,
    number,
  ];
  if (n === 0) return { considered: 0, failing: 0, value: null };
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const scale = largest === 0 ? 0 : Math.max(-1000, Math.min(1000, 60 - Math.ceil(Math.log2(largest))));
  const factor = 2 ** scale;
  const [sum] = await ask(`SELECT CAST(sum(CAST(round(x * ${double(factor)}) AS BIGINT)) AS VARCHAR) FROM ${from}`);
  return { considered: n, failing: 0, value: Number(sum) / factor / n };
}
