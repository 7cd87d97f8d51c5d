import { defineMetricWith } from '../metric.ts';
import { noInterval, ofInterval } from '../scoring/quantiles.ts';

export default defineMetricWith({
  id: 'width',
  title: ({ at }) => `width of the ${at} interval`,
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
  range: [null, null],
  needs: 'finite',
  scores: ({ at = 0.8 }) => ({
    quantile: {
      kind: 'mean',
      check: (sample) => noInterval(sample, at),
      rows: ofInterval(at, (low, high) => high - low),
    },
  }),
  documentation: 'Mean width of the central interval, in the unit of the label.',
  source: 'Gneiting, Balabdaoui & Raftery 2007; worked out by numpy',
});
