import { defineMetric } from '../metric.ts';
import { deviance, outsideDeviance } from '../scoring/deviance.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'gamma-deviance',
  title: 'gamma deviance',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'mean',
      check: (sample) => outsideDeviance(sample, 2),
      rows: rowErrors((output, label) => deviance(output, label, 2)),
    },
  },
  documentation: 'Mean of 2 (ln(output / label) + label / output - 1); needs labels and outputs above 0.',
  source: 'sklearn.metrics.mean_gamma_deviance',
});
