import { defineMetric } from '../metric.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'for',
  title: 'false omission rate',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: ofCounts(({ fn, tn }) => ratio(fn, tn + fn, 'no row is predicted negative')) },
  documentation: 'Share of the rows predicted negative that are positive: 1 - negative predictive value.',
  source: '1 - sklearn.metrics.precision_score (pos_label=0)',
});
