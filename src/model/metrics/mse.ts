import { defineMetric } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'mse',
  title: 'mean squared error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: { regression: { kind: 'mean', rows: rowErrors((output, label) => (output - label) ** 2) } },
  documentation: 'Mean of (output - label)², in the squared unit of the label.',
  source: 'sklearn.metrics.mean_squared_error',
});
