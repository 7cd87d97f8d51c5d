import { defineMetric } from '../metric.ts';
import { belowLog, rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'msle',
  title: 'mean squared logarithmic error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'mean',
      check: belowLog,
      rows: rowErrors((output, label) => (Math.log1p(output) - Math.log1p(label)) ** 2),
    },
  },
  documentation: 'Mean of (ln(1 + output) - ln(1 + label))²; undefined when a label or output is -1 or less.',
  source: 'sklearn.metrics.mean_squared_log_error',
});
