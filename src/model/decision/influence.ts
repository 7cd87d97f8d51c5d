import { columnSums, type Score } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { manyRows } from '../scoring/kind-influence.ts';

/** One row with more of the squares than this stands for the whole: an interval of influences would trust it. */
const mostOfOne = 0.2;

/**
 * How much of a metric's error each row brings (its weight included), so that the variance of their sum is the metric's
 * (infinitesimal jackknife, Jaeckel 1972; Efron 1982). null where it is not known, too few rows stand behind it, or one row
 * has more than a fifth of the variance: then rows are resampled.
 */
export function influenceOf(score: Score, sample: Sample): Float64Array | null {
  const influence = known(score, sample);
  if (influence === null) return null;
  let [sum, largest] = [0, 0];
  for (const one of influence) {
    sum += one * one;
    largest = Math.max(largest, one * one);
  }
  return largest > mostOfOne * sum ? null : influence;
}

function known(score: Score, sample: Sample): Float64Array | null {
  if (score.kind === 'weighted') return score.influence?.(sample) ?? null;
  if (score.kind !== 'sums' || sample.rows < manyRows) return null;
  // Rows of few kinds, such as those of a confusion matrix, are resampled in no time.
  if (sample.task !== 'regression' && sample.task !== 'quantile') return null;
  return ofSums(score, sample);
}

/** The sums' slopes of the value, by differences that are small against the spread of each sum, over the rows' parts. */
function ofSums(score: Extract<Score, { kind: 'sums' }>, sample: Sample): Float64Array | null {
  const { rows, weights } = sample;
  const columns = score.columns(sample);
  const sums = columnSums(columns, weights);
  const influence = new Float64Array(rows);
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as Float64Array;
    let squares = 0;
    for (let row = 0; row < rows; row++) squares += ((column[row] as number) * (weights?.[row] ?? 1)) ** 2;
    const step = 1e-2 * Math.sqrt(squares);
    if (step === 0) continue;
    const moved = (by: number) => score.value(sums.map((sum, other) => (other === k ? sum + by : sum))).value;
    const [above, below] = [moved(step), moved(-step)];
    if (above === null || below === null) return null;
    const slope = (above - below) / (2 * step);
    for (let row = 0; row < rows; row++) {
      influence[row] = (influence[row] as number) + slope * (column[row] as number) * (weights?.[row] ?? 1);
    }
  }
  return influence;
}

/** Influences averaged over the runs of a model. */
export function meanInfluence(score: Score, runs: readonly Sample[]): Float64Array | null {
  const each = runs.map((run) => influenceOf(score, run));
  const all = each.filter((one) => one !== null);
  if (all.length < each.length) return null;
  return (all[0] as Float64Array).map((_, row) => all.reduce((sum, one) => sum + (one[row] as number), 0) / all.length);
}
