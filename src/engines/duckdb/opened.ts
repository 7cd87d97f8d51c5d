import type { CountRequest, SourceColumn } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import type { Connection, EngineSource } from '../engine.ts';
import { typed } from './sql.ts';

/** A column that can be asked for: where SQL finds it, and what it is. */
export interface OpenColumn extends SourceColumn {
  /** SQL expression of the stored value */
  readonly expression: string;
  /** items of a list: the lists to unnest, from the outside in; `expression` is then of an item, called `u` */
  readonly lists?: readonly string[];
  /** text formats: some cells are empty texts, which no number or time is */
  readonly blanks?: boolean;
  /** the FROM clause that reads this column alone, where columns lie in different files */
  readonly from?: string;
}

/** An empty text as missing. */
export function withoutBlanks(x: string): string {
  return `nullif(${x}, '')`;
}

/** A snapshot that was opened: what every question about it needs. */
export interface Opened {
  readonly connection: Connection;
  readonly source: EngineSource;
  /** the FROM clause that reads the snapshot */
  readonly from: string;
  readonly rows: number;
  readonly columns: readonly OpenColumn[];
  /** the column of that path; the request came from `columns`, so it is there */
  find(path: readonly string[]): OpenColumn;
  /** a text: the same from a copy that is made at the first question, where one is worth its making */
  readonly copy?: () => Promise<Opened>;
}

/** A request with its SQL: the stored value, the value on the axis of the asked type, and the rows to read it from. */
export interface Asked {
  readonly request: CountRequest;
  readonly column: OpenColumn;
  readonly raw: string;
  readonly value: string;
  /** SQL of the value, of a stored value that is called so */
  typedOf(raw: string): string;
  readonly from: string;
  /** whether a value that is stored can fail to be read as the asked type */
  readonly fails: boolean;
}

/** Types of which `epoch` says the seconds as `typed` does. */
const castless = /^(date|time|timestamp\((s|ms|us)\)|timestamptz)$/;

/** Joins a request with the column that it asks for. */
export function ask(opened: Opened, request: CountRequest): Asked {
  const column = opened.find(request.path);
  const from = rowsOf(opened, column);
  const blank = column.blanks === true && column.type === 'string' && kindOf(request.type) !== 'text';
  const raw = blank ? withoutBlanks(column.expression) : column.expression;
  // A time of CSV is stored as text, whatever its values read as.
  const stored = column.physical === 'text' && kindOf(column.type) === 'time' ? 'string' : column.type;
  // A stored time needs no cast, which would cost a third of its scan.
  const direct = column.physical !== 'text' && column.type === request.type && castless.test(column.type);
  const typedOf = (x: string) => (direct ? `epoch(${x})` : typed(x, stored, request.type));
  const value = typedOf(raw);
  // An infinite time has no seconds.
  return { request, column, raw, value, typedOf, from, fails: direct || value.includes('TRY_CAST') };
}

/** The rows that a column's expression is read from: those of the snapshot, or the items of its lists. */
export function rowsOf(opened: Pick<Opened, 'from'>, { lists = [], from = opened.from }: OpenColumn): string {
  return lists.reduce((inner, list) => `(SELECT unnest(${list}) AS u FROM ${inner})`, from);
}

/** The first row of an answer. */
export async function one(connection: Connection, sql: string): Promise<readonly unknown[]> {
  return (await connection.query(sql))[0] ?? [];
}

/** Columns in one query at most: one SELECT over thousands of histograms has killed the engine. */
export const together = 200;

/**
 * Columns in one query. The time to plan it grows with the square of their number: of few rows that is most of the time,
 * while each query of many rows costs more to read again.
 */
export function togetherOf(opened: Opened): number {
  return isQuick(opened) ? 40 : together;
}

/** Whether some columns can be read without the others, and so few rows that planning takes as long as counting. */
export function isQuick(opened: Pick<Opened, 'rows' | 'source'>): boolean {
  return isByColumn(opened) && opened.rows <= 100_000;
}

/** Whether some columns can be read without the others. */
export function isByColumn({ source }: Pick<Opened, 'source'>): boolean {
  return source.kind === 'parquet' || source.copied === true || source.columnsFrom !== undefined;
}

/**
 * Answers requests in groups of at most `most` that read the same rows, in the order of the requests: columns of the
 * table together, items of each list together.
 */
export async function inGroups<T>(
  opened: Opened,
  requests: readonly CountRequest[],
  most: number,
  work: (group: readonly Asked[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const asked = requests.map((request) => ask(opened, request));
  const answers = new Map<Asked, T>();
  for (const from of new Set(asked.map((each) => each.from))) {
    const same = asked.filter((each) => each.from === from);
    for (let i = 0; i < same.length; i += most) {
      const group = same.slice(i, i + most);
      const found = await work(group);
      group.forEach((each, j) => {
        answers.set(each, found[j] as T);
      });
    }
  }
  return asked.map((each) => answers.get(each) as T);
}
