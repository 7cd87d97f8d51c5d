import { defineMetric } from '../metric.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'fowlkes-mallows',
  title: 'Fowlkes-Mallows index',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn }) =>
      ratio(tp, Math.sqrt((tp + fp) * (tp + fn)), 'no row is positive, or none is predicted positive'),
    ),
  },
  documentation: 'Geometric mean of precision and recall.',
  source: 'Fowlkes & Mallows 1983; sqrt(precision × recall) of scikit-learn',
});
