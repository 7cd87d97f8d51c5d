import type { ColumnProfile } from '../profile.ts';
import type { Measured } from '../statistic.ts';
import type { Cells } from './cells.ts';

/** A number that is a function of both sides' shares in the same cells; null where a side has no value. */
export function sharesOf(
  base: ColumnProfile,
  head: ColumnProfile,
  cells: Pick<Cells, 'base' | 'head'>,
  value: (p: readonly number[], q: readonly number[]) => number,
): Measured {
  const n = { base: base.n, head: head.n };
  if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method: 'cells' };
  const p = cells.base.map((count) => count / base.n);
  const q = cells.head.map((count) => count / head.n);
  return { value: value(p, q), n, method: `${p.length} cells` };
}
