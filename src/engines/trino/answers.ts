import type { Asked } from '../dialect.ts';

/** Counts of an answer of `histogram` over integers. */
export function countsByKey(answer: unknown): ReadonlyMap<number, number> {
  return new Map(
    Object.entries((answer ?? {}) as Record<string, number>).map(([key, count]) => [Number(key), Number(count)]),
  );
}

/** An item that answers a number; 0 for none. */
export function number(sql: string): Asked<number> {
  return { sql, read: (answer) => Number(answer ?? 0) };
}

/** An item that answers a number or nothing. */
export function numberOrNull(sql: string): Asked<number | null> {
  return { sql, read: (answer) => (answer === null || answer === undefined ? null : Number(answer)) };
}
