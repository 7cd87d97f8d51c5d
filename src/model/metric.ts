import type { Program } from './program/program.ts';
import { finiteRow, type Sample, type Task } from './sample.ts';
import { type Settings, type SettingsOf, settled, settledId, slugOf } from './setting.ts';
import { type MatcherOf, noMatcher } from './text/matcher.ts';

/** A metric's value, or why it has none. Never NaN. */
export type Value = { readonly value: number } | { readonly value: null; readonly reason: string };

interface AnyScore {
  /** why the metric has no value on these rows, whatever the weights; null when it may have one */
  check?(sample: Sample): string | null;
}

/**
 * How a metric is made of rows; this decides its interval.
 * - `proportion`: the mean of row scores 0 and 1; `mean`: the mean of any row scores. NaN marks a row that does not count;
 *   which rows count may depend on the labels alone, so that two models are compared on the same rows.
 * - `sums`: a function of the sums of row columns, so that resampling needs only sums. A column is multiplied by the
 *   weights of rows, so that the number of rows is the sum of a column of ones.
 * - `auc`: the area under the ROC curve of the outputs.
 * - `weighted`: any other value that can be had with a weight on each row. `prepare` does what depends on the rows alone
 *   (sorting), so that a resample, which is a set of weights (the row's own × how often it was drawn; 0 = not drawn),
 *   costs one pass. `prepareDrawn` gives the very values of `prepare`, NaN for none, for 16 resamples at once, whose rows
 *   have counts (see `rowBootstrapPacked`) and no weights; its answer is used again. `influence` says how much of the
 *   value's error each row brings (its weight included), where the value is smooth enough for that; null where too few
 *   rows stand behind it, and resamples must say.
 * - `number`: one number for all rows together that nothing is known behind, so that no interval can be had. With `extreme` it is one
 *   that more rows can only make worse, so that a limit can be proven broken and never proven held.
 *
 * With `per: 'query'` the scores are of queries (in the order of their numbers), not of rows.
 */
export type Score =
  | (AnyScore & { readonly kind: 'proportion'; readonly per?: 'query'; rows(sample: Sample): Float64Array })
  | (AnyScore & { readonly kind: 'mean'; readonly per?: 'query'; rows(sample: Sample): Float64Array })
  | (AnyScore & {
      readonly kind: 'sums';
      columns(sample: Sample): readonly Float64Array[];
      value(sums: Float64Array): Value;
    })
  | (AnyScore & { readonly kind: 'number'; readonly extreme?: true; value(sample: Sample): Value })
  | (AnyScore & { readonly kind: 'auc'; value(sample: Sample): Value })
  | (AnyScore & {
      readonly kind: 'weighted';
      prepare(sample: Sample): (weights: Float64Array) => Value;
      prepareDrawn?(sample: Sample): (counts: Int32Array) => Float64Array;
      influence?(sample: Sample): Float64Array | null;
    });

/** A score that is a mean of row scores. */
export type MeanScore = Extract<Score, { kind: 'mean' }>;

/** A score that is a function of sums over rows. */
export type SumsScore = Extract<Score, { kind: 'sums' }>;

/** The score of each task that a metric serves. */
export type Scores = Readonly<Partial<Record<Task, Score>>>;

/** One metric, as declared in `metrics/<id>.ts` (`@` in a file name is `-at-`, `+` is `-plus`, a last `-` is `-minus`). */
export interface Metric {
  readonly id: string;
  /** of a metric with settings: the id that it is registered under */
  readonly registered?: string;
  /** in the middle of a sentence: "log loss" */
  readonly title: string;
  /** which way is better; `none` for a value that only describes, and so takes limits but no margin */
  readonly direction: 'higher' | 'lower' | 'none';
  /** `share` for a fraction of rows, "" for a plain number */
  readonly unit: 'share' | '';
  /** smallest and largest possible value; null = unbounded */
  readonly range: readonly [number | null, number | null];
  /** what outputs it needs: any numbers that can be ranked or classified, or probabilities in 0 … 1 */
  readonly needs: 'classes' | 'finite' | 'probabilities';
  readonly scores: Scores;
  readonly documentation: string;
  /** the definition that the values agree with */
  readonly source: string;
  /** what the policy can say beside the metric's name */
  readonly settings?: SettingsOf;
  /** the program of the policy that gives its values; they are in the sample before it is evaluated */
  readonly program?: Program;
  /**
   * The metric with settings, under an id that shows them. `place` names it in the policy; `matcherOf` is the engine of
   * patterns, which only metrics with one need.
   * Errors: `Problem` for a setting that it does not take, or out of its range.
   */
  bind?(given: Settings, place: string, matcherOf?: MatcherOf): Metric;
}

/** Declares a metric. Conformance (id = file name, an oracle value for each task) is tested over the registry. */
export function defineMetric(metric: Metric): Metric {
  return metric;
}

