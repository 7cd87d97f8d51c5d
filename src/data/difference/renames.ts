import type { CountRequest } from '../counter.ts';
import { distanceApart, type Tells } from '../decision/apart.ts';
import { sum } from '../decision/cells.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { type ColumnProfile, nameOf, type Profile } from '../profile.ts';
import { kindOf } from '../types.ts';
import { likeness } from './likeness.ts';
import { type Candidate, renameCandidates } from './rename-candidates.ts';

/** A column of base that stands in head under another name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** the largest distance of the two columns */
  readonly distance: number;
}

/** How alike the names of two columns must be whose few values many columns have. */
const alikeEnough = 0.3;

/** Chance is ruled out, or the distance is one that nobody takes for chance. */
const apart: Tells = ({ value, p = 1 }, margin, alpha) => p <= alpha || value > Math.max(margin, 0.2);

type Count = (requests: readonly CountRequest[]) => Promise<readonly ColumnProfile[]>;

/**
 * Pairs of a removed and an added column that are the same column: same type, no statistic rejects, and each is the
 * other's best: equal counts first, then, among distances that chance can make, the more similar name, then the least
 * distance. A list goes with its items. Of many columns only those are tried that look alike in what head's own profile
 * says. `count` counts head's columns as base's are counted; when it fails there are no pairs, so columns are removed.
 */
export async function findRenames(
  base: Profile,
  head: Profile,
  policy: SnapshotPolicy,
  count: Count,
): Promise<readonly Rename[]> {
  const gone = missingFrom(base, head);
  const fresh = missingFrom(head, base);
  const counts = ({ type }: ColumnProfile) => kindOf(type) !== 'opaque';
  const pairs = renameCandidates(gone.filter(counts), fresh.filter(counts));
  const scored = await scoredPairs(pairs, policy, count);
  const found = mutualBest(scored, noise(base.rows, head.rows));
  const lists = { gone: gone.filter((column) => !counts(column)), fresh: fresh.filter((column) => !counts(column)) };
  return [...listsOf(lists.gone, lists.fresh, found), ...found];
}

async function scoredPairs(
  pairs: readonly Candidate[],
  policy: SnapshotPolicy,
  count: Count,
): Promise<readonly Rename[]> {
  if (pairs.length === 0) return [];
  let counted: readonly ColumnProfile[];
  try {
    counted = await count(pairs.map(({ before, after }) => ({ ...requestLike(before), path: after.path })));
  } catch {
    return [];
  }
  return pairs.flatMap(({ before, after }, i) => {
    const other = counted[i];
    const d = other === undefined ? null : distanceApart(before, other, policy, apart);
    const [from, to] = [nameOf(before), nameOf(after)];
    if (d === null || (isPlain(before) && likeness(from, to) < alikeEnough)) return [];
    return [{ from, to, type: before.type, distance: d }];
  });
}

/** At most two values take nearly all rows: that many columns have in common. */
function isPlain({ bins, values, n }: ColumnProfile): boolean {
  const counts = bins?.counts ?? [...(values?.list.map(([, count]) => count) ?? []), values?.other ?? 0];
  const top = [...counts].sort((a, b) => b - a).slice(0, 2);
  return sum(top) >= 0.99 * n;
}

/** The distance that two samples of so many rows have by chance once in twenty. */
function noise(n: number, m: number): number {
  return 1.36 * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m));
}

function mutualBest(scored: readonly Rename[], chance: number): readonly Rename[] {
  const level = ({ distance: d }: Rename) => (d === 0 ? 0 : d <= chance ? 1 : 2);
  const alike = new Map(scored.map((pair) => [pair, likeness(pair.from, pair.to)]));
  const better = (a: Rename, b: Rename) =>
    level(a) - level(b) || (alike.get(b) ?? 0) - (alike.get(a) ?? 0) || a.distance - b.distance;
  const best = (name: (pair: Rename) => string) => {
    const found = new Map<string, Rename>();
    for (const pair of scored) {
      const other = found.get(name(pair));
      if (other === undefined || better(pair, other) < 0) found.set(name(pair), pair);
    }
    return found;
  };
  const [ofFrom, ofTo] = [best(({ from }) => from), best(({ to }) => to)];
  return scored.filter((pair) => ofFrom.get(pair.from) === pair && ofTo.get(pair.to) === pair);
}

/** Lists, of the same type on both sides, whose items were renamed from one to the other. */
function listsOf(
  gone: readonly ColumnProfile[],
  fresh: readonly ColumnProfile[],
  items: readonly Rename[],
): readonly Rename[] {
  const outer = (name: string) => name.slice(0, Math.max(0, name.indexOf('[]')));
  const moved = new Map(items.map(({ from, to, distance: d }) => [outer(from), { to: outer(to), d }]));
  const there = new Map(fresh.map((column) => [nameOf(column), column]));
  return gone.flatMap((column) => {
    const from = nameOf(column);
    const other = moved.get(from);
    if (other === undefined || there.get(other.to)?.type !== column.type) return [];
    return [{ from, to: other.to, type: column.type, distance: other.d }];
  });
}

function missingFrom(profile: Profile, other: Profile): readonly ColumnProfile[] {
  const there = new Set(other.columns.map(nameOf));
  return profile.columns.filter((column) => !there.has(nameOf(column)));
}
