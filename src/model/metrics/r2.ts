import { defined, defineMetric } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { centred, leftOf, ones, rowErrors } from '../scoring/errors.ts';

function columns(sample: Sample): readonly Float64Array[] {
  // About their mean, so that the sums of squares keep their digits.
  const labels = centred(sample.labels);
  const errors = rowErrors((output, label) => (output - label) ** 2)(sample);
  return [ones(sample), labels, labels.map((v) => v * v), errors];
}

export default defineMetric({
  id: 'r2',
  title: 'R²',
  direction: 'higher',
  unit: '',
  range: [null, 1],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'sums',
      columns,
      value: ([rows = 0, labels = 0, squares = 0, errors = 0]) => {
        const spread = leftOf(squares, labels ** 2 / rows);
        return spread === 0 ? { value: null, reason: 'all labels are equal' } : defined(1 - errors / spread, 'no row');
      },
    },
  },
  documentation:
    'Share of the variance of the labels that the model explains: 1 - sum of squared errors / sum of squares about the mean label.',
  source: 'sklearn.metrics.r2_score',
});
