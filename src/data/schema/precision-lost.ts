import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { countText, percentText, sizesText } from '../number-text.ts';
import { fewerPlaces } from '../profile/places.ts';
import type { ColumnProfile } from '../profile.ts';
import { defineSchemaCheck, type Part } from '../schema-check.ts';
import { kindOf } from '../types.ts';

const day = 86_400;

export default defineSchemaCheck({
  id: 'precision-lost',
  title: 'Fewer decimal places',
  documentation:
    'The share of values with at most j decimal places went from below 50 % in base to 99.9 % or more: rounded or cut off, even where the distribution hardly moved. Warns. So do times that all stand at midnight, where those of base did not: both ends of their range are midnights, and there may be no more different times than days and are at most half as many as in base.',
  rules: ['precision-lost'],
  order: 60,
  of: 'column',
  coveredBy: { 'precision-lost': ['values-rounded', 'unit-changed', 'became-constant', 'type-narrowed'] },
  looks: ({ before, after }) =>
    kindOf(before.type) !== 'number' || before.bins === undefined || before.n === 0 || after.places !== undefined,
  find: ({ name, before, after }) => {
    if (atMidnight(before, after)) return [midnight(name, before, after)];
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

/** Whether all times of head stand at midnight and those of base do not, as far as ends, edges and numbers of values tell. */
function atMidnight(before: ColumnProfile, after: ColumnProfile): boolean {
  const { min, max, distinct } = after;
  if (kindOf(before.type) !== 'time' || !/^timestamp/.test(before.type) || before.n < 100 || after.n < 100)
    return false;
  if (min === null || max === null || min === max || min % day !== 0 || max % day !== 0) return false;
  const edges = before.bins?.edges ?? [];
  const days = (max - min) / day + 1;
  // Of head the number of different values may be known only roughly, since it is counted in the slice that suits base.
  const most = before.distinct?.low ?? 0;
  const few = distinct !== undefined && distinct.low <= days && distinct.high <= most / 2;
  const many = most > 2 * days;
  return few && many && edges.filter((edge) => edge % day === 0).length < edges.length / 2;
}

function midnight(name: string, before: ColumnProfile, after: ColumnProfile): Part {
  const [was, is] = [before.distinct?.low ?? 0, after.distinct?.high ?? 0];
  return {
    rule: 'precision-lost',
    severity: 'warning',
    message: `${quote(name)} lost its time of day`,
    detail: 'Its first and last time stand at midnight, and it has few different times.',
    number: `at least ${countText(was)} different times \u2192 at most ${countText(is)}, ${sizesText({ base: before.n, head: after.n })}`,
    mend: `Write the times in full; ${acceptText(name)}`,
  };
}
