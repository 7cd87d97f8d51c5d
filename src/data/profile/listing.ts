import type { CountedValues } from '../profile.ts';

/** The most values that a profile lists for a column. */
export const mostListed = 50;

/**
 * Chooses which values of a string column are listed, from exact counts of its most frequent values.
 *
 * Listed are all values with a count of at least T, where T is the smallest integer >= `k` (privacy: rarer strings are
 * never stored in clear) that leaves at most 50 of them. `rest` = rows whose value is not among the counted ones;
 * `least` = a bound on the count of any such value (0 when every value was counted), which T must exceed.
 * The pair [T, number of listed values with count exactly T] corrects the comparison (Good 1953, data page 4.4).
 */
export function listValues(
  counted: readonly (readonly [string, number])[],
  rest: number,
  least: number,
  k: number,
): CountedValues {
  const sorted = byCount(counted);
  const next = sorted[mostListed]?.[1] ?? 0;
  const cut = Math.max(k, next + 1, least + 1);
  const list = sorted.filter(([, count]) => count >= cut);
  const unlisted = sorted.filter(([, count]) => count < cut).reduce((sum, [, count]) => sum + count, 0);
  return { list, other: rest + unlisted, cut: [cut, list.filter(([, count]) => count === cut).length] };
}

/** Values with their counts, most frequent first; of equal counts in the order of their code units. */
export function byCount(counted: readonly (readonly [string, number])[]): [string, number][] {
  const sorted = counted.map(([value, count]): [string, number] => [value, count]);
  return sorted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}
