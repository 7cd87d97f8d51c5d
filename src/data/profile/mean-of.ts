import type { ColumnProfile } from '../profile.ts';

/** The mean of a column from its exact sum; null without values or where the profile has no sum. */
export function meanOf({ n, sum }: ColumnProfile): number | null {
  if (sum === undefined || n === 0) return null;
  return sum.centre + Number(sum.total) / 2 ** sum.scale / n;
}
