import { Problem } from '../../evidence/problem.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import { kindOf } from '../types.ts';
import { derived } from './column-profile.ts';
import { withEnumValues } from './enum-values.ts';
import { keyMark } from './hash-key.ts';
import { hashList } from './hashed-lists.ts';
import { privateRoles } from './role.ts';

/** What a profile holds back of the data. */
export interface HoldBack {
  /** listed strings: in clear, as a keyed hash, or none */
  readonly values: 'shown' | 'hashed' | 'none';
  /** least and largest values as they are; else p0.1 and p99.9 */
  readonly extremes: boolean;
  /** the keyed hash of a string; needed for `hashed` */
  readonly hash?: (text: string) => string;
}

export const nothingHeld: HoldBack = { values: 'shown', extremes: true };

/** What a profile says about itself: absent when nothing is held back. */
export function heldBy({ values, extremes, hash }: HoldBack): Profile['privacy'] {
  if (values === 'shown' && extremes) return undefined;
  return { values, extremes, ...(values === 'hashed' && hash !== undefined ? { key: keyMark(hash) } : {}) };
}

/**
 * Takes out of a column that was just counted what must not be stored: the list of a column whose role is private (an
 * email, a phone or card number, an id), or of every column, with the values that its type declares; its least and largest value. Counts stay. `kept`: listed texts that are hashes already.
 * Errors: `Problem` when values are to be hashed and there is no key.
 */
export function holdBack(column: ColumnProfile, held: HoldBack, kept: ReadonlySet<string> = new Set()): ColumnProfile {
  const secret = privateRoles.includes(column.role ?? '') && kindOf(column.type) === 'text';
  const none = secret || held.values === 'none';
  const shown = none ? withoutList(column) : held.values === 'hashed' ? hashList(column, hashOf(held), kept) : column;
  return held.extremes ? shown : coarse(shown);
}

/** The keyed hash. Errors: `Problem` when there is no key. */
export function hashOf({ hash }: Pick<HoldBack, 'hash'>): (text: string) => string {
  if (hash !== undefined) return hash;
  throw new Problem(
    'The values of the profile are hashed: needed the key in ASSAY_PROFILE_KEY, given none.',
    'Set ASSAY_PROFILE_KEY to a long random text, the same for every profile that is compared or added.',
  );
}

function withoutList(all: ColumnProfile): ColumnProfile {
  const column = { ...all, physical: withEnumValues(all.physical, null) };
  if (column.values === undefined) return column;
  const rows = column.values.list.reduce((sum, [, count]) => sum + count, column.values.other);
  return { ...column, values: { list: [], other: rows, cut: null } };
}

/**
 * A column with p0.1 and p99.9, up to one bin, for its least and largest value. They follow from the counts alone, and
 * nothing else may follow from the true ones, so parts added up say what the whole says.
 */
export function coarse(column: ColumnProfile): ColumnProfile {
  const { distinct = { low: 0, high: 0 } } = column;
  const { low: _, high: __, ...bitmap } = distinct;
  const blind = column.distinct === undefined ? column : derived({ ...column, min: null, max: null }, bitmap);
  return { ...blind, ...tailsOf(column) };
}

function tailsOf({ bins, n, min, max }: ColumnProfile): Pick<ColumnProfile, 'min' | 'max'> {
  if (min === null || max === null || bins === undefined || bins.edges.length === 0) return { min: null, max: null };
  const upTo: number[] = [];
  for (const count of bins.counts) upTo.push((upTo.at(-1) ?? 0) + count / Math.max(1, n));
  const first = upTo.findLastIndex((share, i) => i < bins.edges.length && share <= 0.002);
  const last = upTo.findIndex((share) => share >= 0.998);
  const edge = (i: number) => bins.edges[Math.min(Math.max(i, 0), bins.edges.length - 1)] ?? null;
  return { min: edge(first), max: edge(last) };
}
