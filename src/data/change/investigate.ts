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

/** What was found out about one changed column. */
export interface Investigation {
  readonly explanation: Explanation | null;
  readonly cause: Cause | null;
  readonly base: ColumnProfile;
  /** head at edges of its own */
  readonly own: ColumnProfile;
}

/**
 * Looks for the cause of a changed column: scans it once more at head's own quantiles, then asks each cause in its
 * order. The first whose undo leaves the rest not changed is the explanation; null when none does.
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
    count: async (lists) => {
      const all = [...new Set(lists.flat())].sort((x, y) => x - y);
      const [counted] = await counter.count([{ ...request, edges: all }]);
      return lists.map((edges) => regrouped(all, counted?.bins ?? [], edges));
    },
    others: () => counter.others(request, mostOthers),
    decimals: () => counter.decimals(request),
    holds: (undone) => holds(base, undone, policy),
  };
  for (const cause of [...causes].sort((a, b) => a.order - b.order)) {
    const explanation = await cause.explain(scene);
    if (explanation !== null) return { explanation, cause, base, own };
  }
  return { explanation: null, cause: null, base, own };
}

/** Values outside base's list that a cause may look at. */
const mostOthers = 50;

/** Whether no deciding statistic calls the undone column changed. */
function holds(base: ColumnProfile, undone: ColumnProfile, policy: SnapshotPolicy): boolean {
  return statistics
    .filter((statistic) => statistic.decides && appliesTo(statistic, base, undone))
    .every((statistic) => {
      const { value, p = 1, low = 0 } = statistic.measure(base, undone);
      const { missing, distribution, category } = policy.margins;
      const margin = statistic.of === 'rows' ? missing : statistic.of === 'bins' ? distribution : category;
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
