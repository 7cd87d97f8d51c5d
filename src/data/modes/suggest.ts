import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';
import { kindOf } from '../types.ts';

/** One entry of `expect:` that holds on a snapshot today. */
export type SuggestedEntry = Readonly<Record<string, unknown>>;

/** What `assay init` writes for a snapshot, all true on the rows that the profile was made of. */
export interface Suggested {
  /** columns each of which tells all rows apart */
  readonly keys: readonly string[];
  readonly snapshot: readonly SuggestedEntry[];
  readonly columns: readonly { readonly name: string; readonly entries: readonly SuggestedEntry[] }[];
}

/** Rows below which a rule that holds today may be chance. */
const fewRows = 100;
/** The most values of a set, and columns of a snapshot, that are suggested. */
const mostValues = 20;
const mostColumns = 40;

/**
 * Expectations that hold on a snapshot, read off its profile: no missing value, no value twice, closed sets of values
 * (each in at least k rows), ranges with half their width as room on each side (never below zero where nothing is), and
 * half of the rows. Nothing is suggested of fewer than 100 rows, of items of lists, or of what looks personal.
 */
export function suggest(profile: Profile): Suggested {
  if (profile.rows < fewRows) return { keys: [], snapshot: [], columns: [] };
  const plain = profile.columns.filter(({ path }) => path.every((name) => !name.endsWith('[]')));
  const keys = plain.filter(isKey).map(nameOf);
  const columns = plain
    .map((column) => ({ name: nameOf(column), entries: entriesOf(column) }))
    .filter(({ entries }) => entries.length > 0)
    .slice(0, mostColumns);
  return { keys, snapshot: [{ row_count: { min: Math.floor(profile.rows / 2) } }], columns };
}

function isKey({ n, missing, unparsed, distinct, type }: ColumnProfile): boolean {
  const whole = /^u?int/.test(type) || type === 'string';
  return whole && missing === 0 && unparsed === 0 && n >= fewRows && distinct?.low === n && distinct.high === n;
}

function entriesOf(column: ColumnProfile): readonly SuggestedEntry[] {
  const { n, missing, unparsed, nan, pinf, ninf } = column;
  if (n < fewRows || unparsed > 0) return [];
  const filled = missing === 0 ? [{ not_null: true }] : [];
  if (isKey(column)) return [...filled, { unique: true }];
  const finite = nan === 0 && pinf === 0 && ninf === 0;
  if (kindOf(column.type) === 'number') return finite ? [...filled, ...rangeOf(column)] : filled;
  return [...filled, ...setOf(column)];
}

function setOf({ type, values, role }: ColumnProfile): readonly SuggestedEntry[] {
  if (type !== 'string' || values === undefined || values.other > 0 || role === 'free text') return [];
  if (values.list.length < 2 || values.list.length > mostValues) return [];
  return [{ set: values.list.map(([value]) => value).sort() }];
}

function rangeOf({ min, max }: ColumnProfile): readonly SuggestedEntry[] {
  if (min === null || max === null || min === max) return [];
  const room = (max - min) / 2;
  const low = min >= 0 ? Math.max(0, min - room) : min - room;
  const high = max <= 0 ? Math.min(0, max + room) : max + room;
  const ends = { min: outward(low, min, room, Math.floor), max: outward(high, max, room, Math.ceil) };
  return [{ range: ends, severity: 'warning' }];
}

/** A number of few digits beyond an end: rounded away from the values in steps of a power of ten below the room. */
function outward(end: number, seen: number, room: number, round: (value: number) => number): number {
  const step = 10 ** Math.floor(Math.log10(room));
  const rounded = Number((round(end / step) * step).toPrecision(12));
  // Where rounding in binary went inward, the value itself is the end.
  const inside = round === Math.floor ? rounded > seen : rounded < seen;
  return inside || !Number.isFinite(rounded) ? seen : rounded;
}
