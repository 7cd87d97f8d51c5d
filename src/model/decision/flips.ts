import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { mcnemarMidP } from '../../stats/mcnemar.ts';
import { labelProbability, predictedClasses, type Sample } from '../sample.ts';

/** A share with its two exact one-sided 95 % bounds. */
export interface ExactShare {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
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
}

/**
 * Flips between two models on the same rows. In classification a row flips when it was right and is wrong (or the
 * reverse); in regression when its absolute error rises (or falls) by more than `tolerance`.
 */
export function flipsBetween(base: Sample, head: Sample, tolerance: number): Flips {
  const n = base.labels.length;
  const worse = lossIncrease(base, head);
  const [was, is] = [rightRows(base), rightRows(head)];
  const numbers = Array.from({ length: n }, (_, row) => row);
  const numeric = base.task === 'regression';
  const rise = (row: number) => worse[row] as number;
  const broke = numbers.filter((row) => (numeric ? !(rise(row) <= tolerance) : was[row] === 1 && is[row] === 0));
  const mended = numbers.filter((row) => (numeric ? rise(row) < -tolerance : was[row] === 0 && is[row] === 1));
  const right = numbers.filter((row) => was[row] === 1).length;
  const wrong = numbers.filter((row) => is[row] === 0).length;
  return {
    n,
    broken: exactShare(broke.length, n),
    mended: exactShare(mended.length, n),
    relative: numeric || right * wrong === 0 ? null : (broke.length * n) / (right * wrong),
    p: mcnemarMidP(broke.length, mended.length),
    rows: broke.sort((i, j) => order(rise(j)) - order(rise(i)) || i - j),
  };
}

/** 1 for each row that gets its own class (classification); all 0 in regression. */
export function rightRows(sample: Sample): Float64Array {
  const predicted = predictedClasses(sample);
  return sample.labels.map((label, row) => (sample.task !== 'regression' && label === predicted[row] ? 1 : 0));
}

/** How much each row's loss rises: the absolute error (regression) or the probability taken from the own class. */
export function lossIncrease(base: Sample, head: Sample): Float64Array {
  return base.labels.map((label, row) =>
    base.task === 'regression'
      ? Math.abs((head.outputs[row] as number) - label) - Math.abs((base.outputs[row] as number) - label)
      : labelProbability(base, row) - labelProbability(head, row),
  );
}

function order(rise: number): number {
  return Number.isNaN(rise) ? Number.MAX_VALUE : rise;
}

function exactShare(count: number, n: number): ExactShare {
  return { count, share: n === 0 ? 0 : count / n, ...clopperPearson(count, n, 0.05) };
}
