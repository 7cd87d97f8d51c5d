import { defineMetric } from '../metric.ts';
import { shareOfLabel } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'fpr',
  title: 'false positive rate',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: shareOfLabel(0, (predicted) => predicted !== 0) },
  documentation: 'Share of the negative rows that are predicted positive: 1 - specificity.',
  source: 'sklearn.metrics.roc_curve at the threshold 0.5',
});
