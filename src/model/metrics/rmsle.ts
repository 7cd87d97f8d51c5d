import { defined, defineMetric } from '../metric.ts';
import { belowLog, ones, rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'rmsle',
  title: 'root mean squared logarithmic error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'sums',
      check: belowLog,
      columns: (sample) => [
        rowErrors((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2)(sample),
        ones(sample),
      ],
      value: ([squares = 0, rows = 0]) => defined(Math.sqrt(squares / rows), 'no row'),
    },
  },
  documentation:
    'Square root of the mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
  source: 'sklearn.metrics.root_mean_squared_log_error',
});
