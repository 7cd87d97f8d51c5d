import { defined, defineMetric } from '../metric.ts';
import { pinballLoss } from '../scoring/quantiles.ts';

export default defineMetric({
  id: 'weighted-quantile-loss',
  title: 'weighted quantile loss',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    quantile: {
      kind: 'sums',
      columns: ({ labels, outputs, width, levels = [] }) => [
        labels.map((label, row) =>
          levels.reduce((sum, level, k) => sum + 2 * pinballLoss(outputs[row * width + k] as number, label, level), 0),
        ),
        labels.map((label) => Math.abs(label) * levels.length),
      ],
      value: ([losses = 0, labels = 0]) => defined(losses / labels, 'all labels are 0'),
    },
  },
  documentation: 'Twice the pinball loss of all rows over the sum of |label|, as the mean over the levels.',
  source: 'Salinas et al. 2020 (DeepAR); worked out by numpy',
});
