import { aucInfluence } from '../../stats/auc-influence.ts';
import { percentileInterval } from '../../stats/bootstrap.ts';
import { clusteredMean } from '../../stats/clustered-mean.ts';
import { delong } from '../../stats/delong.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { tInterval } from '../../stats/paired-t.ts';
import { seededRandom } from '../../stats/random.ts';
import { evaluate, type Metric } from '../metric.ts';
import { type Sample, smallestClass } from '../sample.ts';
import { influenceOf } from './influence.ts';
import { resampled, resamplingMethod } from './resample.ts';
import { shareInterval } from './share-interval.ts';
import { unitsOf } from './units.ts';

/** A model's own value with its two one-sided 95 % bounds (of less error at an early look), for an absolute limit. */
export interface OwnInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
  readonly n: number;
}

/**
 * Interval of one model's metric, by its first run: Clopper-Pearson for proportions (with weights or groups on the
 * effective rows of Korn & Graubard 1998), t for means, DeLong for an AUC with 20 rows in each class, t over the rows'
 * influences where `influenceOf` has them, otherwise 2,000 seeded percentile resamples. null when the value or its interval
 * is undefined, the value is one number for all rows, or too few resamples lie beyond bounds of so small an error `alpha`.
 * An extreme of these rows is where the interval begins; it has no other end.
 */
export function ownInterval(
  metric: Metric,
  sample: Sample,
  seed: number,
  stream: string,
  alpha = 0.05,
): OwnInterval | null {
  const value = evaluate(metric, sample).value;
  const score = metric.scores[sample.task];
  if (value === null || score === undefined) return null;
  if (score.kind === 'auc' && smallestClass(sample) >= 20) return ofArea(value, sample, alpha);
  if (score.kind === 'proportion' || score.kind === 'mean') {
    const { scores, weights, groups } = unitsOf(score, [sample]);
    if (score.kind === 'proportion') {
      const { share: _, ...bounds } = shareInterval(scores, weights, groups, alpha);
      return { value, ...bounds, n: scores.length };
    }
    const estimate = clusteredMean(scores, weights, groups);
    const method = groups === undefined ? 't interval' : `t interval over ${estimate.n} groups`;
    return estimate.n < 2 ? null : { value, ...tInterval(estimate, alpha), method, n: scores.length };
  }
  if (score.kind === 'number') return score.extreme ? ofExtreme(metric, value, sample) : null;
  const influence = influenceOf(score, sample);
  if (influence !== null) return ofInfluence(value, influence, sample, alpha);
  const draws = resampled(score, [[sample]], ([own = Number.NaN]) => own, seededRandom(seed, stream));
  const bounds = percentileInterval(draws, alpha);
  return bounds === null ? null : { value, ...bounds, method: resamplingMethod(1, sample), n: sample.rows };
}

function ofExtreme({ direction }: Metric, value: number, { rows }: Sample): OwnInterval {
  const bounds = direction === 'lower' ? { low: value, high: Infinity } : { low: -Infinity, high: value };
  return { value, ...bounds, method: 'extreme of these rows', n: rows };
}

function ofArea(value: number, sample: Sample, alpha: number): OwnInterval {
  const { labels, outputs, weights, groups, rows } = sample;
  if (weights === undefined && groups === undefined) {
    const reach = normalQuantile(1 - alpha) * Math.sqrt(delong(labels, outputs, outputs).varFirst);
    return { value, low: value - reach, high: value + reach, method: 'DeLong interval', n: rows };
  }
  const influence = aucInfluence(labels, outputs, weights).influence.map((v) => v * rows);
  const estimate = { ...clusteredMean(influence, undefined, groups), mean: value };
  return { value, ...tInterval(estimate, alpha), method: 'interval of placements (Obuchowski 1997)', n: rows };
}

function ofInfluence(
  value: number,
  influence: Float64Array,
  { rows, groups }: Sample,
  alpha: number,
): OwnInterval | null {
  const parts = influence.map((each) => each * rows);
  const estimate = { ...clusteredMean(parts, undefined, groups), mean: value };
  const method = 'interval of row influences (infinitesimal jackknife, Efron 1982)';
  return estimate.n < 2 ? null : { value, ...tInterval(estimate, alpha), method, n: rows };
}
