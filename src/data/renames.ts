import type { CountRequest } from './counter.ts';
import type { SnapshotPolicy } from './policy.ts';
import { type ColumnProfile, nameOf, type Profile } from './profile.ts';
import { requestLike } from './profile-snapshot.ts';
import { appliesTo } from './statistic.ts';
import { statistics } from './statistics/registry.ts';
import { kindOf } from './types.ts';

/** A column of base that stands in head under another name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** the largest distance of the two columns */
  readonly distance: number;
}

/** The most columns of a side that are tried. */
const most = 20;

/**
 * Pairs of a removed and an added column that are the same column: same type, no statistic rejects, and each is the
 * other's best (least distance, then the more similar name). `count` counts head's columns as base's are counted.
 */
export async function findRenames(
  base: Profile,
  head: Profile,
  policy: SnapshotPolicy,
  count: (requests: readonly CountRequest[]) => Promise<readonly ColumnProfile[]>,
): Promise<readonly Rename[]> {
  const gone = missingFrom(base, head).slice(0, most);
  const fresh = missingFrom(head, base).slice(0, most);
  const pairs = gone.flatMap((before) =>
    fresh.filter((after) => after.type === before.type).map((after) => ({ before, after })),
  );
  if (pairs.length === 0) return [];
  const counted = await count(pairs.map(({ before, after }) => ({ ...requestLike(before), path: after.path })));
  const scored = pairs.flatMap(({ before, after }, i) => {
    const other = counted[i];
    const d = other === undefined ? null : distance(before, other, policy);
    return d === null ? [] : [{ from: nameOf(before), to: nameOf(after), type: before.type, distance: d }];
  });
  const near = (a: Rename, b: Rename) => a.distance - b.distance || likeness(b.from, b.to) - likeness(a.from, a.to);
  const best = (of: (pair: Rename) => string, name: string) => scored.filter((pair) => of(pair) === name).sort(near)[0];
  return scored.filter(
    (pair) => best((each) => each.from, pair.from) === pair && best((each) => each.to, pair.to) === pair,
  );
}

/** The largest distance of all deciding statistics, or null when one of them tells the columns apart. */
function distance(before: ColumnProfile, after: ColumnProfile, policy: SnapshotPolicy): number | null {
  let largest = 0;
  for (const statistic of statistics) {
    if (!statistic.decides || !appliesTo(statistic, before, after)) continue;
    const { value, p = 1 } = statistic.measure(before, after);
    const margin = statistic.of === 'rows' ? policy.margins.missing : policy.margins.distribution;
    if (value === null || p <= policy.alpha || value > Math.max(margin, 0.2)) return null;
    largest = Math.max(largest, value);
  }
  // A text column whose values are all too rare to be listed has nothing to compare.
  if (before.values !== undefined && before.values.list.length === 0) return null;
  return largest;
}

function missingFrom(profile: Profile, other: Profile): readonly ColumnProfile[] {
  const there = new Set(other.columns.map(nameOf));
  return profile.columns.filter((column) => !there.has(nameOf(column)) && kindOf(column.type) !== 'opaque');
}

/** Share of common pairs of characters, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const pairsOf = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2).toLowerCase()));
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}
