import { aucInfluence } from '../../stats/auc-influence.ts';
import { clusteredMean, effectiveRows } from '../../stats/clustered-mean.ts';
import { delong } from '../../stats/delong.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { seededRandom } from '../../stats/random.ts';
import { studentTQuantile } from '../../stats/student-t.ts';
import { evaluate, type Metric, type Score, type Value } from '../metric.ts';
import { type Sample, smallestClass } from '../sample.ts';
import { type Harm, harmOfDraws, harmOfMean, harmOfNormal, harmOfPairs, withVariance } from './harm.ts';
import { meanInfluence } from './influence.ts';
import { resampled, resamplingMethod } from './resample.ts';
import { runsOf, type Units, unitsOf } from './units.ts';

/** Two models on the same rows by one metric. */
export interface Comparison {
  readonly base: Value;
  readonly head: Value;
  /** rows (or queries) that count */
  readonly n: number;
  /** null when a value is undefined (the reason then is in `base` or `head`), or has no interval */
  readonly harm: Harm | null;
}

/** What a comparison needs besides the samples. */
export interface CompareOptions {
  /** the baseline's value is multiplied by this (a relative margin, see `Margin`) */
  readonly scale: number;
  readonly seed: number;
  /** names the comparison, so that each has random numbers of its own */
  readonly stream: string;
  /** error of each bound, 0.05 unless told; less at an early look, where resamples may be too few for bounds */
  readonly alpha?: number;
}

type MeanScore = Extract<Score, { kind: 'proportion' | 'mean' }>;

/**
 * Compares two models row by row. `base` and `head` hold the same rows with the same labels.
 *
 * Interval by the metric's kind: paired score interval (Tango 1998) for 0/1 row scores, paired t for means, DeLong for
 * the AUC with at least 20 rows in each class, otherwise 2,000 seeded paired percentile resamples, stratified on the label
 * when a class has fewer than 20 rows; metrics that know the influence of each row have t over the rows'
 * differences of influence instead (infinitesimal jackknife, Efron 1982), where enough rows stand behind them and none
 * for all. Each bound has error 0.05.
 *
 * Rows with a weight or a group: standard errors of `clusteredMean` with t over the groups (for 0/1 scores the score
 * interval on as many effective rows; for the AUC over the rows' influences, Obuchowski 1997); resamples draw whole groups.
 * A metric that is one number for all rows has no interval, and so no harm.
 * Models that were run more than once are scored by their mean over the runs, and the variance between runs is added.
 */
export function compare(metric: Metric, base: Sample, head: Sample, options: CompareOptions): Comparison {
  const runs = { base: runsOf(base), head: runsOf(head) };
  const [first, second] = [valuesOf(metric, runs.base), valuesOf(metric, runs.head)];
  const values = { base: meanOf(first), head: meanOf(second) };
  const score = metric.scores[base.task];
  if (score === undefined || score.kind === 'number' || values.base.value === null || values.head.value === null)
    return { ...values, n: base.rows, harm: null };
  const alpha = options.alpha ?? 0.05;
  const extra = (options.scale ** 2 * varianceOf(first)) / first.length + varianceOf(second) / second.length;
  const sign = metric.direction === 'higher' ? 1 : -1;
  // Adding 0 turns -0 into 0.
  const value = sign * (options.scale * values.base.value - values.head.value) + 0;
  if (score.kind === 'proportion' || score.kind === 'mean') {
    const [was, is] = [unitsOf(score, runs.base), unitsOf(score, runs.head)];
    const harm = ofScores(score, was, is, {
      sign,
      scale: options.scale,
      alpha,
      exact: first.length === 1 && second.length === 1,
    });
    return { ...values, n: was.scores.length, harm: harm && withVariance(harm, extra, alpha) };
  }
  const areas = score.kind === 'auc' && smallestClass(base) >= 20;
  const smooth = areas ? null : byInfluences(score, runs);
  const harm = areas
    ? ofAreas(runs.base, runs.head, options.scale, alpha)
    : smooth !== null
      ? ofInfluences(value, smooth, base, { sign, scale: options.scale, alpha })
      : harmOfDraws(
          value,
          resampled(
            score,
            [runs.base, runs.head],
            ([a = Number.NaN, b = Number.NaN]) => sign * (options.scale * a - b),
            seededRandom(options.seed, options.stream),
          ),
          alpha,
          resamplingMethod(2, base),
        );
  return { ...values, n: base.rows, harm: harm && withVariance(harm, extra, alpha) };
}

function valuesOf(metric: Metric, runs: readonly Sample[]): readonly Value[] {
  return runs.map((run) => evaluate(metric, run));
}

function meanOf(values: readonly Value[]): Value {
  const undefinedOne = values.find((each) => each.value === null);
  if (undefinedOne !== undefined) return undefinedOne;
  return { value: values.reduce((sum, { value }) => sum + (value as number), 0) / values.length };
}

/** Variance between the values of runs; 0 for one run. */
function varianceOf(values: readonly Value[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values).value as number;
  return values.reduce((sum, { value }) => sum + ((value as number) - mean) ** 2, 0) / (values.length - 1);
}

