import { defined, defineMetric } from '../metric.ts';

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
      columns: ({ labels, outputs }) => [
        labels.map((label, row) => ((outputs[row] as number) - label) ** 2),
        labels.map(() => 1),
      ],
      value: ([squares = 0, rows = 0]) => defined(Math.sqrt(squares / rows), 'no row'),
    },
  },
  documentation: 'Square root of the mean of (output - label)², in the unit of the label.',
  source: 'sklearn.metrics.root_mean_squared_error',
});
