import { defineMetric, type MeanScore } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';
import { onMedian } from '../scoring/quantiles.ts';

const score: MeanScore = { kind: 'mean', rows: rowErrors((output, label) => output - label) };

export default defineMetric({
  id: 'bias',
  title: 'bias',
  direction: 'none',
  unit: '',
  range: [null, null],
  needs: 'finite',
  scores: { regression: score, quantile: onMedian(score) },
  documentation: 'Mean of output - label, in the unit of the label: above 0 the model says too much.',
  source: 'numpy.mean of the errors',
});
