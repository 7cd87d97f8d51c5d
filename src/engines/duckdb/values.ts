import type { CountRequest } from '../../data/counter.ts';
import { ask, inGroups, type Opened, one } from './opened.ts';
import { inSlice } from './slice.ts';
import { literal, literals } from './sql.ts';

/** Answers `Counter.others`: values outside the list with their counts, most frequent first, ties in byte order. */
export async function others(
  opened: Opened,
  request: CountRequest,
  most: number,
): Promise<readonly (readonly [string, number])[]> {
  const { value, from } = ask(opened, request);
  const listed = request.values?.length ? ` AND x NOT IN (${literals(request.values).slice(1, -1)})` : '';
  const sql = `SELECT x, count(*) AS n FROM (SELECT ${value} AS x FROM ${from}) WHERE x IS NOT NULL${listed} GROUP BY x ORDER BY n DESC, x LIMIT ${most}`;
  return (await opened.connection.query(sql)).map(([x, n]) => [String(x), Number(n)] as const);
}

/** Answers `Counter.inSlice`: whether each text falls in one slice of `slice`. */
export async function textsInSlice(
  opened: Opened,
  values: readonly string[],
  slice: number,
): Promise<readonly boolean[]> {
  if (slice <= 1 || values.length === 0) return values.map(() => true);
  const asked = values.map((value) => inSlice(`hash(${literal(value)}::VARCHAR)`, slice));
  return (await one(opened.connection, `SELECT ${asked.join(', ')}`)).map((each) => each === true);
}

/** Columns whose different values are counted in one scan: of each so many stand in memory, up to 2 million of 8 bytes. */
const togetherDistinct = 4;

/** Answers `Counter.distinct`: how many different values, one by one by their hash of 64 bits. */
export function distinct(opened: Opened, requests: readonly CountRequest[]): Promise<readonly number[]> {
  return inGroups(opened, requests, togetherDistinct, async (group) => {
    const asked = group.map((_, i) => `count(DISTINCT hash(x${i})) FILTER (x${i} IS NOT NULL)`).join(', ');
    const values = group.map(({ value }, i) => `${value} AS x${i}`).join(', ');
    const answers = await one(opened.connection, `SELECT ${asked} FROM (SELECT ${values} FROM ${group[0]?.from})`);
    return answers.map(Number);
  });
}
