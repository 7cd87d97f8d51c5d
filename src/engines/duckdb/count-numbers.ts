import type { Counted } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import type { Tallied, TallyRequest } from '../engine.ts';
import { largeSql } from './large.ts';
import { type Asked, type Opened, one } from './opened.ts';
import { isExactInteger } from './sum-term.ts';
import { mostTallied } from './tally.ts';

/** Whether a column is counted by a program of ours, which takes a third of the time of the engine's aggregates. */
export function canTally({ connection }: Opened, { request }: Asked): boolean {
  const kind = kindOf(request.type);
  return (
    connection.tally !== undefined &&
    (kind === 'number' || kind === 'time') &&
    (request.edges?.length ?? 0) <= mostTallied
  );
}

/**
 * Answers `Counter.count` for numbers and times that are read from the same rows: the engine reads them and makes them
 * DOUBLEs, and everything is counted in one pass over those. Null where that cannot be done after all.
 */
export async function countNumbers(opened: Opened, group: readonly Asked[]): Promise<readonly Counted[] | null> {
  const [first] = group;
  if (first === undefined) return [];
  const values = group.map(({ value }, i) => `${value} AS x${i}`).join(', ');
  const tally = await opened.connection.tally?.(`SELECT ${values} FROM ${first.from}`, group.map(tallyRequest));
  if (tally === undefined || tally === null) return null;
  const { rows, columns } = tally;
  // The bindings end a stream that fails midway as if it were at its end: the engine's aggregates then say what failed.
  if (rows !== (await rowsToRead(opened, first))) return null;
  const answers = await askedAgain(opened, group, rows, columns);
  return group.map((asked, i) => countedFrom(asked, rows, columns[i] as Tallied, answers[i] ?? {}));
}

/** How many rows there are to be read. */
async function rowsToRead({ connection, rows }: Opened, { column, from }: Asked): Promise<number> {
  return column.lists === undefined ? rows : Number((await one(connection, `SELECT count(*) FROM ${from}`))[0]);
}

/** What the counting program is asked of a column. */
export function tallyRequest({ request }: Asked): TallyRequest {
  const { edges = [], sum, distinct, slice = 1, places, hours } = request;
  return {
    edges,
    ...(sum === undefined ? {} : { sum }),
    ...(distinct === undefined ? {} : { distinct }),
    ...(places ? { places: { slice, float: request.type === 'float' } } : {}),
    ...(hours ? { hours } : {}),
  };
}

/** What a column of DOUBLEs does not tell. */
interface Answers {
  readonly stored?: number;
  readonly total?: bigint;
  readonly large?: readonly number[];
}

/** Asks for stored values that were not read as the type, and about whole numbers that a DOUBLE cannot hold. */
async function askedAgain(
  opened: Opened,
  group: readonly Asked[],
  rows: number,
  columns: readonly Tallied[],
): Promise<readonly Answers[]> {
  const asked = group.map(({ raw, fails, column, request }, i) => {
    const { filled = 0, min = null, max = null } = columns[i] ?? {};
    const large = [min, max].some((each) => Math.abs(each ?? 0) >= 2 ** 53);
    const whole = request.sum !== undefined && isExactInteger({ request, column }, request.sum);
    return {
      stored: fails && filled < rows && column.tally === undefined ? `count(${raw})` : null,
      total: whole && large ? `sum(${raw})::VARCHAR` : null,
      large: request.large && large ? largeSql(raw, column, request.type) : null,
    };
  });
  const sql = asked.flatMap(({ stored, total, large }) => [stored, total, large]).filter((each) => each !== null);
  const answers =
    sql.length === 0 ? [] : await one(opened.connection, `SELECT ${sql.join(', ')} FROM ${group[0]?.from}`);
  let next = 0;
  return asked.map(({ stored, total, large }) => ({
    ...(stored === null ? {} : { stored: Number(answers[next++]) }),
    ...(total === null ? {} : { total: BigInt(String(answers[next++])) }),
    ...(large === null ? {} : { large: (answers[next++] as readonly unknown[]).map(Number) }),
  }));
}

/** What the counting program found of `rows` rows of a column, with what else was asked. */
export function countedFrom(
  { request, column, fails }: Asked,
  rows: number,
  tallied: Tallied,
  answers: Answers = {},
): Counted {
  const { filled, nan, pinf, ninf, min, max, bins, added, distinct, places, hours } = tallied;
  const n = filled - nan - pinf - ninf;
  // Of text the cells that are filled are known from looking for its type.
  const stored = fails && filled < rows ? (answers.stored ?? column.tally?.filled ?? filled) : filled;
  const exact = answers.total !== undefined;
  return {
    ...{ n, missing: rows - stored, unparsed: stored - filled, nan, pinf, ninf, empty: 0, min, max },
    ...(request.edges === undefined ? {} : { bins }),
    ...(request.sum ? { sum: { total: answers.total ?? tallied.total, clamped: exact ? 0 : n - added } } : {}),
    ...(request.distinct === undefined ? {} : { distinct }),
    ...(request.places ? { places } : {}),
    ...(request.hours ? { hours } : {}),
    ...(request.large ? { large: answers.large ?? [0, 0] } : {}),
  };
}
