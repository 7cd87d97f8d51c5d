import { bootstrap, percentileInterval } from '../../stats/bootstrap.ts';
import { delong } from '../../stats/delong.ts';
import { normalTail } from '../../stats/normal-tail.ts';
import { type Discordant, pairedScore, pairedScoreInterval } from '../../stats/paired-score-interval.ts';
import { meanEstimate, tInterval, tUpperP } from '../../stats/paired-t.ts';
import { seededRandom } from '../../stats/random.ts';
import { rowBootstrap } from '../../stats/row-bootstrap.ts';
import { countingRows, evaluate, type Metric, type Value } from '../metric.ts';
import { type Sample, smallestClass, subset } from '../sample.ts';

import { strataOf } from './strata.ts';

/** Harm: how much worse the candidate is than the baseline, in the metric's unit; positive is worse. */
export interface Harm {
  readonly value: number;
  /** the two one-sided 95 % bounds of the harm */
  readonly low: number;
  readonly high: number;
  readonly method: string;
  /** standard error behind the bounds; what the smallest detectable drop is computed from */
  readonly se: number;
  /** one-sided p of the hypothesis "harm <= margin" */
  upperP(margin: number): number;
  /** for 0/1 row scores: rows right only under the baseline (b) and only under the candidate (c) */
  readonly pairs?: Discordant;
  /** more than 20 % of the evidence is one row: no outcome but undecided */
  readonly dominated: boolean;
}

/** Two models on the same rows by one metric. */
export interface Comparison {
  readonly base: Value;
  readonly head: Value;
  /** rows that count */
  readonly n: number;
  /** null when a value is undefined; the reason then is in `base` or `head` */
  readonly harm: Harm | null;
}

/** What a comparison needs besides the samples. */
export interface CompareOptions {
  /** the baseline's value is multiplied by this (a relative margin, see `Margin`) */
  readonly scale: number;
  readonly seed: number;
  /** names the comparison, so that each has random numbers of its own */
  readonly stream: string;
}

/**
 * Compares two models row by row. `base` and `head` hold the same rows with the same labels.
 *
 * Interval by the metric's kind: paired score interval (Tango 1998) for 0/1 row scores, paired t for means, DeLong for
 * the AUC with at least 20 rows in each class, otherwise 2,000 seeded paired percentile resamples, stratified on the label
 * when a class holds less than 5 % of the rows. Level 0.90: each bound has error 0.05.
 */
export function compare(metric: Metric, base: Sample, head: Sample, options: CompareOptions): Comparison {
  const values = { base: evaluate(metric, base), head: evaluate(metric, head) };
  const score = metric.scores[base.task];
  const n = base.rows;
  if (score === undefined || values.base.value === null || values.head.value === null)
    return { ...values, n, harm: null };
  const sign = metric.direction === 'higher' ? 1 : -1;
  if (score.kind === 'proportion' || score.kind === 'mean') {
    const first = countingRows(score.rows(base));
    const second = countingRows(score.rows(head));
    const exact = score.kind === 'proportion' && options.scale === 1;
    const harm = exact ? ofPairs(first, second, sign) : ofMeans(first, second, sign, options.scale);
    return { ...values, n: first.length, harm };
  }
  // Adding 0 turns -0 into 0.
  const value = sign * (options.scale * values.base.value - values.head.value) + 0;
  if (score.kind === 'auc' && smallestClass(base) >= 20)
    return { ...values, n, harm: ofAreas(base, head, options.scale) };
  return { ...values, n, harm: ofResamples(metric, base, head, value, sign, options) };
}

