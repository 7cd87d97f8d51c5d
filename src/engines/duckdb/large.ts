import type { LogicalType } from '../../data/types.ts';
import { exactAs, sqlType } from './exact.ts';
import type { OpenColumn } from './opened.ts';

/**
 * SQL of `CountRequest.large`, a list of two counts, of the stored value `raw` of a column that is asked for as a type of
 * numbers; of text, whatever reads as a whole number is looked at. The shortest decimal of a double beyond 2^53 is its
 * exact value or ends in zero, so few values have to be written out.
 */
export function largeSql(raw: string, column: OpenColumn, type: LogicalType): string {
  const whole = /^u?int/.test(type);
  const as = whole ? (sqlType(type) ?? 'HUGEINT') : 'HUGEINT';
  const v = whole ? exactAs({ ...column, expression: raw }, type) : `TRY_CAST(${raw} AS HUGEINT)`;
  const float = `CAST(${v} AS DOUBLE)`;
  const shortest = `coalesce(TRY_CAST(CAST(${float} AS VARCHAR) AS HUGEINT) = ${v}, false)`;
  const held = `CASE WHEN ${v} BETWEEN -${2 ** 53} AND ${2 ** 53} THEN NULL WHEN TRY_CAST(${float} AS ${as}) = ${v} THEN 1 WHEN ${v} % 10 = 0 THEN ${shortest}::INTEGER WHEN ${v} IS NOT NULL THEN 0 END`;
  return `[coalesce(sum(${held}), 0), count(${held}) - coalesce(sum(${held}), 0)]`;
}
