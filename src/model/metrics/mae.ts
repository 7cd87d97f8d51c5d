import { defineMetric } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'mae',
  title: 'mean absolute error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: { regression: { kind: 'mean', rows: rowErrors((output, label) => Math.abs(output - label)) } },
  documentation: 'Mean of |output - label|, in the unit of the label.',
  source: 'sklearn.metrics.mean_absolute_error',
});