interface MeanOptions {
  readonly sign: number;
  readonly scale: number;
  readonly alpha: number;
  /** scores of 0 and 1 are still 0 and 1: they were not averaged over runs */
  readonly exact: boolean;
}

function ofScores(score: MeanScore, was: Units, is: Units, { sign, scale, alpha, exact }: MeanOptions): Harm | null {
  const { weights, groups } = was;
  const plain = weights === undefined && groups === undefined;
  const differences = was.scores.map((v, i) => sign * (scale * v - (is.scores[i] as number)));
  if (score.kind === 'proportion' && exact && scale === 1) {
    if (plain) return harmOfPairs(discordant(differences), alpha);
    return ofEffectiveRows(differences, was, alpha);
  }
  const estimate = clusteredMean(differences, weights, groups);
  const over = groups === undefined ? '' : ` over ${estimate.n} groups`;
  return harmOfMean(estimate, alpha, `paired t interval${over}${weights === undefined ? '' : ', weighted'}`);
}

function discordant(differences: Float64Array) {
  let [b, c] = [0, 0];
  for (const difference of differences) {
    if (difference > 0) b++;
    else if (difference < 0) c++;
  }
  return { b, c, n: differences.length };
}

/**
 * 0/1 scores with weights or groups: the score interval on the number of independent rows that would give the same
 * standard error (the effective sample size of Korn & Graubard 1998), made smaller by the square of z over t.
 */
function ofEffectiveRows(differences: Float64Array, { weights, groups }: Units, alpha: number): Harm | null {
  const rows = differences.length;
  const { mean, se, n: units } = clusteredMean(differences, weights, groups);
  if (units < 2) return null;
  const share = (sign: number) =>
    clusteredMean(
      differences.map((d) => (d * sign > 0 ? 1 : 0)),
      weights,
    ).mean;
  const [b, c] = [share(1), share(-1)];
  const variance = Math.max(0, b + c - mean * mean);
  const found = variance > 0 && se > 0 ? variance / (se * se) : effectiveRows(rows, weights, groups);
  const n = Math.min(rows, found) * (normalQuantile(1 - alpha) / studentTQuantile(1 - alpha, units - 1)) ** 2;
  const what = groups === undefined ? 'weighted rows' : `${units} groups`;
  const method = `paired score interval (Tango 1998) on ${Math.round(n)} effective rows of ${what}`;
  const { pairs: _, ...harm } = harmOfPairs({ b: b * n, c: c * n, n }, alpha, method);
  return harm;
}

function ofAreas(base: readonly Sample[], head: readonly Sample[], scale: number, alpha: number): Harm {
  const [first] = base as [Sample];
  const { labels, weights, groups } = first;
  if (base.length === 1 && head.length === 1 && weights === undefined && groups === undefined) {
    const area = delong(labels, first.outputs, (head[0] as Sample).outputs);
    const variance = scale * scale * area.varFirst + area.varSecond - 2 * scale * area.covariance;
    const se = Math.sqrt(Math.max(0, variance));
    return harmOfNormal(scale * area.first - area.second, se, alpha, 'paired DeLong interval (DeLong et al. 1988)');
  }
  const average = (runs: readonly Sample[]) => {
    const each = runs.map((run) => aucInfluence(labels, run.outputs, weights));
    const mean = (pick: (one: (typeof each)[number]) => number) =>
      each.reduce((sum, one) => sum + pick(one), 0) / each.length;
    return {
      auc: mean((one) => one.auc),
      influence: labels.map((_, row) => mean((one) => one.influence[row] as number)),
    };
  };
  const [was, is] = [average(base), average(head)];
  const influence = was.influence.map((v, row) => labels.length * (scale * v - (is.influence[row] as number)));
  const { se, n } = clusteredMean(influence, undefined, groups);
  const mean = scale * was.auc - is.auc;
  const over = groups === undefined ? '' : ` over ${n} groups (Obuchowski 1997)`;
  const estimate = { n, mean, se, largestShare: 0 };
  return harmOfMean(estimate, alpha, `paired interval of placements${over}`) as Harm;
}

interface Influences {
  readonly base: Float64Array;
  readonly head: Float64Array;
}

/** The influence of each row on the value of each model; null where it is not known. */
function byInfluences(
  score: Score,
  runs: { readonly base: readonly Sample[]; readonly head: readonly Sample[] },
): Influences | null {
  const base = meanInfluence(score, runs.base);
  const head = base === null ? null : meanInfluence(score, runs.head);
  return base === null || head === null ? null : { base, head };
}

/** The harm of a value whose error is the sum of the rows' influences. */
function ofInfluences(
  value: number,
  { base, head }: Influences,
  { rows, groups }: Sample,
  { sign, scale, alpha }: Omit<MeanOptions, 'exact'>,
): Harm | null {
  const influence = base.map((was, row) => sign * rows * (scale * was - (head[row] as number)));
  const { se, n } = clusteredMean(influence, undefined, groups);
  const over = groups === undefined ? '' : ` over ${n} groups`;
  const estimate = { n, mean: value, se, largestShare: 0 };
  return harmOfMean(estimate, alpha, `paired interval of row influences${over} (infinitesimal jackknife, Efron 1982)`);
}
