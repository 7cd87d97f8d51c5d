import { defineMetric } from '../metric.ts';
import { predictedClasses } from '../sample.ts';

export default defineMetric({
  id: 'positive-rate',
  title: 'rate of positive predictions',
  direction: 'none',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'proportion',
      rows: (sample) => predictedClasses(sample).map((predicted) => (predicted === 1 ? 1 : 0)),
    },
  },
  documentation: 'Share of the rows that are predicted positive.',
  source: 'mean of the predictions at the threshold 0.5',
});
