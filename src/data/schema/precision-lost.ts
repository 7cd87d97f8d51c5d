import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { percentText, sizesText } from '../number-text.ts';
import { fewerPlaces } from '../profile/places.ts';
import { defineSchemaCheck } from '../schema-check.ts';
import { kindOf } from '../types.ts';

export default defineSchemaCheck({
  id: 'precision-lost',
  title: 'Fewer decimal places',
  documentation:
    'The share of values with at most j decimal places went from below 50 % in base to 99.9 % or more: rounded or cut off, even where the distribution hardly moved. Warns.',
  rules: ['precision-lost'],
  order: 60,
  of: 'column',
  coveredBy: { 'precision-lost': ['values-rounded', 'unit-changed', 'became-constant', 'type-narrowed'] },
  looks: ({ before, after }) =>
    kindOf(before.type) !== 'number' || before.bins === undefined || before.n === 0 || after.places !== undefined,
  find: ({ name, before, after }) => {
    const lost = before.n < 100 || after.n === 0 ? null : fewerPlaces(before, after);
    if (lost === null) return [];
    return [
      {
        rule: 'precision-lost',
        severity: 'warning',
        message: `${quote(name)} lost decimal places`,
        number: `${percentText(lost.base)} \u2192 ${percentText(lost.head)} of values with at most ${lost.most} decimals, ${sizesText({ base: before.n, head: after.n })} (exact)`,
        mend: `Write the column in its old precision; ${acceptText(name)}`,
      },
    ];
  },
});
