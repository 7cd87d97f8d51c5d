import { defineMetric, type MeanScore } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';
import { onMedian } from '../scoring/quantiles.ts';

const score: MeanScore = {
  kind: 'mean',
  rows: rowErrors((output, label) =>
    label === 0 && output === 0 ? 0 : (2 * Math.abs(output - label)) / (Math.abs(output) + Math.abs(label)),
  ),
};

export default defineMetric({
  id: 'smape',
  title: 'symmetric mean absolute percentage error',
  direction: 'lower',
  unit: 'share',
  range: [0, 2],
  needs: 'finite',
  scores: { regression: score, quantile: onMedian(score) },
  documentation: 'Mean of 2 |output - label| / (|output| + |label|), from 0 to 2; a row where both are 0 has 0.',
  source: 'Makridakis 1993, as in the M4 competition',
});
