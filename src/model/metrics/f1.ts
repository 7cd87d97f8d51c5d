import { defineMetricWith } from '../metric.ts';
import { averaged, averageInWords, averageSettings, type ClassRatio } from '../scoring/averages.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

const perClass: ClassRatio = {
  of: ({ tp, fp, fn }) => [2 * tp, 2 * tp + fp + fn],
  absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
  empty: () => 1,
  reason: 'no row of the class, and none is predicted',
};

export default defineMetricWith({
  id: 'f1',
  title: (settings) => `F1${averageInWords(settings)}`,
  settings: averageSettings,
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: (settings) => ({
    ...(settings.class === undefined && settings.average === 'macro'
      ? {
          binary: ofCounts(({ tp, fp, fn }) =>
            ratio(2 * tp, 2 * tp + fp + fn, 'no row is positive and none is predicted positive'),
          ),
        }
      : {}),
    ...averaged(perClass, settings),
  }),
  documentation:
    'Harmonic mean of precision and recall; with several classes by `average`. With `samples`, a row that has no label and is given none has 1.',
  source: 'van Rijsbergen 1979; sklearn.metrics.f1_score',
});
