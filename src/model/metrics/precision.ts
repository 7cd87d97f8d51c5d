import { defineMetricWith } from '../metric.ts';
import { averaged, averageInWords, averageSettings, type ClassRatio } from '../scoring/averages.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

const perClass: ClassRatio = {
  of: ({ tp, fp }) => [tp, tp + fp],
  absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
  empty: ({ fn }) => (fn > 0 ? 0 : 1),
  reason: 'a class of the golden set is never predicted',
};

export default defineMetricWith({
  id: 'precision',
  title: (settings) => `precision${averageInWords(settings)}`,
  settings: averageSettings,
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: (settings) => ({
    ...(settings.class === undefined && settings.average === 'macro'
      ? { binary: ofCounts(({ tp, fp }) => ratio(tp, tp + fp, 'no row is predicted positive')) }
      : {}),
    ...averaged(perClass, settings),
  }),
  documentation:
    'Share of the rows predicted positive that are positive; with several classes by `average`. With `samples`, a row that is given no label has 0, or 1 when it has none.',
  source: 'sklearn.metrics.precision_score',
});
