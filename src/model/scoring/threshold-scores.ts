import type { Score, Value } from '../metric.ts';
import { type Blocks, thresholdBlocks } from './threshold-blocks.ts';

/** The value of any metric of thresholds where the labels have one class. */
const oneClass: Value = { value: null, reason: 'only one class in the labels' };

/** Blocks whose bound lies this close under a condition are looked into, for sums and products are rounded. */
const rounding = 1 - 1e-9;

/** A score of binary outputs by all their thresholds; undefined when a class has no row. */
function ofThresholds(value: (blocks: Blocks) => number): Score {
  return {
    kind: 'weighted',
    prepare: ({ outputs, labels }) => {
      const blocksOf = thresholdBlocks(outputs, (row) => labels[row] === 1);
      return (weights) => {
        const blocks = blocksOf(weights);
        return blocks.positive === 0 || blocks.negative === 0 ? oneClass : { value: value(blocks) };
      };
    },
  };
}

/** The largest share of the positive rows above any threshold with at most this share of the negative ones above it. */
export function recallAtFalsePositives(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
    const most = (share + 1e-12) * negative;
    let block = 0;
    while (block < count && (fp[block + 1] as number) <= most) block++;
    let best = tp[block] as number;
    if (block === count) return best / positive;
    const own = within(block);
    for (let i = 0; i < own.count && (own.fp[i] as number) <= most; i++) best = own.tp[i] as number;
    return best / positive;
  });
}

/** The largest share of the positive rows above any threshold where at least this share of the rows above is positive. */
export function recallAtPrecision(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive, within }) => {
    const least = share - 1e-12;
    // More rows lie above each further threshold: the last one that meets the condition is the best.
    for (let block = count - 1; block >= 0; block--) {
      const [most, fewest] = [tp[block + 1] as number, fp[block] as number];
      if (most < least * (most + fewest) * rounding) continue;
      const own = within(block);
      for (let i = own.count - 1; i >= 0; i--) {
        const [up, all] = [own.tp[i] as number, (own.tp[i] as number) + (own.fp[i] as number)];
        if (all > 0 && up >= least * all) return up / positive;
      }
    }
    return 0;
  });
}

/** The largest share of positive rows above any threshold with at least this share of the positive rows above it. */
export function precisionAtRecall(share: number): Score {
  return ofThresholds(({ tp, fp, count, positive, within }) => {
    const least = (share - 1e-12) * positive;
    let best = 0;
    for (let block = 0; block < count; block++) {
      const [most, fewest] = [tp[block + 1] as number, fp[block] as number];
      if (most < least || most < best * (most + fewest) * rounding) continue;
      const own = within(block);
      for (let i = 0; i < own.count; i++) {
        const [up, all] = [own.tp[i] as number, (own.tp[i] as number) + (own.fp[i] as number)];
        if (up >= least && up > best * all) best = up / all;
      }
    }
    return best;
  });
}

/** The largest distance between the shares of positive and of negative rows above any threshold (Kolmogorov-Smirnov). */
export function largestDistance(): Score {
  return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
    const [share, other] = [1 / positive, 1 / negative];
    let best = 0;
    for (let block = 1; block <= count; block++)
      best = Math.max(best, Math.abs((tp[block] as number) * share - (fp[block] as number) * other));
    for (let block = 0; block < count; block++) {
      const above = (tp[block + 1] as number) * share - (fp[block] as number) * other;
      const below = (fp[block + 1] as number) * other - (tp[block] as number) * share;
      if (Math.max(above, below) <= best) continue;
      const own = within(block);
      for (let i = 0; i < own.count; i++)
        best = Math.max(best, Math.abs((own.tp[i] as number) * share - (own.fp[i] as number) * other));
    }
    return best;
  });
}

/** The share of positive rows among this share of all rows, those of the highest outputs, over their share among all. */
export function liftInTop(at: number): Score {
  return ofThresholds(({ tp, fp, count, positive, negative, within }) => {
    const wanted = at * (positive + negative);
    let block = 0;
    while (block < count - 1 && (tp[block + 1] as number) + (fp[block + 1] as number) < wanted) block++;
    const own = within(block);
    let [found, all] = [tp[block] as number, (tp[block] as number) + (fp[block] as number)];
    for (let i = 0; i < own.count && all < wanted; i++) {
      const [up, to] = [own.tp[i] as number, (own.tp[i] as number) + (own.fp[i] as number)];
      // Of rows with equal outputs at the end, the share that has room.
      if (to > wanted) found += ((up - found) * (wanted - all)) / (to - all);
      else found = up;
      all = to;
    }
    return found / wanted / (positive / (positive + negative));
  });
}
