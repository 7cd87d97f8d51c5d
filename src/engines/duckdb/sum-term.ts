import type { CountRequest, SourceColumn } from '../../data/counter.ts';
import { double } from './sql.ts';

type Summed = { readonly request: CountRequest; readonly column: SourceColumn };
type Sum = NonNullable<CountRequest['sum']>;

/**
 * SQL of what is added up for `CountRequest.sum`, of the stored value `r` and the value `x`. A stored integer is added as
 * it is; anything else as a whole number of 2^-scale from the centre, NULL where that does not fit in 64 bits.
 */
export function sumTerm(summed: Summed, sum: Sum, r: string, x: string): string {
  if (isExactInteger(summed, sum)) return r;
  return `TRY_CAST((${x} - ${double(sum.centre)}) * ${double(2 ** sum.scale)} AS BIGINT)`;
}

/** Whether what is added up are the stored integers themselves. */
export function isExactInteger({ request, column }: Summed, sum: Sum): boolean {
  const whole = /^u?int(8|16|32|64)$/;
  return (
    sum.centre === 0 &&
    sum.scale === 0 &&
    whole.test(request.type) &&
    whole.test(column.type) &&
    column.physical !== 'text'
  );
}
