import type { ColumnProfile } from '../profile.ts';

/** Decimal places that a column lost. */
export interface FewerPlaces {
  /** the most places that (almost) all values of head have */
  readonly most: number;
  /** share of base's and of head's values with at most so many places */
  readonly base: number;
  readonly head: number;
}

/**
 * Whether head lost decimal places: the smallest j such that fewer than 50 % of base's values and at least 99.9 % of
 * head's have at most j of them. Null when there is none, or where a profile does not count places.
 */
export function fewerPlaces(base: ColumnProfile, head: ColumnProfile): FewerPlaces | null {
  if (base.places === undefined || head.places === undefined) return null;
  const [before, after] = [sharesUpTo(base.places), sharesUpTo(head.places)];
  for (let j = 0; j < before.length - 1; j++) {
    const [b, h] = [before[j] ?? 1, after[j] ?? 0];
    if (h >= 0.999) return b < 0.5 ? { most: j, base: b, head: h } : null;
  }
  return null;
}

function sharesUpTo(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let upTo = 0;
  return counts.map((count) => {
    upTo += count;
    return total === 0 ? 1 : upTo / total;
  });
}
