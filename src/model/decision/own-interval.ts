import { bootstrap, percentileInterval } from '../../stats/bootstrap.ts';
import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { delong } from '../../stats/delong.ts';
import { meanEstimate, tInterval } from '../../stats/paired-t.ts';
import { seededRandom } from '../../stats/random.ts';
import { rowBootstrap } from '../../stats/row-bootstrap.ts';
import { countingRows, evaluate, type Metric, type Score } from '../metric.ts';
import { type Sample, smallestClass } from '../sample.ts';
import { strataOf } from './strata.ts';

/** A model's own value with its two one-sided 95 % bounds, for an absolute limit. */
export interface OwnInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
  readonly n: number;
}

const z95 = 1.6448536269514722;

/**
 * Interval of one model's metric: Clopper-Pearson for proportions, t for means, DeLong for an AUC with 20 rows in each
 * class, otherwise 2,000 seeded percentile resamples. null when the value or its interval is undefined.
 */
export function ownInterval(metric: Metric, sample: Sample, seed: number, stream: string): OwnInterval | null {
  const value = evaluate(metric, sample).value;
  const score = metric.scores[sample.task];
  if (value === null || score === undefined) return null;
  const all = sample.rows;
  if (score.kind === 'auc') {
    if (smallestClass(sample) < 20) return null;
    const reach = z95 * Math.sqrt(delong(sample.labels, sample.outputs, sample.outputs).varFirst);
    return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: all };
  }
  if (score.kind === 'proportion' || score.kind === 'mean') {
    const rows = countingRows(score.rows(sample));
    const n = rows.length;
    if (score.kind === 'mean') {
      return n < 2 ? null : { value, ...tInterval(meanEstimate(rows)), method: 't interval', n };
    }
    const right = rows.reduce((sum, v) => sum + v, 0);
    return { value, ...clopperPearson(right, n, 0.05), method: 'exact interval (Clopper-Pearson)', n };
  }
  const draws = resampled(score, sample, seededRandom(seed, stream));
  const bounds = percentileInterval(draws);
  return bounds === null ? null : { value, ...bounds, method: 'percentile bootstrap, 2,000 resamples', n: all };
}

function resampled(
  score: Extract<Score, { kind: 'sums' | 'weighted' }>,
  sample: Sample,
  random: () => number,
): Float64Array {
  const strata = strataOf(sample, 0.05);
  if (score.kind === 'sums') {
    const statistic = (sums: Float64Array) => score.value(sums).value ?? Number.NaN;
    return bootstrap(score.columns(sample), strata, statistic, random);
  }
  const value = score.prepare(sample);
  return rowBootstrap(sample.rows, strata, (weights) => value(weights).value ?? Number.NaN, random);
}
