import { defineMetric } from '../metric.ts';
import { deviance, outsideDeviance } from '../scoring/deviance.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'poisson-deviance',
  title: 'Poisson deviance',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'mean',
      check: (sample) => outsideDeviance(sample, 1),
      rows: rowErrors((output, label) => deviance(output, label, 1)),
    },
  },
  documentation: 'Mean of 2 (label ln(label / output) - label + output); needs labels from 0 and outputs above 0.',
  source: 'sklearn.metrics.mean_poisson_deviance',
});
