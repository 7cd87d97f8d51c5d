import type { Profile } from '../profile.ts';

type Partition = NonNullable<Profile['partitions']>[number];

/** Partitions by the place of their date in its calendar. */
export interface DatedPartitions {
  readonly unit: 'day' | 'month' | 'hour';
  /** by the number of the day, month or hour since 1970 */
  readonly at: ReadonlyMap<number, readonly Partition[]>;
}

/**
 * The partitions of a snapshot by date, when their keys are one: `year=`, `month=` (and `day=`, `hour=`), or a key of
 * which every value reads as a day (2024-01-31, 20240131), a month (2024-01) or an hour (2024-01-31T05 or with a
 * space). Null when they have no date.
 */
export function byDate(partitions: readonly Partition[]): DatedPartitions | null {
  const [first] = partitions;
  if (first === undefined) return null;
  const keys = Object.keys(first.keys);
  const names = keys.includes('year') && keys.includes('month') ? ['year', 'month', 'day', 'hour'] : keys;
  const texts =
    names === keys
      ? keys.map((key) => (part: Partition) => part.keys[key] ?? '')
      : [(part: Partition) => joined(names.flatMap((name) => part.keys[name] ?? []))];
  for (const text of texts) {
    const read = partitions.map((part) => placeOf(text(part)));
    const unit = read[0]?.unit;
    if (unit === undefined || read.some((place) => place?.unit !== unit)) continue;
    const at = new Map<number, Partition[]>();
    partitions.forEach((part, i) => {
      const place = read[i]?.at ?? 0;
      at.set(place, [...(at.get(place) ?? []), part]);
    });
    return { unit, at };
  }
  return null;
}

/** Which day, month or hour a number of `byDate` stands for: `2024-01-31`, `2024-01`, `2024-01-31T05`. */
export function dateText(at: number, unit: DatedPartitions['unit']): string {
  if (unit === 'month') return `${String(Math.floor(at / 12)).padStart(4, '0')}-${pair((at % 12) + 1)}`;
  const iso = new Date(unit === 'day' ? at * 86_400_000 : at * 3_600_000).toISOString();
  return unit === 'day' ? iso.slice(0, 10) : iso.slice(0, 13);
}

function joined(parts: readonly string[]): string {
  const [year = '', month = '', day, hour] = parts;
  const date = [year, pair(month), ...(day === undefined ? [] : [pair(day)])].join('-');
  return hour === undefined ? date : `${date}T${pair(hour)}`;
}

function pair(value: string | number): string {
  return String(value).padStart(2, '0');
}

function placeOf(text: string): { readonly unit: DatedPartitions['unit']; readonly at: number } | null {
  const [, year, month, day, hour] =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::00(?::00)?)?)?)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { unit: 'month', at: Number(year) * 12 + Number(month) - 1 };
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return { unit: 'day', at: date / 86_400_000 };
  return Number(hour) > 23 ? null : { unit: 'hour', at: date / 3_600_000 + Number(hour) };
}