function ofPairs(first: Float64Array, second: Float64Array, sign: number): Harm {
  let [b, c] = [0, 0];
  for (let i = 0; i < first.length; i++) {
    const difference = sign * ((first[i] as number) - (second[i] as number));
    if (difference > 0) b++;
    else if (difference < 0) c++;
  }
  const n = first.length;
  const pairs = { b, c, n };
  const value = (b - c) / n;
  return {
    value,
    ...pairedScoreInterval(pairs),
    method: 'paired score interval (Tango 1998)',
    se: Math.sqrt(Math.max(0, (b + c) / n - value * value) / n),
    upperP: (margin) => normalTail(pairedScore(pairs, margin)),
    pairs,
    dominated: false,
  };
}

function ofMeans(first: Float64Array, second: Float64Array, sign: number, scale: number): Harm | null {
  if (first.length < 2) return null;
  const estimate = meanEstimate(first.map((value, i) => sign * (scale * value - (second[i] as number))));
  return {
    value: estimate.mean,
    ...tInterval(estimate),
    method: 'paired t interval',
    se: estimate.se,
    upperP: (margin) => tUpperP(estimate, margin),
    dominated: estimate.largestShare > 0.2,
  };
}

const z95 = 1.6448536269514722;

function ofAreas(base: Sample, head: Sample, scale: number): Harm {
  const area = delong(base.labels, base.outputs, head.outputs);
  const value = scale * area.first - area.second;
  const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
  const se = Math.sqrt(Math.max(0, variance));
  return {
    value,
    low: value - z95 * se,
    high: value + z95 * se,
    method: 'paired DeLong interval (DeLong et al. 1988)',
    se,
    upperP: (margin) => (se > 0 ? normalTail((value - margin) / se) : value > margin ? 0 : 1),
    dominated: false,
  };
}

function ofResamples(
  metric: Metric,
  base: Sample,
  head: Sample,
  value: number,
  sign: number,
  options: CompareOptions,
): Harm | null {
  const draws = resample(metric, base, head, sign, options);
  const bounds = percentileInterval(draws);
  if (bounds === null) return null;
  const kept = draws.filter((draw) => !Number.isNaN(draw));
  return {
    value,
    ...bounds,
    method: 'paired percentile bootstrap, 2,000 resamples',
    se: meanEstimate(kept).se * Math.sqrt(kept.length),
    upperP: (margin) => (kept.filter((draw) => draw <= margin).length + 1) / (kept.length + 1),
    dominated: false,
  };
}

function resample(metric: Metric, base: Sample, head: Sample, sign: number, options: CompareOptions): Float64Array {
  const random = seededRandom(options.seed, options.stream);
  const score = metric.scores[base.task];
  if (score?.kind === 'sums') {
    const first = score.columns(base);
    const statistic = (sums: Float64Array) => {
      const a = score.value(sums.subarray(0, first.length)).value ?? Number.NaN;
      const b = score.value(sums.subarray(first.length)).value ?? Number.NaN;
      return sign * (options.scale * a - b);
    };
    return bootstrap([...first, ...score.columns(head)], strataOf(base, 0.05), statistic, random);
  }
  if (score?.kind === 'weighted') {
    const [first, second] = [score.prepare(base), score.prepare(head)];
    const statistic = (weights: Float64Array) => {
      const [a, b] = [first(weights).value ?? Number.NaN, second(weights).value ?? Number.NaN];
      return sign * (options.scale * a - b);
    };
    return rowBootstrap(base.rows, strataOf(base, 0.05), statistic, random);
  }
  return resampleRows(metric, base, head, sign * options.scale, -sign, random);
}

function resampleRows(
  metric: Metric,
  base: Sample,
  head: Sample,
  baseFactor: number,
  headFactor: number,
  random: () => number,
): Float64Array {
  const strata = strataOf(base, 1);
  return Float64Array.from({ length: 2000 }, () => {
    const rows = Uint32Array.from(
      strata.flatMap((rows) => Array.from(rows, () => rows[Math.floor(random() * rows.length)] as number)),
    );
    const value = (sample: Sample) => evaluate(metric, subset(sample, rows)).value ?? Number.NaN;
    return baseFactor * value(base) + headFactor * value(head);
  });
}
