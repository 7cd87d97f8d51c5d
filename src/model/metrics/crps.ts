import { defineMetric } from '../metric.ts';
import { pinballLoss } from '../scoring/quantiles.ts';

export default defineMetric({
  id: 'crps',
  title: 'continuous ranked probability score',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    quantile: {
      kind: 'mean',
      rows: ({ labels, outputs, width, levels = [] }) =>
        labels.map((label, row) => {
          let sum = 0;
          levels.forEach((level, k) => {
            sum += pinballLoss(outputs[row * width + k] as number, label, level);
          });
          return (2 * sum) / levels.length;
        }),
    },
  },
  documentation:
    'Distance of the forecast distribution from the label, in the unit of the label, as twice the mean pinball loss over the levels (exact for evenly spaced levels as they grow many).',
  source: 'Gneiting & Raftery 2007; Laio & Tamea 2007',
});
