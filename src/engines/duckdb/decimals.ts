import type { CountRequest } from '../../data/counter.ts';
import { ask, type Opened, one } from './opened.ts';

/** Answers `Counter.decimals`: the most decimal places among all values; 17 when there are more than 6. */
export async function decimals(opened: Opened, request: CountRequest): Promise<number> {
  const { value, from } = ask(opened, request);
  const places = Array.from(
    { length: 7 },
    (_, j) => `count_if(abs(x * 1e${j} - round(x * 1e${j})) > 1e-9 * greatest(1, abs(x * 1e${j})))`,
  );
  const sql = `SELECT ${places.join(', ')} FROM (SELECT ${value} AS x FROM ${from}) WHERE isfinite(x)`;
  const found = (await one(opened.connection, sql)).map(Number).indexOf(0);
  return found < 0 ? 17 : found;
}
