import { defined, defineMetric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { centred, leftOf, ones, rowErrors } from '../scoring/errors.ts';

function columns(sample: Sample): readonly Float64Array[] {
  // About their means, so that the sums of squares keep their digits.
  const labels = centred(sample.labels);
  const errors = centred(rowErrors((output, label) => output - label)(sample));
  return [ones(sample), labels, labels.map((v) => v * v), errors, errors.map((v) => v * v)];
}

export default defineMetric({
  id: 'explained-variance',
  title: 'explained variance',
  direction: 'higher',
  unit: '',
  range: [null, 1],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'sums',
      columns,
      value: ([rows = 0, labels = 0, squares = 0, errors = 0, squaredErrors = 0]) => {
        const spread = leftOf(squares, labels ** 2 / rows);
        if (spread === 0) return { value: null, reason: 'all labels are equal' };
        return defined(1 - (squaredErrors - errors ** 2 / rows) / spread, 'no row');
      },
    },
  },
  documentation: '1 - variance of the errors / variance of the labels: R² without the constant part of the error.',
  source: 'sklearn.metrics.explained_variance_score',
});
