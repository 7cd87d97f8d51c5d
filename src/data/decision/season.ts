/** When a snapshot's data is from, in UTC as its name says it. `hour` is null where only the day is known. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number | null;
}

export type Season = 'none' | 'weekday' | 'hour' | 'month-end';

const dated = /(?<!\d)(\d{4})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?:[T_-]?([01]\d|2[0-3]))?(?!\d{3})/;

/** The date in a name, e.g. `flights-2026-11-22T06.profile.json`; null when there is none. */
export function momentOf(name: string): Moment | null {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
  const found = dated.exec(last) ?? dated.exec(name);
  if (found === null) return null;
  const [, year, month, day, hour] = found;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const there = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
  return there ? { year: y, month: m, day: d, hour: hour === undefined ? null : Number(hour) } : null;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The class of a moment: its weekday, its hour of the day, or whether it is the last day of a month; null for none. */
export function classOf(season: Season, { year, month, day, hour }: Moment): string | null {
  if (season === 'weekday') return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null;
  if (season === 'hour') return hour === null ? null : `${String(hour).padStart(2, '0')} h`;
  if (season === 'month-end')
    return new Date(Date.UTC(year, month - 1, day + 1)).getUTCDate() === 1 ? 'month end' : 'other days';
  return null;
}

/** Earlier moments first; those without a date before all others, by name. */
export function byMoment(
  a: { readonly name: string; readonly moment: Moment | null },
  b: { readonly name: string; readonly moment: Moment | null },
): number {
  const key = (moment: Moment | null) =>
    moment === null ? -1 : ((moment.year * 100 + moment.month) * 100 + moment.day) * 100 + (moment.hour ?? 0);
  return key(a.moment) - key(b.moment) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
