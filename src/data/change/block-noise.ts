import { kolmogorovQuantile } from '../../stats/kolmogorov-quantile.ts';
import { sortedQuantile } from '../../stats/sorted-quantile.ts';
import type { Counter, GroupedCounts } from '../counter.ts';
import type { Decision } from '../decision/compare.ts';
import { requestLike } from '../profile/profile-snapshot.ts';
import { atPlacesOf, withCounts } from '../profile/with-counts.ts';
import { effectOf } from '../statistic.ts';

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
  const like = atPlacesOf(decision.base, decision.base);
  const counted = ({ counts, n, missing }: GroupedCounts) => withCounts(like, counts, { n, missing });
  const groups = await base.groups(requestLike(like), { blocks });
  const distances: number[] = [];
  for (let i = 1; i < groups.length; i++) {
    const [before, after] = [groups[i - 1], groups[i]];
    if (before === undefined || after === undefined || before.n === 0 || after.n === 0) continue;
    const value = effectOf(decision.statistic, counted(before), counted(after));
    if (value !== null) distances.push(value);
  }
  if (distances.length < blocks / 2) return null;
  const middle = median(distances);
  // What chance alone does to blocks of this size is no movement of the data.
  if (middle <= kolmogorovQuantile(0.05) * Math.sqrt((2 * blocks) / base.rows)) return null;
  return middle + 4 * median(distances.map((each) => Math.abs(each - middle)));
}

function median(values: readonly number[]): number {
  return sortedQuantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
