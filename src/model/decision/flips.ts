import { mcnemarMidP } from '../../stats/mcnemar.ts';
import type { Sample } from '../sample.ts';
import { hasError, rightRows, rowLoss } from './row-loss.ts';
import { type ShareInterval, shareInterval } from './share-interval.ts';

/** A share of rows with its count and exact one-sided bounds. */
export interface ExactShare extends ShareInterval {
  readonly count: number;
}

/** Rows that broke and rows that were mended. */
export interface Flips {
  readonly n: number;
  /** negative flips: right under the baseline, wrong under the candidate (NFR, Yan et al. 2021) */
  readonly broken: ExactShare;
  /** positive flips: wrong under the baseline, right under the candidate (PFR) */
  readonly mended: ExactShare;
  /** NFR over the rate expected if errors were independent; null when the baseline is never right or nothing is wrong */
  readonly relative: number | null;
  /** exact McNemar mid-p, shown and not deciding */
  readonly p: number;
  /** row numbers that broke, largest increase of the row loss first */
  readonly rows: readonly number[];
  /** rows wrong under both models; none where rows are not right or wrong by themselves */
  readonly wrong: readonly number[];
}

/**
 * Flips between two models on the same rows. A row flips when it was right and is wrong (or the reverse); where rows have
 * a numeric error, when the error rises (or falls) by more than `tolerance`. Weights and groups of rows widen the bounds,
 * whose error is `alpha` each.
 */
export function flipsBetween(base: Sample, head: Sample, tolerance: number, alpha = 0.05): Flips {
  const n = base.rows;
  const [before, after] = [rowLoss(base), rowLoss(head)];
  const [was, is] = [rightRows(base), rightRows(head)];
  const numeric = hasError(base.task);
  const rise = (row: number) => (after[row] as number) - (before[row] as number);
  const select = (test: (row: number) => boolean) => Array.from({ length: n }, (_, row) => row).filter(test);
  const broke = select((row) => (numeric ? !(rise(row) <= tolerance) : was[row] === 1 && is[row] === 0));
  const mended = select((row) => (numeric ? rise(row) < -tolerance : was[row] === 0 && is[row] === 1));
  const right = was.reduce((sum, v) => sum + v, 0);
  const wrong = is.reduce((sum, v) => sum + 1 - v, 0);
  return {
    n,
    broken: exactShare(broke, base, alpha),
    mended: exactShare(mended, base, alpha),
    relative: numeric || right * wrong === 0 ? null : (broke.length * n) / (right * wrong),
    p: mcnemarMidP(broke.length, mended.length),
    rows: [...broke].sort((i, j) => order(rise(j)) - order(rise(i)) || i - j),
    wrong: numeric ? [] : select((row) => was[row] === 0 && is[row] === 0),
  };
}

function order(rise: number): number {
  return Number.isNaN(rise) ? Number.MAX_VALUE : rise;
}

function exactShare(rows: readonly number[], { rows: n, weights, groups }: Sample, alpha: number): ExactShare {
  const flags = new Float64Array(n);
  for (const row of rows) flags[row] = 1;
  return { count: rows.length, ...shareInterval(flags, weights, groups, alpha) };
}
