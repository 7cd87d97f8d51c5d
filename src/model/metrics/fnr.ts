import { defineMetric } from '../metric.ts';
import { shareOfLabel } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'fnr',
  title: 'false negative rate',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: shareOfLabel(1, (predicted) => predicted !== 1) },
  documentation: 'Share of the positive rows that are predicted negative: 1 - recall.',
  source: '1 - sklearn.metrics.recall_score',
});
