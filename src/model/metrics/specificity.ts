import { defineMetric } from '../metric.ts';
import { shareOfLabel } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'specificity',
  title: 'specificity',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: shareOfLabel(0, (predicted) => predicted === 0) },
  documentation: 'Share of the negative rows that are predicted negative.',
  source: 'sklearn.metrics.recall_score (pos_label=0)',
});
