import { declares } from '../difference/declared.ts';
import { outOfRange } from '../difference/out-of-range.ts';
import { defineSchemaCheck } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'out-of-range',
  title: 'Range of a number',
  documentation:
    "At least one value in a thousand (or the column's margin) lies beyond base's outermost edge, and chance does not put so many there (1 % over all sides of all columns): warns. A declared range (`expect: range`) fails by itself and is not judged here.",
  rules: ['out-of-range'],
  order: 90,
  coveredBy: { 'out-of-range': ['default-fill', 'sentinel', 'unit-changed', 'shifted', 'distribution-changed'] },
  of: 'column',
  find: ({ name, before, after, policy, base, identifier }) =>
    identifier || base.privacy?.extremes === false || declares(policy, name, 'range')
      ? []
      : outOfRange(name, before, after, policy, 2 * base.columns.length),
});
