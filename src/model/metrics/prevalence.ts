import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'prevalence',
  title: 'prevalence',
  direction: 'none',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: { kind: 'proportion', rows: ({ labels }) => Float64Array.from(labels) } },
  documentation: 'Share of the rows that are positive, whatever the model says.',
  source: 'mean of the labels',
});
