import { byDate, dateText } from '../difference/partition-dates.ts';
import type { Draft } from '../draft.ts';
import type { Profile } from '../profile.ts';
import { timeline } from './picture.ts';

type Partition = NonNullable<Profile['partitions']>[number];

/** The most partitions that are drawn, the last ones. */
const mostParts = 366;
/** Bars of the small picture in a comment. */
const mostBars = 12;

/**
 * The rows of each partition on both sides, in the order of their dates, or of their names where they have none.
 * `also` are dates (as `byDate` numbers them) that neither side needs to have. Empty for a snapshot without keys.
 */
export function partitionPicture(
  base: Profile,
  head: Profile,
  also: readonly number[] = [],
): Pick<Draft, 'series' | 'drawing'> {
  const [before, after] = [rowsOf(base.partitions ?? []), rowsOf(head.partitions ?? [])];
  const dates = byDate([...(base.partitions ?? []), ...(head.partitions ?? [])]);
  const names =
    dates === null
      ? [...new Set([...before.keys(), ...after.keys()])].sort()
      : [...new Set([...dates.at.keys(), ...also])].sort((a, b) => a - b).map((at) => dateText(at, dates.unit));
  const parts = names
    .slice(-mostParts)
    .map((name) => ({ name, base: before.get(name) ?? null, head: after.get(name) ?? null }));
  if (parts.length === 0 || (dates === null && names.every((name) => name === ''))) return {};
  const last = parts.slice(-mostBars);
  return {
    series: { base: last.map((part) => part.base ?? 0), head: last.map((part) => part.head ?? 0) },
    drawing: timeline('Rows of each partition: base and head', parts, { x: dates?.unit ?? 'partition', y: 'rows' }),
  };
}

/** The rows of partitions by the text of their date or, without one, their names. */
function rowsOf(partitions: readonly Partition[]): ReadonlyMap<string, number> {
  const dates = byDate(partitions);
  const found = new Map<string, number>();
  const add = (name: string, rows: number) => found.set(name, (found.get(name) ?? 0) + rows);
  if (dates === null) for (const { keys, rows } of partitions) add(nameOf(keys), rows);
  else for (const [at, parts] of dates.at) for (const { rows } of parts) add(dateText(at, dates.unit), rows);
  return found;
}

function nameOf(keys: Partition['keys']): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}=${value}`)
    .join('/');
}
