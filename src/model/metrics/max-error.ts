import { defineMetric } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';

export default defineMetric({
  id: 'max-error',
  title: 'largest error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'weighted',
      prepare: (sample) => {
        const errors = rowErrors((output, label) => Math.abs(output - label))(sample);
        return (weights) => {
          let most = -1;
          for (let row = 0; row < errors.length; row++) {
            if (weights[row] !== 0) most = Math.max(most, errors[row] as number);
          }
          return most < 0 ? { value: null, reason: 'no row' } : { value: most };
        };
      },
    },
  },
  documentation: 'Largest |output - label|, in the unit of the label.',
  source: 'sklearn.metrics.max_error',
});
