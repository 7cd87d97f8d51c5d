import { defined, defineMetric } from '../metric.ts';
import { ones, rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'rmse',
  title: 'root mean squared error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'sums',
      columns: (sample) => [rowErrors((output, label) => (output - label) ** 2)(sample), ones(sample)],
      value: ([squares = 0, rows = 0]) => defined(Math.sqrt(squares / rows), 'no row'),
    },
  },
  documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
  source: 'sklearn.metrics.root_mean_squared_error',
});
