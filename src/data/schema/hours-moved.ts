import { quote } from '../../evidence/quote.ts';
import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import { acceptText } from '../accept.ts';
import { sum } from '../decision/cells.ts';
import { percentText, sizesText } from '../number-text.ts';
import { marginOf } from '../policy.ts';
import type { ColumnProfile } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import ks from '../statistics/ks.ts';
import { moveText } from '../time-text.ts';

const day = 86_400;

/** Of fewer days the hours that the data happens to begin and end with count for too much, and so do weekends. */
const fewestDays = 7;

/** What may be left of a change that is explained by a turn of the clock. */
const slack = 0.01;

const hours = Array.from({ length: 24 }, (_, hour) => hour);

export default defineSchemaCheck({
  id: 'hours-moved',
  title: 'Hours of the day',
  documentation:
    "Times over seven days or more, by the hour of the day in UTC, from the hour on that has the fewest in base: the Kolmogorov-Smirnov distance over the hours, of which no change is rejected (24 p-values, Bonferroni, at alpha) and the lower bound lies beyond the column's margin. So a change of time zone is seen that moves a distribution over months by next to nothing: where one turn of all hours gives those of base again, the move is named. Warns: summer time looks the same.",
  rules: ['hours-moved'],
  order: 61,
  of: 'column',
  coveredBy: {
    'hours-moved': [
      ...['shifted', 'values-rounded', 'precision-lost', 'became-constant', 'unit-changed', 'sentinel'],
      ...['type-narrowed', 'type-widened', 'type-incompatible'],
    ],
  },
  looks: ({ before, after }) =>
    !before.type.startsWith('timestamp') || (before.hours !== undefined && after.hours !== undefined),
  find,
});

function find({ name, before, after, policy }: ColumnScene): readonly Part[] {
  const [was, is] = [byHour(before), byHour(after)];
  if (was === null || is === null || !overDays(before) || !overDays(after)) return [];
  const margin = marginOf(policy, name, 'ks');
  const first = emptiest(was);
  const {
    value,
    p = 1,
    low = 0,
    high = 1,
    n,
  } = ks.measure(inOrder(before, turned(was, first)), inOrder(after, turned(is, first)));
  // The hour with which the day begins was chosen, out of so many.
  if (value === null || p * hours.length > policy.alpha || low <= margin) return [];
  const turn = turnOf(before, after, was, is);
  return [
    {
      rule: 'hours-moved',
      severity: 'warning',
      confidence: 'high',
      size: value,
      message:
        turn === null
          ? `${quote(name)} has its times at other hours of the day`
          : `${quote(name)} moved by ${moveText(turn * 3600)} within the day`,
      detail: `${mostText(was, is)}${turn === null ? '' : ' Turned back by as much, the hours are those of base: a change of time zone, or of summer time.'}`,
      number: `${percentText(value)} of the times moved [${percentText(low)}, ${percentText(high)}], ${sizesText(n)}; margin ${percentText(margin)}`,
      mend: `Write the times in the zone of the base, best in UTC; ${acceptText(name)}`,
    },
  ];
}

function overDays({ min, max }: ColumnProfile): boolean {
  return min !== null && max !== null && max - min >= fewestDays * day;
}

/** Times in each hour from midnight; null where they are not counted. */
function byHour({ hours: cells }: ColumnProfile): readonly number[] | null {
  if (cells === undefined) return null;
  const [midnight = 0, first = 0, ...later] = cells;
  return [midnight + first, ...later];
}

function emptiest(counts: readonly number[]): number {
  return counts.indexOf(Math.min(...counts));
}

/** The counts from that hour on, once round the day. */
function turned(counts: readonly number[], first: number): readonly number[] {
  return [...counts.slice(first), ...counts.slice(0, first)];
}

/** The column counted by the hours in that order. */
function inOrder(column: ColumnProfile, counts: readonly number[]): ColumnProfile {
  return { ...column, bins: { edges: hours.slice(0, -1), counts: [...counts] } };
}

/** The hour whose share changed most. */
function mostText(was: readonly number[], is: readonly number[]): string {
  const share = (counts: readonly number[], hour: number) => (counts[hour] ?? 0) / sum(counts);
  const change = (hour: number) => Math.abs(share(is, hour) - share(was, hour));
  const most = hours.reduce((best, hour) => (change(hour) > change(best) ? hour : best), 0);
  const shares = [was, is].map((counts) => percentText(share(counts, most)));
  return `Most at ${String(most).padStart(2, '0')} h UTC: ${shares.join(' \u2192 ')} of the times.`;
}

/** By how many hours, at most 12 either way, base's times moved if that is all that happened to them; else null. */
function turnOf(
  before: ColumnProfile,
  after: ColumnProfile,
  was: readonly number[],
  is: readonly number[],
): number | null {
  const first = emptiest(was);
  const base = inOrder(before, turned(was, first));
  const left = (later: number) => ks.effect?.(base, inOrder(after, turned(is, (first + later) % 24))) ?? 1;
  const best = hours.slice(1).reduce((least, later) => (left(later) < left(least) ? later : least), 1);
  const chance = kolmogorovQuantile(0.001) * Math.sqrt((before.n + after.n) / (before.n * after.n));
  if (left(best) > Math.max(slack, chance)) return null;
  return best > 12 ? best - 24 : best;
}
