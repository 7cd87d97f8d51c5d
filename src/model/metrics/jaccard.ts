import { defineMetricWith } from '../metric.ts';
import { averaged, averageInWords, averageSettings, type ClassRatio } from '../scoring/averages.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

const perClass: ClassRatio = {
  of: ({ tp, fp, fn }) => [tp, tp + fp + fn],
  absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
  empty: () => 1,
  reason: 'no row of the class, and none is predicted',
};

export default defineMetricWith({
  id: 'jaccard',
  title: (settings) => `Jaccard index${averageInWords(settings)}`,
  settings: averageSettings,
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: (settings) => ({
    ...(settings.class === undefined && settings.average === 'macro'
      ? {
          binary: ofCounts(({ tp, fp, fn }) =>
            ratio(tp, tp + fp + fn, 'no row is positive and none is predicted positive'),
          ),
        }
      : {}),
    ...averaged(perClass, settings),
  }),
  documentation:
    'Rows in both of labels and predictions over rows in either; with several classes by `average`. With `samples`, a row that has no label and is given none has 1.',
  source: 'Jaccard 1901; sklearn.metrics.jaccard_score',
});
