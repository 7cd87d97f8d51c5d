import { shareChange } from '../decision/share-change.ts';
import { percentText, pointsText, sizesText } from '../number-text.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { boundZ } from '../statistic.ts';

/**
 * The least gain of a share from x of n to y of m rows (one-sided 1 %), when it is beyond the margin of missing values
 * and not chance; else null.
 */
export function shareRose(
  x: number,
  n: number,
  y: number,
  m: number,
  { margins, alpha }: Pick<SnapshotPolicy, 'margins' | 'alpha'>,
): number | null {
  if (n === 0 || m === 0) return null;
  // The bound is never beyond the difference itself, which nearly always settles it.
  if (!(y / m - x / n > margins.missing)) return null;
  const { difference, low, p } = shareChange(x, n, y, m, boundZ);
  return difference > 0 && low > margins.missing && p <= alpha ? low : null;
}

type Sides = { readonly before: number; readonly after: number };

/** The number of a finding about a share that rose by at least `low`. */
export function grown(
  count: Sides,
  rows: Sides,
  low: number,
  { margins }: Pick<SnapshotPolicy, 'margins'>,
): { readonly number: string } {
  const shares = [count.before / rows.before, count.after / rows.after].map(percentText).join(' \u2192 ');
  const n = sizesText({ base: rows.before, head: rows.after });
  return { number: `${shares} of rows, by at least ${pointsText(low)}, ${n}; margin ${percentText(margins.missing)}` };
}
