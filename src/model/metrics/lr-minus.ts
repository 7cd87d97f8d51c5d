import { defined, defineMetric } from '../metric.ts';
import { ofCounts } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'lr-',
  title: 'negative likelihood ratio',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) =>
      tp + fn === 0
        ? { value: null, reason: 'no row is positive' }
        : defined(fn / (tp + fn) / (tn / (fp + tn)), 'no negative row is predicted negative'),
    ),
  },
  documentation: 'False negative rate / specificity: how much a negative prediction lowers the odds of the class.',
  source: 'sklearn.metrics.class_likelihood_ratios',
});
