import { defineMetricWith } from '../metric.ts';
import { noInterval, ofInterval } from '../scoring/quantiles.ts';

export default defineMetricWith({
  id: 'interval-score',
  title: ({ at }) => `interval score of the ${at} interval`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'the nominal coverage of the central interval',
      default: 0.8,
      least: 0,
      most: 1,
      open: true,
    },
  },
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 0.8 }) => ({
    quantile: {
      kind: 'mean',
      check: (sample) => noInterval(sample, at),
      rows: ofInterval(
        at,
        (low, high, label) => high - low + (2 / (1 - at)) * (Math.max(0, low - label) + Math.max(0, label - high)),
      ),
    },
  }),
  documentation:
    'Width of the central interval plus a penalty for labels outside of it that grows with their distance.',
  source: 'Gneiting & Raftery 2007, equation 43',
});
