import type { ColumnProfile } from '../profile.ts';
import type { Measured } from '../statistic.ts';
import type { Cells } from './cells.ts';

/**
 * A number that both sides' shares in the same cells add up to: `add` takes what there is so far and the shares of one cell,
 * `finish` what there is at the end. Null where a side has no value.
 */
export function sharesOf(
  base: ColumnProfile,
  head: ColumnProfile,
  cells: Pick<Cells, 'base' | 'head'>,
  add: (sum: number, p: number, q: number) => number,
  finish: (sum: number) => number,
): Measured {
  const n = { base: base.n, head: head.n };
  if (base.n === 0 || head.n === 0) return { value: null, reason: 'no value on one side', n, method: 'cells' };
  let sum = 0;
  // A loop: with thousands of columns, arrays of shares for each statistic cost more than the arithmetic.
  for (let i = 0; i < cells.base.length; i++) {
    sum = add(sum, (cells.base[i] ?? 0) / base.n, (cells.head[i] ?? 0) / head.n);
  }
  return { value: finish(sum), n, method: `${cells.base.length} cells` };
}
