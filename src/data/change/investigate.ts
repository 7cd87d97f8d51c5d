import type { Cause, Explanation, Scene } from '../cause.ts';
import { causes } from '../causes/registry.ts';
import type { Counter } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import type { SnapshotPolicy } from '../policy.ts';
import { planEdges } from '../profile/edges.ts';
import { countColumns, requestLike } from '../profile/profile-snapshot.ts';
import type { ColumnProfile } from '../profile.ts';
import { appliesTo } from '../statistic.ts';
import { statistics } from '../statistics/registry.ts';
import { kindOf } from '../types.ts';
import { type PartCause, partCauseOf } from './partly.ts';

/** What was found out about one changed column. */
export interface Investigation {
  readonly explanation: Explanation | null;
  readonly cause: Cause | null;
  /** only where no cause explains the whole */
  readonly part?: PartCause | null;
  readonly base: ColumnProfile;
  /** head at edges of its own */
  readonly own: ColumnProfile;
}

/**
 * Looks for the cause of a changed column: scans it once more at head's own quantiles, then asks each cause in its
 * order. The first whose undo leaves the rest not changed is the explanation; null when none does, and then one that
 * explains a part of it is looked for.
 */
export async function investigate(
  decisions: Scene['decisions'],
  counter: Counter,
  policy: SnapshotPolicy,
): Promise<Investigation> {
  const some = decisions.distribution ?? (decisions.missing as Decision);
  const { base, head } = some;
  const request = requestLike(base);
  const kind = kindOf(base.type);
  const ordered = kind === 'number' || kind === 'time';
  const { quantiles = [] } = ordered ? ((await counter.sample([request], 1))[0] ?? {}) : {};
  const whole = /^u?int/.test(base.type) && quantiles.every(Number.isInteger);
  const [own = head] = ordered
    ? await countColumns(counter, [{ ...request, edges: planEdges(kind, quantiles, whole) }])
    : [head];
  const scene: Scene = {
    column: some.column,
    base,
    head,
    own,
    quantiles,
    decisions,
    count: remembered(async (lists) => {
      const all = [...new Set(lists.flat())].sort((x, y) => x - y);
      const [counted] = await counter.count([{ ...request, edges: all }]);
      return lists.map((edges) => regrouped(all, counted?.bins ?? [], edges));
    }),
    others: remembered(() => counter.others(request, mostOthers)),
    decimals: remembered(() => counter.decimals(request)),
    holds: (undone) => {
      const missing = undone.missing !== head.missing;
      // Where only missing values changed, an undo that leaves them as they are explains nothing.
      return (missing || decisions.distribution?.outcome === 'changed') && holds(base, undone, policy, missing);
    },
  };
  for (const cause of inOrder) {
    const explanation = await cause.explain(scene);
    if (explanation !== null) return { explanation, cause, base, own };
  }
  const changed = Object.values(decisions).some(({ outcome }) => outcome === 'changed');
  return { explanation: null, cause: null, base, own, part: changed ? await partCauseOf(scene, inOrder) : null };
}

const inOrder: readonly Cause[] = [...causes].sort((a, b) => a.order - b.order);

/** Asks each question once: several causes ask the same, and each answer is a scan. */
function remembered<A extends readonly unknown[], T>(ask: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? ask(...given);
    known.set(key, found);
    return found;
  };
}

/** Values outside base's list that a cause may look at. */
const mostOthers = 50;

/** Whether no deciding statistic calls the undone column changed; of `missing` values only where they are asked for. */
function holds(base: ColumnProfile, undone: ColumnProfile, policy: SnapshotPolicy, missing: boolean): boolean {
  return statistics
    .filter((statistic) => statistic.decides && appliesTo(statistic, base, undone))
    .filter((statistic) => missing || statistic.of !== 'rows')
    .every((statistic) => {
      const { value, p = 1, low = 0 } = statistic.measure(base, undone);
      const { margins } = policy;
      const margin =
        statistic.of === 'rows' ? margins.missing : statistic.of === 'bins' ? margins.distribution : margins.category;
      return value === null || p > policy.alpha || low <= margin / 2;
    });
}

/**
 * Counts at some of the edges from counts at all of them. One histogram of many edges costs about twice one of few, so
 * a whole grid of maps is counted in one scan.
 */
export function regrouped(
  all: readonly number[],
  counts: readonly number[],
  edges: readonly number[],
): readonly number[] {
  const out: number[] = [];
  let at = 0;
  for (const edge of edges) {
    let sum = 0;
    for (; at < all.length && (all[at] ?? 0) <= edge; at++) sum += counts[at] ?? 0;
    out.push(sum);
  }
  let rest = 0;
  for (; at < counts.length; at++) rest += counts[at] ?? 0;
  return [...out, rest];
}
