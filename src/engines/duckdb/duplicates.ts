import type { Duplicates, Repeats } from '../../data/duplicates.ts';
import type { Connection } from '../engine.ts';

/** Rows whose keys are grouped in one query, about: more would not fit in the memory that the engine gets. */
const sliceRows = 2_000_000;

/**
 * Rows that repeat an earlier row's key, and rows without one: exact, slice by slice of the key's hash. `key` are SQL
 * expressions over the FROM clause `from`; `most` rows, about, are grouped at once. NULL anywhere in a key makes it none.
 */
export async function duplicateKeys(
  connection: Connection,
  from: string,
  key: readonly string[],
  rows: number,
  most = sliceRows,
): Promise<Duplicates> {
  const names = key.map((_, i) => `k${i}`);
  const columns = key.map((expression, i) => `${expression} AS k${i}`).join(', ');
  const missing = names.map((name) => `${name} IS NULL`).join(' OR ');
  const slices = Math.max(1, Math.ceil(rows / most));
  let duplicates = 0;
  for (let slice = 0; slice < slices; slice++) {
    const some = slices === 1 ? '' : ` AND hash(${names.join(', ')}) % ${slices} = ${slice}`;
    const groups = `SELECT count(*) AS c FROM (SELECT ${columns} FROM ${from}) WHERE NOT (${missing})${some} GROUP BY ${names.join(', ')} HAVING c > 1`;
    const [[copies = 0] = []] = await connection.query(`SELECT coalesce(sum(c - 1), 0)::BIGINT FROM (${groups})`);
    duplicates += Number(copies);
  }
  const [[nulls = 0] = []] = await connection.query(
    `SELECT count(*) FROM (SELECT ${columns} FROM ${from}) WHERE ${missing}`,
  );
  return { duplicates, nulls: Number(nulls) };
}

/** Rows that equal an earlier row in everything, of the rows in one slice of many by the row's hash. */
export async function repeatedRows(
  connection: Connection,
  from: string,
  rows: number,
  most = sliceRows,
): Promise<Repeats> {
  const slice = Math.max(1, Math.ceil(rows / most));
  const some = slice === 1 ? '' : ` WHERE h % ${slice} = 0`;
  const groups = `SELECT count(*) AS c FROM (SELECT hash(r) AS h FROM ${from} AS r)${some} GROUP BY h`;
  const [[all = 0, copies = 0] = []] = await connection.query(
    `SELECT coalesce(sum(c), 0)::BIGINT, coalesce(sum(c - 1), 0)::BIGINT FROM (${groups})`,
  );
  return { rows: Number(all), copies: Number(copies) };
}
