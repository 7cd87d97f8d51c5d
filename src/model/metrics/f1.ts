import { binaryCounts, byClass, classCounts, macro } from '../counts.ts';
import { defined, defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'f1',
  title: 'F1',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'sums',
      columns: binaryCounts,
      value: ([tp = 0, fp = 0, fn = 0]) =>
        defined((2 * tp) / (2 * tp + fp + fn), 'no row is positive and none is predicted positive'),
    },
    multiclass: {
      kind: 'sums',
      columns: classCounts,
      value: (sums) =>
        defined(
          macro(byClass(sums).flatMap(({ tp, fp, fn }) => (tp + fp + fn > 0 ? [(2 * tp) / (2 * tp + fp + fn)] : []))),
          'no class has a row',
        ),
    },
  },
  documentation: 'Harmonic mean of precision and recall; with several classes the mean over the classes that occur.',
  source: 'sklearn.metrics.f1_score (average="binary" or "macro")',
});
