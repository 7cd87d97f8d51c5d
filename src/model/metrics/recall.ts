import { byClass, classCounts, macro } from '../counts.ts';
import { defined, defineMetric } from '../metric.ts';
import { predictedClasses } from '../sample.ts';

export default defineMetric({
  id: 'recall',
  title: 'recall',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'proportion',
      rows: (sample) => {
        const predicted = predictedClasses(sample);
        return sample.labels.map((label, row) => (label !== 1 ? Number.NaN : predicted[row] === 1 ? 1 : 0));
      },
    },
    multiclass: {
      kind: 'sums',
      columns: classCounts,
      value: (sums) =>
        defined(
          macro(byClass(sums).flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : []))),
          'no class has a row',
        ),
    },
  },
  documentation:
    'Share of the positive rows that are predicted positive; with several classes the mean over the classes.',
  source: 'sklearn.metrics.recall_score (average="binary" or "macro")',
});
