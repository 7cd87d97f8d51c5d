import { defineMetricWith } from '../metric.ts';
import { averaged, averageInWords, averageSettings, type ClassRatio } from '../scoring/averages.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

const perClass = (beta: number): ClassRatio => ({
  of: ({ tp, fp, fn }) => [(1 + beta * beta) * tp, (1 + beta * beta) * tp + beta * beta * fn + fp],
  absent: ({ tp, fp, fn }) => tp + fp + fn === 0,
  empty: () => 1,
  reason: 'no row of the class, and none is predicted',
});

export default defineMetricWith({
  id: 'fbeta',
  title: (settings) => `F${settings.at}${averageInWords(settings)}`,
  settings: {
    at: { kind: 'number', meaning: 'beta', default: 2, least: 0, most: 100, open: true },
    ...averageSettings,
  },
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: (settings) => ({
    ...(settings.class === undefined && settings.average === 'macro'
      ? {
          binary: ofCounts((counts) => {
            const [part, whole] = perClass(settings.at ?? 2).of(counts);
            return ratio(part, whole, 'no row is positive and none is predicted positive');
          }),
        }
      : {}),
    ...averaged(perClass(settings.at ?? 2), settings),
  }),
  documentation:
    'Weighted harmonic mean of precision and recall, where recall counts beta times as much; beta is 2 unless told.',
  source: 'van Rijsbergen 1979; sklearn.metrics.fbeta_score',
});
