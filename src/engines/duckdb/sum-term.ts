import type { CountRequest, SourceColumn } from '../../data/counter.ts';
import { double } from './sql.ts';

/**
 * SQL of what is added up for `CountRequest.sum`, of the stored value `r` and the value `x`. A stored integer is added as
 * it is; anything else as a whole number of 2^-scale from the centre, NULL where that does not fit in 64 bits.
 */
export function sumTerm(
  { request, column }: { readonly request: CountRequest; readonly column: SourceColumn },
  sum: NonNullable<CountRequest['sum']>,
  r: string,
  x: string,
): string {
  const whole = /^u?int(8|16|32|64)$/;
  const isWhole = whole.test(request.type) && whole.test(column.type) && column.physical !== 'text';
  if (sum.centre === 0 && sum.scale === 0 && isWhole) return r;
  return `TRY_CAST((${x} - ${double(sum.centre)}) * ${double(2 ** sum.scale)} AS BIGINT)`;
}
