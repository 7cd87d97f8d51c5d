import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import type { Counter, GroupedCounts } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import type { ColumnProfile } from '../profile.ts';

const blocks = 20;

/** A block with fewer rows than this differs from the others by chance alone. */
const leastRows = 500;

/**
 * How much successive blocks of base differ among themselves: the median effect between neighbours of 20 blocks of its
 * rows in their order, plus four median deviations. Where rows are in the order of time this is what a day or an hour
 * does, and a margin below it calls ordinary days changed. Null with too few rows, when the blocks differ by no more than
 * chance, or when the engine cannot say.
 */
export async function blockNoise(decision: Decision, base: Counter): Promise<number | null> {
  if (base.groups === undefined || base.rows < blocks * leastRows || decision.statistic.of === 'rows') return null;
  const request = requestLike(decision.base);
  const groups = await base.groups(request, { blocks });
  const distances: number[] = [];
  for (let i = 1; i < groups.length; i++) {
    const [before, after] = [columnOf(decision.base, groups[i - 1]), columnOf(decision.base, groups[i])];
    if (before === null || after === null) continue;
    const { value } = decision.statistic.measure(before, after);
    if (value !== null) distances.push(value);
  }
  if (distances.length < blocks / 2) return null;
  const middle = median(distances);
  // What chance alone does to blocks of this size is no movement of the data.
  if (middle <= kolmogorovQuantile(0.05) * Math.sqrt((2 * blocks) / base.rows)) return null;
  return middle + 4 * median(distances.map((each) => Math.abs(each - middle)));
}

function columnOf(like: ColumnProfile, group: GroupedCounts | undefined): ColumnProfile | null {
  if (group === undefined || group.n === 0) return null;
  const { n, missing, counts } = group;
  return {
    ...like,
    n,
    missing,
    ...(like.bins === undefined ? {} : { bins: { edges: like.bins.edges, counts: [...counts] } }),
    ...(like.values === undefined
      ? {}
      : {
          values: {
            list: like.values.list.map(([value], i): [string, number] => [value, counts[i] ?? 0]),
            other: counts.at(-1) ?? 0,
            cut: null,
          },
        }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
