import { defineMetricWith } from '../metric.ts';
import { finiteRow, type Sample } from '../sample.ts';

/** How many classes stand above the row's own. */
function placeOf(sample: Sample, row: number): number {
  if (!finiteRow(sample, row)) return sample.width;
  const own = sample.labels[row] as number;
  const at = row * sample.width;
  const wanted = sample.outputs[at + own] as number;
  let above = 0;
  for (let k = 0; k < sample.width; k++) {
    const output = sample.outputs[at + k] as number;
    if (output > wanted || (output === wanted && k < own)) above++;
  }
  return above;
}

export default defineMetricWith({
  id: 'top-k',
  title: ({ at }) => `top-${at} accuracy`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'k: how many of the highest outputs are looked at',
      default: 2,
      least: 1,
      most: 10_000,
      integer: true,
    },
  },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: ({ at = 2 }) => ({
    multiclass: {
      kind: 'proportion',
      check: ({ width }) => (at < width ? null : `every row is right: the outputs have ${width} classes`),
      rows: (sample) => Float64Array.from({ length: sample.rows }, (_, row) => (placeOf(sample, row) < at ? 1 : 0)),
    },
  }),
  documentation:
    'Share of rows whose own class is among the k highest outputs; of equal outputs the first class stands higher.',
  source: 'sklearn.metrics.top_k_accuracy_score',
});
