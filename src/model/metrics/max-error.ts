import { defineMetric } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';
import { fallingOrder } from '../scoring/threshold-sweep.ts';

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
        const order = fallingOrder(errors);
        return (weights) => {
          const row = order.find((each) => weights[each] !== 0);
          return row === undefined ? { value: null, reason: 'no row' } : { value: errors[row] as number };
        };
      },
    },
  },
  documentation:
    'Largest |output - label|, in the unit of the label. Its interval is of resampled rows, which of an extreme value is too narrow: it holds the true change in about 73 % of runs instead of 90 % (300 rows, simulated).',
  source: 'sklearn.metrics.max_error',
});
