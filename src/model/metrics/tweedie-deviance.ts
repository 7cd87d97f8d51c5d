import { defineMetricWith } from '../metric.ts';
import { deviance, outsideDeviance } from '../scoring/deviance.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetricWith({
  id: 'tweedie-deviance',
  title: ({ at }) => `Tweedie deviance (power ${at})`,
  settings: { at: { kind: 'number', meaning: 'the power of the variance', default: 1.5, least: 1, most: 3 } },
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 1.5 }) => ({
    regression: {
      kind: 'mean',
      check: (sample) => outsideDeviance(sample, at),
      rows: rowErrors((output, label) => deviance(output, label, at)),
    },
  }),
  documentation: 'Mean Tweedie deviance: its power 1 is Poisson, 2 is gamma, in between many zeros and a long tail.',
  source: 'Jørgensen 1987; sklearn.metrics.mean_tweedie_deviance',
});
