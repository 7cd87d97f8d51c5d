import { defined, defineMetric } from '../metric.ts';
import { ofCounts } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'informedness',
  title: 'informedness',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) =>
      defined(tp / (tp + fn) + tn / (tn + fp) - 1, 'a class has no row in the golden set'),
    ),
  },
  documentation:
    'Recall + specificity - 1 (Youden’s J): how much better than chance a row is told from the other class.',
  source: 'Youden 1950; Powers 2011; sklearn.metrics.balanced_accuracy_score (adjusted=True)',
});
