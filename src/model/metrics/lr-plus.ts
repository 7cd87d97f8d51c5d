import { defined, defineMetric } from '../metric.ts';
import { ofCounts } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'lr+',
  title: 'positive likelihood ratio',
  direction: 'higher',
  unit: '',
  range: [0, null],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) =>
      fp === 0 || tp + fn === 0
        ? { value: null, reason: fp === 0 ? 'no negative row is predicted positive' : 'no row is positive' }
        : defined(tp / (tp + fn) / (fp / (fp + tn)), 'no negative row is predicted positive'),
    ),
  },
  documentation: 'Recall / false positive rate: how much a positive prediction raises the odds of the class.',
  source: 'sklearn.metrics.class_likelihood_ratios',
});
