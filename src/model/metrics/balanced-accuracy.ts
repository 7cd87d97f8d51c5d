import { binaryCounts, byClass, classCounts, macro } from '../counts.ts';
import { defined, defineMetric } from '../metric.ts';

const oneClass = 'a class has no row in the golden set';

export default defineMetric({
  id: 'balanced-accuracy',
  title: 'balanced accuracy',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'sums',
      columns: binaryCounts,
      value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => defined((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass),
    },
    multiclass: {
      kind: 'sums',
      columns: classCounts,
      value: (sums) =>
        defined(macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))), oneClass),
    },
  },
  documentation: 'Mean over the classes of the share of their rows that are found.',
  source: 'sklearn.metrics.balanced_accuracy_score',
});
