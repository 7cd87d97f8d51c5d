import { defineMetricWith } from '../metric.ts';
import { noInterval, ofInterval } from '../scoring/quantiles.ts';

export default defineMetricWith({
  id: 'coverage',
  title: ({ at }) => `coverage of the ${at} interval`,
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
  direction: 'none',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 0.8 }) => ({
    quantile: {
      kind: 'proportion',
      check: (sample) => noInterval(sample, at),
      rows: ofInterval(at, (low, high, label) => (label >= low && label <= high ? 1 : 0)),
    },
  }),
  documentation:
    'Share of rows whose label lies in the central interval; close to its nominal coverage when the quantiles are right.',
  source: 'Gneiting, Balabdaoui & Raftery 2007; worked out by numpy',
});
