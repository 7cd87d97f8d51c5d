import type { Asked } from './dialect.ts';
import type { Connection } from './engine.ts';

/** Questions of which each has an answer of its own type. */
export type Askeds<T extends readonly unknown[]> = { readonly [K in keyof T]: Asked<T[K]> };

/** Asks a SELECT of aggregates, which has one row of answers, and reads each answer. */
export async function askRow<const T extends readonly unknown[]>(
  connection: Connection,
  asked: Askeds<T>,
  from: string,
): Promise<T> {
  const [row = []] = await connection.query(`SELECT ${asked.map(({ sql }) => sql).join(', ')} FROM ${from}`);
  return asked.map(({ read }, i) => read(row[i])) as unknown as T;
}
