import { defineMetric } from '../metric.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'fdr',
  title: 'false discovery rate',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: ofCounts(({ tp, fp }) => ratio(fp, tp + fp, 'no row is predicted positive')) },
  documentation: 'Share of the rows predicted positive that are negative: 1 - precision.',
  source: 'Benjamini & Hochberg 1995; 1 - sklearn.metrics.precision_score',
});
