import { defineMetricWith } from '../metric.ts';
import { averaged, averageInWords, averageSettings, type ClassRatio } from '../scoring/averages.ts';
import { shareOfLabel } from '../scoring/binary-counts.ts';

const perClass: ClassRatio = {
  of: ({ tp, fn }) => [tp, tp + fn],
  absent: ({ tp, fn }) => tp + fn === 0,
  empty: () => Number.NaN,
  reason: 'a class has no row in the golden set',
};

export default defineMetricWith({
  id: 'recall',
  title: (settings) => `recall${averageInWords(settings)}`,
  settings: averageSettings,
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: (settings) => ({
    ...(settings.class === undefined && settings.average === 'macro'
      ? { binary: shareOfLabel(1, (predicted) => predicted === 1) }
      : {}),
    ...averaged(perClass, settings),
  }),
  documentation:
    'Share of the positive rows that are predicted positive; with several classes by `average`. With `samples`, a row without a label does not count.',
  source: 'sklearn.metrics.recall_score',
});
