import { defineMetric } from '../metric.ts';
import { predictedClasses } from '../sample.ts';

export default defineMetric({
  id: 'specificity',
  title: 'specificity',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: {
      kind: 'proportion',
      rows: (sample) => {
        const predicted = predictedClasses(sample);
        return sample.labels.map((label, row) => (label !== 0 ? Number.NaN : predicted[row] === 0 ? 1 : 0));
      },
    },
  },
  documentation: 'Share of the negative rows that are predicted negative.',
  source: 'sklearn.metrics.recall_score (pos_label=0)',
});
