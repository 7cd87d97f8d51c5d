import type { CountRequest } from '../../data/counter.ts';
import { kindOf } from '../../data/types.ts';
import { ask, type Opened } from './opened.ts';

/**
 * Answers `Counter.rowSample`: values of some rows, column by column. With a key those whose key's hash falls in one
 * slice, so that two snapshots give rows of the same keys; else every k-th row.
 */
export async function rowSample(
  opened: Opened,
  requests: readonly CountRequest[],
  most: number,
  key: readonly CountRequest[],
): Promise<readonly (readonly (number | string | null)[])[]> {
  const asked = requests.map((request, i) => {
    const { value } = ask(opened, request);
    return kindOf(request.type) === 'text'
      ? `${value} AS x${i}`
      : `CASE WHEN isfinite(${value}) THEN ${value} END AS x${i}`;
  });
  const step = Math.max(1, Math.ceil(opened.rows / most));
  const keys = key.map((request) => ask(opened, { ...request, type: 'string' }).value);
  const inner =
    keys.length === 0
      ? `SELECT ${asked.join(', ')}, row_number() OVER () AS n FROM ${opened.from}`
      : `SELECT ${asked.join(', ')}, hash(${keys.join(', ')}) + 1 AS n FROM ${opened.from}`;
  const names = requests.map((_, i) => `x${i}`).join(', ');
  // Rows of one key have no order of their own.
  const order = keys.length === 0 ? '' : ` ORDER BY n, ${names}`;
  const sql = `SELECT ${names} FROM (${inner}) WHERE (n - 1) % ${step} = 0${order} LIMIT ${most}`;
  const rows = await opened.connection.query(sql);
  return requests.map((_, i) => rows.map((row) => plain(row[i])));
}

function plain(value: unknown): number | string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : Number(value);
}
