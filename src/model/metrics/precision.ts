import { binaryCounts, byClass, classCounts, macro } from '../counts.ts';
import { defined, defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'precision',
  title: 'precision',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'sums',
      columns: binaryCounts,
      value: ([tp = 0, fp = 0]) => defined(tp / (tp + fp), 'no row is predicted positive'),
    },
    multiclass: {
      kind: 'sums',
      columns: classCounts,
      value: (sums) =>
        defined(
          macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [tp / (tp + fp)] : []))),
          'a class of the golden set is never predicted',
        ),
    },
  },
  documentation:
    'Share of the rows predicted positive that are positive; with several classes the mean over the classes.',
  source: 'sklearn.metrics.precision_score (average="binary" or "macro")',
});
