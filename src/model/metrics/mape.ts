import { defineMetric } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'mape',
  title: 'mean absolute percentage error',
  direction: 'lower',
  unit: 'share',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'mean',
      check: ({ labels }) => (labels.includes(0) ? 'a label is 0: use wape or smape' : null),
      rows: rowErrors((output, label) => Math.abs(output - label) / Math.abs(label)),
    },
  },
  documentation: 'Mean of |output - label| / |label|; undefined when a label is 0.',
  source: 'sklearn.metrics.mean_absolute_percentage_error',
});
