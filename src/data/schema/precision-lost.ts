import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { percentText, sizesText } from '../number-text.ts';
import { movedToMidnight } from '../profile/midnight.ts';
import { fewerPlaces } from '../profile/places.ts';
import type { ColumnProfile } from '../profile.ts';
import { defineSchemaCheck, type Part } from '../schema-check.ts';
import { kindOf } from '../types.ts';

export default defineSchemaCheck({
  id: 'precision-lost',
  title: 'Fewer decimal places',
  documentation:
    'The share of values with at most j decimal places went from below 50 % in base to 99.9 % or more: rounded or cut off, even where the distribution hardly moved. Warns. So do times that all stand at midnight, where fewer than half of those of base did (100 or more on both sides).',
  rules: ['precision-lost'],
  order: 60,
  of: 'column',
  coveredBy: { 'precision-lost': ['values-rounded', 'unit-changed', 'became-constant', 'type-narrowed'] },
  looks: ({ before, after }) =>
    before.type.startsWith('timestamp')
      ? before.hours !== undefined && after.hours !== undefined
      : kindOf(before.type) !== 'number' || before.bins === undefined || before.n === 0 || after.places !== undefined,
  find: ({ name, before, after }) => {
    const enough = before.n >= 100 && after.n > 0;
    if (enough && after.n >= 100 && movedToMidnight(before, after)) return [midnight(name, before, after)];
    const lost = enough ? fewerPlaces(before, after) : null;
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

/** Times that lost their time of day. */
function midnight(name: string, before: ColumnProfile, after: ColumnProfile): Part {
  const was = (before.hours?.[0] ?? 0) / before.n;
  return {
    rule: 'precision-lost',
    severity: 'warning',
    message: `${quote(name)} lost its time of day`,
    detail: 'Every time of head stands at midnight.',
    number: `${percentText(was)} \u2192 100 % of the times at midnight, ${sizesText({ base: before.n, head: after.n })} (exact)`,
    mend: `Write the times in full; ${acceptText(name)}`,
  };
}
