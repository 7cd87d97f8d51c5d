import { finiteRow, type Sample, type Task } from './sample.ts';

/** A metric's value, or why it has none. Never NaN. */
export type Value = { readonly value: number } | { readonly value: null; readonly reason: string };

/**
 * How a metric is made of rows; this decides its interval.
 * - `proportion`: the mean of row scores 0 and 1; `mean`: the mean of any row scores. NaN marks a row that does not count;
 *   which rows count may depend on the labels alone, so that two models are compared on the same rows.
 * - `sums`: a function of the sums of row columns, so that resampling needs only sums.
 * - `auc`: the area under the ROC curve of the outputs.
 * - `weighted`: any other value that can be had with a weight on each row. `prepare` does what depends on the rows alone
 *   (sorting), so that a resample, which is a set of weights, costs one pass.
 *
 * With `per: 'query'` the scores are of queries (in the order of their numbers), not of rows.
 */
export type Score =
  | { readonly kind: 'proportion'; readonly per?: 'query'; rows(sample: Sample): Float64Array }
  | { readonly kind: 'mean'; readonly per?: 'query'; rows(sample: Sample): Float64Array }
  | { readonly kind: 'sums'; columns(sample: Sample): readonly Float64Array[]; value(sums: Float64Array): Value }
  | { readonly kind: 'auc'; value(sample: Sample): Value }
  | { readonly kind: 'weighted'; prepare(sample: Sample): (weights: Float64Array) => Value };

/** One metric, as declared in `metrics/<id>.ts`. */
export interface Metric {
  readonly id: string;
  /** in the middle of a sentence: "log loss" */
  readonly title: string;
  readonly direction: 'higher' | 'lower';
  /** `share` for a fraction of rows, "" for a plain number */
  readonly unit: 'share' | '';
  /** smallest and largest possible value; null = unbounded */
  readonly range: readonly [number | null, number | null];
  /** what outputs it needs: any numbers that can be ranked or classified, or probabilities in 0 … 1 */
  readonly needs: 'classes' | 'finite' | 'probabilities';
  readonly scores: Readonly<Partial<Record<Task, Score>>>;
  readonly documentation: string;
  /** the definition that the values agree with */
  readonly source: string;
}

/** Declares a metric. Conformance (id = file name, an oracle value for each task) is tested over the registry. */
export function defineMetric(metric: Metric): Metric {
  return metric;
}

/** A defined value, or the reason when the number is not finite. */
export function defined(value: number, reason: string): Value {
  return Number.isFinite(value) ? { value } : { value: null, reason };
}

/** Why these outputs cannot be scored by the metric; null when they can. */
export function unfit(metric: Metric, sample: Sample): string | null {
  if (metric.scores[sample.task] === undefined) return `${metric.id} is not a metric of the task ${sample.task}`;
  if (sample.rows === 0) return 'no labelled row';
  if (metric.needs === 'classes') return null;
  let broken = 0;
  for (let row = 0; row < sample.rows; row++) if (!finiteRow(sample, row)) broken++;
  if (broken > 0) return `${broken} ${broken === 1 ? 'row has' : 'rows have'} an output that is not a finite number`;
  if (metric.needs === 'probabilities' && sample.outputs.some((p) => p < 0 || p > 1)) {
    return 'outputs are not probabilities: some lie outside 0 to 1 (logits?)';
  }
  return null;
}

/** The metric's value on a sample. */
export function evaluate(metric: Metric, sample: Sample): Value {
  const reason = unfit(metric, sample);
  const score = metric.scores[sample.task];
  if (reason !== null || score === undefined) return { value: null, reason: reason ?? 'no such metric' };
  if (score.kind === 'auc') return score.value(sample);
  if (score.kind === 'sums') return score.value(columnSums(score.columns(sample)));
  if (score.kind === 'weighted') return score.prepare(sample)(new Float64Array(sample.rows).fill(1));
  const rows = countingRows(score.rows(sample));
  return defined(rows.reduce((sum, v) => sum + v, 0) / rows.length, 'no row counts for it');
}

/** Row scores without the rows that do not count. */
export function countingRows(scores: Float64Array): Float64Array {
  return scores.filter((score) => !Number.isNaN(score));
}

/** The sum of each column. */
export function columnSums(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from(columns, (column) => column.reduce((sum, v) => sum + v, 0));
}
