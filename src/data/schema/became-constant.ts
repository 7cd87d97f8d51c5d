import { quote } from '../../evidence/quote.ts';
import { countText, percentText } from '../number-text.ts';
import { below } from '../profile/edges.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'became-constant',
  title: 'One value left',
  documentation: 'A column with more than one value in base has only one in head (two values or more): fails.',
  rules: ['became-constant'],
  order: 80,
  covers: { 'became-constant': ['distribution-changed', 'categories-changed', 'domain-lost-values'] },
  of: 'column',
  find,
});

function find({ name, before, after, base }: ColumnScene): readonly Part[] {
  const coarse = base.privacy?.extremes === false;
  if (isConstant(before, coarse) || !isConstant(after, coarse) || before.n < 2 || after.n < 2) return [];
  const only = after.values?.list.find(([, count]) => count === after.n)?.[0];
  const left = before.values?.list.find(([value]) => value === only);
  return [
    {
      rule: 'became-constant',
      severity: 'error',
      message: `${quote(name)} has only one value left`,
      ...(left === undefined
        ? {}
        : { detail: `Left: ${quote(left[0])} (${percentText(left[1] / before.n)} of the values before).` }),
      number: `${countText(after.n)} of ${countText(after.n)} values are equal (exact)`,
      mend: 'Find what overwrites the column, or what leaves the other rows out, and write the snapshot again.',
    },
  ];
}

/** `coarse`: the ends are edges of base, which may be one edge for values that all lie beyond it. */
function isConstant(column: ColumnProfile, coarse: boolean): boolean {
  if (column.n === 0) return false;
  if (column.min !== null && !coarse) return column.min === column.max;
  if (column.distinct !== undefined && column.distinct.slice === undefined) return column.distinct.high === 1;
  if (column.bins !== undefined) return isInOneValue(column.bins, column);
  return column.values?.list.some(([, count]) => count === column.n) ?? false;
}

/** Whether all values stand in a bin that has room for one. */
function isInOneValue({ edges, counts }: NonNullable<ColumnProfile['bins']>, { n, type }: ColumnProfile): boolean {
  const at = counts.indexOf(n);
  const [lower, edge] = [edges[at - 1], edges[at]];
  return lower !== undefined && edge !== undefined && lower >= below(edge, /^u?int/.test(type));
}
