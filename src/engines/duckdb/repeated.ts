import { type Opened, one } from './opened.ts';

/** Rows of the slice in which repeated rows are looked for, about. */
const repeatedRows = 1_000_000;
const repeats = [5, 4, 3, 2];

/** Answers `Counter.repeated`: rows are compared by their hash, in one slice of them when they are many. */
export async function repeated({ connection, from, rows }: Opened): Promise<number> {
  const slice = Math.ceil(rows / repeatedRows);
  const some = slice <= 1 ? '' : ` WHERE h % ${slice} = 0`;
  const asked = repeats.map((k) => `count_if(c % ${k} = 0)`).join(', ');
  const counts = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
  const [groups = 0, ...divided] = (await one(connection, `SELECT count(*), ${asked} FROM (${counts})`)).map(Number);
  // A few different rows can all be even in number by chance.
  return groups < 20 ? 1 : (repeats.find((_, i) => divided[i] === groups) ?? 1);
}
