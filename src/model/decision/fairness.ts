import { clusteredMean } from '../../stats/clustered-mean.ts';
import { newcombe } from '../../stats/newcombe.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { normalTail } from '../../stats/normal-tail.ts';
import { meansRatioInterval, meansRatioUpperP } from '../../stats/ratio-of-means.ts';
import { ratioInterval, ratioScore, ratioUpperP, type Shares } from '../../stats/ratio-of-shares.ts';
import {
  differenceInterval,
  differenceUpperP,
  type MeansDifference,
  meansDifference,
  type OneMean,
} from '../../stats/two-means.ts';
import { predictedClasses, type Sample, subset, type Task } from '../sample.ts';

/** What may differ between groups of people. */
export type FairnessMeasure = 'selection-rate' | 'tpr' | 'fpr' | 'accuracy' | 'calibration';

/** What each measure is a mean of, which rows count, and which tasks have it. */
export const fairnessMeasures: Readonly<
  Record<FairnessMeasure, { readonly title: string; readonly tasks: readonly Task[]; readonly proportion: boolean }>
> = {
  'selection-rate': { title: 'selection rate', tasks: ['binary'], proportion: true },
  tpr: { title: 'true positive rate', tasks: ['binary'], proportion: true },
  fpr: { title: 'false positive rate', tasks: ['binary'], proportion: true },
  accuracy: { title: 'accuracy', tasks: ['binary', 'multiclass'], proportion: true },
  calibration: { title: 'label minus probability', tasks: ['binary'], proportion: false },
};

/** A difference with its two one-sided 95 % bounds (of less error at an early look). */
export interface Gap {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/** A rate over another with its two one-sided bounds; null where there is none. */
export interface Ratio {
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
  readonly method: string;
  /** one-sided p of "neither rate is below `least` times the other" */
  leastP(least: number): number;
}

/** One measure in one group of people against all others. */
export interface GroupGap {
  readonly measure: FairnessMeasure;
  readonly rows: { readonly group: number; readonly others: number };
  /** group minus others, under each model */
  readonly base: number;
  readonly head: Gap;
  /** rate of the group over that of the others under the candidate; null where it has no meaning */
  readonly ratio: Ratio | null;
  /** how much further from 0 the candidate's difference is than the baseline's, on the candidate's side of 0 */
  readonly growth: Gap;
  /** one-sided p of "the candidate's difference is within ± limit" */
  limitP(limit: number): number;
  /** one-sided p of "the difference did not grow by more than margin" */
  growthP(margin: number): number;
}

/**
 * A measure in the rows of a group against all others, under both models on the same rows. Intervals: Newcombe (1998,
 * method 10) for a difference of shares of independent rows, else Welch's t (with weights and groups of dependent rows by
 * `clusteredMean`); the growth is a difference of means of paired row differences. null with fewer than `minRows` rows that
 * count on one side. The ratio of rates has a score interval (Koopman 1984), or Fieller's (1954) where rows depend on
 * each other or have weights. `alpha` is the error of each bound.
 */
export function groupGap(
  measure: FairnessMeasure,
  base: Sample,
  head: Sample,
  members: readonly boolean[],
  minRows: number,
  alpha = 0.05,
): GroupGap | null {
  const [was, is] = [valuesOf(measure, base), valuesOf(measure, head)];
  const counting = Uint32Array.from(was.keys()).filter((row) => !Number.isNaN(was[row]) && !Number.isNaN(is[row]));
  const group = counting.filter((row) => members[row]);
  const others = counting.filter((row) => !members[row]);
  if (Math.min(group.length, others.length) < minRows) return null;
  const between = (values: Float64Array) => meansDifference(meanOf(values, head, group), meanOf(values, head, others));
  const [first, second] = [meanOf(is, head, group), meanOf(is, head, others)];
  const own = meansDifference(first, second);
  const before = between(was).value;
  const side = own.value < 0 || (own.value === 0 && before < 0) ? -1 : 1;
  const growth = between(is.map((value, row) => side * (value - (was[row] as number))));
  const plain = head.weights === undefined && head.groups === undefined && fairnessMeasures[measure].proportion;
  const sum = (rows: Uint32Array) => rows.reduce((total, row) => total + (is[row] as number), 0);
  const shares = { x1: sum(group), n1: group.length, x2: sum(others), n2: others.length };
  const bounds = newcombe(shares.x1, shares.n1, shares.x2, shares.n2, normalQuantile(1 - alpha));
  return {
    measure,
    rows: { group: group.length, others: others.length },
    base: before,
    head: plain
      ? { value: own.value, ...bounds, method: 'interval of a difference of shares (Newcombe 1998)' }
      : { value: own.value, ...differenceInterval(own, alpha), method: "Welch's t interval" },
    ratio: fairnessMeasures[measure].proportion ? ratioOf(plain ? shares : null, first, second, alpha) : null,
    growth: {
      value: growth.value,
      ...differenceInterval(growth, alpha),
      method: "paired differences, Welch's t interval",
    },
    limitP: (limit) => Math.min(differenceUpperP(own, limit), differenceUpperP(mirrored(own), limit)),
    growthP: (margin) => differenceUpperP(growth, margin),
  };
}

/** Rates of independent rows are `shares`; others are means with their variances. */
function ratioOf(shares: Shares | null, first: OneMean, second: OneMean, alpha: number): Ratio {
  const value = second.mean > 0 ? first.mean / second.mean : null;
  const { low, high } =
    shares !== null ? ratioInterval(shares, normalQuantile(1 - alpha)) : meansRatioInterval(first, second, alpha);
  return {
    value,
    low,
    high: Number.isFinite(high) ? high : null,
    method: shares === null ? "Fieller's interval of a ratio (1954)" : 'score interval of a ratio (Koopman 1984)',
    leastP: (least) => {
      if (first.mean === 0 && second.mean === 0) return 1;
      if (shares === null)
        return Math.min(meansRatioUpperP(second, first, 1 / least), meansRatioUpperP(first, second, 1 / least));
      return Math.min(normalTail(-ratioScore(shares, least)), ratioUpperP(shares, 1 / least));
    },
  };
}

function mirrored(difference: MeansDifference): MeansDifference {
  return { ...difference, value: 0 - difference.value };
}

function meanOf(values: Float64Array, sample: Sample, rows: Uint32Array) {
  const { weights, groups } = subset(sample, rows);
  const { mean, se, n } = clusteredMean(
    Float64Array.from(rows, (row) => values[row] as number),
    weights,
    groups,
  );
  return { mean, variance: se * se, n };
}

/** The value of each row; NaN where the row does not count. */
function valuesOf(measure: FairnessMeasure, sample: Sample): Float64Array {
  const { labels, outputs } = sample;
  if (measure === 'calibration') return labels.map((label, row) => label - (outputs[row] as number));
  const predicted = predictedClasses(sample);
  if (measure === 'accuracy') return labels.map((label, row) => Number(label === predicted[row]));
  const wanted = measure === 'tpr' ? 1 : 0;
  return labels.map((label, row) =>
    measure === 'selection-rate' || label === wanted ? Number(predicted[row] === 1) : Number.NaN,
  );
}
