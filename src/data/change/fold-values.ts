import type { Scene } from '../cause.ts';
import type { ColumnProfile } from '../profile.ts';

/** A value of head that is a value of base in another dress. */
export interface FoldedPair {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Values that base does not list and that become one of base's under `fold`. Null when base's own values would fall
 * together, when there is no such value, or when the change is still there with their rows counted as base's values.
 */
export async function foldedPairs(scene: Scene, fold: (text: string) => string): Promise<readonly FoldedPair[] | null> {
  const listed = (scene.base.values?.list ?? []).map(([value]) => value);
  const folded = new Map(listed.map((value) => [fold(value), value]));
  if (folded.size < listed.length) return null;
  const pairs = (await scene.others()).flatMap(([to, count]): FoldedPair[] => {
    const from = folded.get(fold(to));
    return from === undefined ? [] : [{ from, to, count }];
  });
  return pairs.length > 0 && scene.holds(withPairs(scene.head, pairs)) ? pairs : null;
}

/** Head with the rows of each pair counted as base's value. */
export function withPairs(head: ColumnProfile, pairs: readonly FoldedPair[]): ColumnProfile {
  const { list = [], other = 0 } = head.values ?? {};
  const gained = new Map<string, number>();
  for (const { from, count } of pairs) gained.set(from, (gained.get(from) ?? 0) + count);
  const moved = pairs.reduce((sum, { count }) => sum + count, 0);
  return {
    ...head,
    values: {
      list: list.map(([value, count]): [string, number] => [value, count + (gained.get(value) ?? 0)]),
      other: other - moved,
      cut: null,
    },
  };
}
