import { sortedQuantile } from '../../stats/sorted-quantile.ts';
import { nameOf, type Profile } from '../profile.ts';
import { appliesTo, effectOf } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';
import { classOf, type Moment, type Season } from './season.ts';

/** The profile of a snapshot that was accepted, and when its data is from. */
export interface Accepted {
  readonly name: string;
  readonly moment: Moment | null;
  readonly profile: Profile;
}

/** What the history says about one statistic of one column. */
export interface Learned {
  /** median + 4 MAD of the distances between consecutive accepted snapshots */
  readonly margin: number;
  /** distances, in ascending order */
  readonly distances: readonly number[];
  /** the class of the season that they are from, where there is one */
  readonly season?: string;
}

/** The least number of distances that a margin is learned from; of one class of a season. */
export const leastPairs = 10;
export const leastOfClass = 8;

/** A learned margin is at most so many times the configured one: a wider one has to be configured by a person. */
export const mostFactor = 5;

/** From so many distances on, head's rank among them is shown as a p-value. */
export const leastForRank = 19;

/** The key of a learned margin. */
export function learnedKey(statistic: string, column: string): string {
  return `${statistic}\0${column}`;
}

/**
 * Margins from history: for each column and deciding statistic, median + 4 MAD (scaled by nothing) of the distances
 * between consecutive accepted snapshots, once 10 distances exist; with `season`, between consecutive snapshots of the
 * class, once 8 exist. Snapshots with `judged`'s digest are left out, so that none is judged by itself.
 * Profiles that were not counted at the same edges do not pair.
 */
export function learnMargins(
  history: readonly Accepted[],
  judged: string,
  season: { readonly kind: Season; readonly moment: Moment | null },
): ReadonlyMap<string, Learned> {
  const others = history.filter(({ profile }) => profile.digest !== judged);
  const wanted = season.moment === null ? null : classOf(season.kind, season.moment);
  const ofClass =
    wanted === null ? [] : others.filter(({ moment }) => moment !== null && classOf(season.kind, moment) === wanted);
  const seasonal = distancesOf(ofClass);
  const usual = distancesOf(others);
  const learned = new Map<string, Learned>();
  for (const [key, distances] of usual) {
    const own = seasonal.get(key) ?? [];
    if (own.length >= leastOfClass && wanted !== null) learned.set(key, { ...learnedFrom(own), season: wanted });
    else if (distances.length >= leastPairs) learned.set(key, learnedFrom(distances));
  }
  return learned;
}

/**
 * The accepted snapshot that head is compared with under a season: the last one of its class when the class has 8
 * distances, else null.
 */
export function lastOfClass(
  history: readonly Accepted[],
  judged: string,
  season: { readonly kind: Season; readonly moment: Moment | null },
): Accepted | null {
  const { kind, moment } = season;
  if (moment === null) return null;
  const wanted = classOf(kind, moment);
  if (wanted === null) return null;
  const same = history.filter(
    (each) => each.profile.digest !== judged && each.moment !== null && classOf(kind, each.moment) === wanted,
  );
  return same.length > leastOfClass ? (same.at(-1) ?? null) : null;
}

/**
 * The margin of a decision: the configured one, or the learned one where that is wider, up to five times the
 * configured one.
 */
export function learnedMargin(
  learned: ReadonlyMap<string, Learned> | undefined,
  statistic: string,
  column: string,
  configured: number,
): number {
  const taught = learned?.get(learnedKey(statistic, column))?.margin ?? 0;
  return Math.max(configured, Math.min(taught, mostFactor * configured));
}

/** The rank p-value of a distance among those of the history: (1 + those as large) / (all + 1); null with too few. */
export function rankP(learned: Learned, distance: number): number | null {
  const { distances } = learned;
  if (distances.length < leastForRank) return null;
  return (1 + distances.filter((each) => each >= distance).length) / (distances.length + 1);
}

function learnedFrom(distances: readonly number[]): Learned {
  const sorted = [...distances].sort((a, b) => a - b);
  const middle = sortedQuantile(sorted, 0.5);
  const deviations = sorted.map((each) => Math.abs(each - middle)).sort((a, b) => a - b);
  return { margin: middle + 4 * sortedQuantile(deviations, 0.5), distances: sorted };
}

/** Distances between consecutive snapshots, by statistic and column. */
function distancesOf(history: readonly Accepted[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (let i = 1; i < history.length; i++) {
    const [before, after] = [history[i - 1]?.profile, history[i]?.profile];
    if (before === undefined || after === undefined || before.edges_from !== after.edges_from) continue;
    const there = new Map(after.columns.map((column) => [nameOf(column), column]));
    for (const column of before.columns) {
      const other = there.get(nameOf(column));
      if (other === undefined) continue;
      for (const statistic of statistics) {
        if (!statistic.decides || !appliesTo(statistic, column, other)) continue;
        const value = effectOf(statistic, column, other);
        if (value === null) continue;
        const key = learnedKey(statistic.id, nameOf(column));
        const distances = found.get(key);
        if (distances === undefined) found.set(key, [value]);
        else distances.push(value);
      }
    }
  }
  return found;
}
