import { defineMetric } from '../metric.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'npv',
  title: 'negative predictive value',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: ofCounts(({ tn, fn }) => ratio(tn, tn + fn, 'no row is predicted negative')) },
  documentation: 'Share of the rows predicted negative that are negative.',
  source: 'sklearn.metrics.precision_score (pos_label=0)',
});
