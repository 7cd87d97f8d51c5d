import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'mae',
  title: 'mean absolute error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'mean',
      rows: ({ labels, outputs }) => labels.map((label, row) => Math.abs((outputs[row] as number) - label)),
    },
  },
  documentation: 'Mean of |output - label|, in the unit of the label.',
  source: 'sklearn.metrics.mean_absolute_error',
});
