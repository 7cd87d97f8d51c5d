import { predictionPoweredMean } from '../../stats/prediction-powered-mean.ts';
import type { Metric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { type Harm, harmOfNormal } from './harm.ts';

/** A harm that rows without a label made sharper, or why they could not. */
export type Sharpened =
  | { readonly harm: Harm; readonly correlation: number; readonly rows: number }
  | { readonly harm: null; readonly reason: string };

/** Both models on rows; the labels of rows without one mean nothing. */
export interface Pair {
  readonly base: Sample;
  readonly head: Sample;
}

const mostClasses = 100;

/**
 * The harm of a mean metric from labelled and unlabelled rows: PPI++ (`predictionPoweredMean`). The harm of a row is
 * predicted from outputs alone, as its expectation when the label is drawn with the mean of both models' probabilities.
 *
 * Only for classes with probabilities, labels missing at random, at least 100 labelled rows, a correlation of at least 0.3
 * between harm and prediction (a weak one hurts, arXiv 2505.20178), and 20 rows on which the models differ.
 */
export function sharpened(metric: Metric, labelled: Pair, unlabelled: Pair, scale: number, alpha: number): Sharpened {
  const { base } = labelled;
  const score = metric.scores[base.task];
  const no = (reason: string): Sharpened => ({ harm: null, reason });
  if (metric.program !== undefined)
    return no('its values come from a program, which is asked about labelled rows alone');
  if (score === undefined || (score.kind !== 'mean' && score.kind !== 'proportion') || score.per === 'query')
    return no('it is no mean of row scores');
  if (base.weights !== undefined || base.groups !== undefined || base.repeats !== undefined)
    return no('rows with weights, groups or repeated runs are judged by their labels alone');
  if (base.columns !== undefined) return no('rows with columns of their own are judged by their labels alone');
  const classes = base.task === 'binary' ? 2 : base.task === 'multiclass' ? base.width : 0;
  if (classes === 0 || classes > mostClasses) return no('its labels cannot be predicted from outputs');
  if (base.rows < 100) return no(`${base.rows} labelled rows, where 100 are needed`);
  const sign = metric.direction === 'higher' ? 1 : -1;
  const rowHarms = (pair: Pair) => {
    const [was, is] = [score.rows(pair.base), score.rows(pair.head)];
    return was.map((value, row) => sign * (scale * value - (is[row] as number)));
  };
  const expected = (pair: Pair) => expectation(pair, classes, rowHarms);
  const [values, own, others] = [rowHarms(labelled), expected(labelled), expected(unlabelled)];
  if ([values, own, others].some((each) => each.some((value) => !Number.isFinite(value))))
    return no('a row does not count, or an output is no probability');
  if (values.filter((value) => value !== 0).length < 20) return no('the models differ on fewer than 20 labelled rows');
  const { mean, se, correlation } = predictionPoweredMean(values, own, others);
  if (Math.abs(correlation) < 0.3) return no(`the correlation of harm and prediction is ${correlation.toFixed(2)}`);
  const method = `prediction-powered interval (PPI++) with ${others.length} unlabelled rows`;
  return { harm: harmOfNormal(mean, se, alpha, method), correlation, rows: others.length };
}

/** The expectation of each row's harm over its label; NaN where an output is no probability. */
function expectation(pair: Pair, classes: number, harms: (pair: Pair) => Float64Array): Float64Array {
  const { base, head } = pair;
  const expected = new Float64Array(base.rows);
  for (let label = 0; label < classes; label++) {
    const labels = new Float64Array(base.rows).fill(label);
    const ifSo = harms({ base: { ...base, labels }, head: { ...head, labels } });
    for (let row = 0; row < base.rows; row++) {
      const p = (probability(base, row, label) + probability(head, row, label)) / 2;
      expected[row] = (expected[row] as number) + p * (ifSo[row] as number);
    }
  }
  return expected;
}

function probability({ outputs, width }: Sample, row: number, label: number): number {
  const p = outputs[width === 1 ? row : row * width + label] as number;
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  return width === 1 && label === 0 ? 1 - p : p;
}
