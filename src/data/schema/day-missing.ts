import { quote } from '../../evidence/quote.ts';
import { sameBytes } from '../decision/compare.ts';
import { listed } from '../listed.ts';
import { countText } from '../number-text.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { kindOf } from '../types.ts';

const day = 86_400;

/** Days of a column that are counted one by one, at least and at most. */
const [fewest, most] = [7, 800];

/** Rows that every other day has at least, so that none on a day is no chance. */
const least = 30;

/** More empty days than these are how the data is: weekends, closed days, a source that rests. */
const mostGaps = 3;

export default defineSchemaCheck({
  id: 'day-missing',
  title: 'Days without a row',
  documentation:
    'Dates and times over 7 to 800 days of which one to three in a row of days have no row in head, while every other day has 30 or more. Warns: a holiday looks the same.',
  rules: ['day-missing'],
  order: 76,
  of: 'column',
  find: (scene) => (hasDays(scene) ? find(scene) : []),
});

function hasDays({ before, base, head }: ColumnScene): boolean {
  // The same bytes have the days that they had.
  return kindOf(before.type) === 'time' && before.type !== 'time' && !sameBytes(base, head);
}

async function find({ name, before, after, counter }: ColumnScene): Promise<readonly Part[]> {
  if (after.min === null || after.max === null) return [];
  const [first, last] = [Math.floor(after.min / day), Math.floor(after.max / day)];
  const days = last - first + 1;
  if (days < fewest || days > most || after.n < days * least) return [];
  // A day ends just before the next one; counts are of values up to an edge.
  const edges = Array.from({ length: days }, (_, i) => (first + i + 1) * day - 1e-6);
  const [counted] = await counter.count([{ path: after.path, type: before.type, edges }]);
  const counts = counted?.bins?.slice(0, days) ?? [];
  // The least and largest time may be those of a profile that holds the true ones back, days before or behind them.
  const [from, to] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)];
  const empty = counts.flatMap((count, i) => (count === 0 && i > from && i < to ? [first + i] : []));
  if (empty.length === 0 || empty.length > mostGaps || counts.some((count) => count > 0 && count < least)) return [];
  const names = empty.map((each) => new Date(each * day * 1000).toISOString().slice(0, 10));
  return [
    {
      rule: 'day-missing',
      severity: 'warning',
      size: empty.length / days,
      message: `${quote(name)} has ${empty.length === 1 ? 'a day' : `${empty.length} days`} without a row`,
      detail: `Without a row: ${listed(names, 3)}.`,
      number: `0 rows on ${empty.length} of ${countText(days)} days; ${countText(Math.min(...counts.filter((count) => count > 0)))} or more on every other (exact)`,
      mend: 'Load the day again, or check that it was one on which nothing is written.',
    },
  ];
}