/** Declares a metric with settings: `scores` and `title` by the settings; the metric itself has the defaults, and
 * where it cannot do without one is there to be named only. */
export function defineMetricWith(
  metric: Omit<Metric, 'scores' | 'title' | 'settings' | 'bind'> & {
    readonly settings: SettingsOf;
    title(settings: Settings): string;
    scores(settings: Settings, matcherOf: MatcherOf): Scores;
  },
): Metric {
  const withSettings = (settings: Settings, matcherOf: MatcherOf): Metric => ({
    ...metric,
    title: metric.title(settings),
    scores: metric.scores(settings, matcherOf),
    bind: (given, place, engine = noMatcher) => {
      const own = settled(metric.id, metric.settings, given, place, engine);
      return { ...withSettings(own, engine), id: settledId(metric.id, metric.settings, own), registered: metric.id };
    },
  });
  const needs = Object.values(metric.settings).some(({ kind }) => kind === 'given');
  return withSettings(needs ? {} : settled(metric.id, metric.settings, {}, metric.id, noMatcher), noMatcher);
}

/** The rule that findings about a metric carry, whatever its settings: its file's name. */
export function ruleOf({ id, registered }: Pick<Metric, 'id' | 'registered'>): string {
  return slugOf(registered ?? id);
}

/** A defined value, or the reason when the number is not finite. */
export function defined(value: number, reason: string): Value {
  return Number.isFinite(value) ? { value } : { value: null, reason };
}

/** Why these outputs cannot be scored by the metric; null when they can. */
export function unfit(metric: Metric, sample: Sample): string | null {
  const score = metric.scores[sample.task];
  if (score === undefined) return `${metric.id} is not a metric of the task ${sample.task}`;
  if (sample.rows === 0) return 'no labelled row';
  return unfitOutputs(metric, sample) ?? score.check?.(sample) ?? null;
}

function unfitOutputs(metric: Metric, sample: Sample): string | null {
  if (metric.needs === 'classes') return null;
  let broken = 0;
  for (let row = 0; row < sample.rows; row++) if (!finiteRow(sample, row)) broken++;
  if (broken > 0) return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
  if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
    return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
  }
  return metric.needs === 'probabilities' && sample.task === 'multiclass' ? sumProblem(sample) : null;
}

/** Probabilities of classes sum to 1, but for rounding: outputs that are all 1 would be right whatever the label. */
function sumProblem({ rows, width, outputs }: Sample): string | null {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let k = row * width; k < (row + 1) * width; k++) sum += outputs[k] as number;
    if (Math.abs(sum - 1) > 0.01)
      return `outputs are not probabilities of classes: those of a row sum to ${Number(sum.toPrecision(4))}`;
  }
  return null;
}

/** The metric's value on a sample, with the weights of its rows where it has some. */
export function evaluate(metric: Metric, sample: Sample): Value {
  const reason = unfit(metric, sample);
  const score = metric.scores[sample.task];
  if (reason !== null || score === undefined) return { value: null, reason: reason ?? 'no such metric' };
  if (score.kind === 'auc' || score.kind === 'number') return score.value(sample);
  if (score.kind === 'sums') return score.value(columnSums(score.columns(sample), sample.weights));
  if (score.kind === 'weighted') return score.prepare(sample)(sample.weights ?? new Float64Array(sample.rows).fill(1));
  return defined(weightedMean(score.rows(sample), scoreWeights(score, sample)), 'no row counts for it');
}

/**
 * The weight of each row score: of the row, or with `per: 'query'` the mean weight of the query's rows (0 without rows).
 * undefined when the sample has no weights.
 */
export function scoreWeights(score: Score, { weights, queries }: Sample): Float64Array | undefined {
  const byQuery = (score.kind === 'mean' || score.kind === 'proportion') && score.per === 'query';
  if (weights === undefined || !byQuery || queries === undefined) return weights;
  const many = queries.reduce((most, query) => Math.max(most, query + 1), 0);
  const [sums, counts] = [new Float64Array(many), new Float64Array(many)];
  queries.forEach((query, row) => {
    sums[query] = (sums[query] as number) + (weights[row] as number);
    counts[query] = (counts[query] as number) + 1;
  });
  return sums.map((sum, query) => ((counts[query] as number) > 0 ? sum / (counts[query] as number) : 0));
}

/** The mean of the scores that count; NaN when none does. */
function weightedMean(scores: Float64Array, weights: Float64Array | undefined): number {
  let [total, sum] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (Number.isNaN(score)) continue;
    const weight = weights === undefined ? 1 : (weights[i] as number);
    total += weight;
    sum += weight * score;
  }
  return sum / total;
}

/** The sum of each column, its rows weighted where there are weights. */
export function columnSums(columns: readonly Float64Array[], weights?: Float64Array): Float64Array {
  return Float64Array.from(columns, (column) =>
    column.reduce((sum, v, row) => sum + v * (weights === undefined ? 1 : (weights[row] as number)), 0),
  );
}
