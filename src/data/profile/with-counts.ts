import type { ColumnProfile } from '../profile.ts';

/**
 * A column like `like` with other counts: in the same bins, or of the same listed values and then of the rest, in the
 * order of `like`. `rest` replaces further numbers of it.
 */
export function withCounts(
  like: ColumnProfile,
  counts: readonly number[],
  rest: Partial<Pick<ColumnProfile, 'n' | 'missing' | 'unparsed'>> = {},
): ColumnProfile {
  const { bins, values } = like;
  if (bins !== undefined) return { ...like, ...rest, bins: { edges: bins.edges, counts: [...counts] } };
  if (values === undefined) return { ...like, ...rest };
  const list = values.list.map(([value], i): [string, number] => [value, counts[i] ?? 0]);
  return { ...like, ...rest, values: { ...values, list, other: counts[list.length] ?? 0 } };
}

/** A column at the edges or of the values of `like`, which were given to it: its list is no choice of its own. */
export function atPlacesOf(like: ColumnProfile, column: ColumnProfile): ColumnProfile {
  const { bins, values } = like;
  return {
    ...column,
    ...(bins === undefined ? {} : { bins }),
    ...(values === undefined ? {} : { values: { ...values, cut: null } }),
  };
}
