import { defineMetric } from '../metric.ts';
import { predictedLabels } from '../scoring/class-counts.ts';

export default defineMetric({
  id: 'subset-accuracy',
  title: 'subset accuracy',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    multilabel: {
      kind: 'proportion',
      rows: (sample) => {
        const predicted = predictedLabels(sample);
        const { labels, labelWidth } = sample;
        return Float64Array.from({ length: sample.rows }, (_, row) => {
          let wrong = 0;
          for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++) if (predicted[k] !== labels[k]) wrong++;
          return wrong === 0 ? 1 : 0;
        });
      },
    },
  },
  documentation: 'Share of rows that are given exactly their labels.',
  source: 'sklearn.metrics.accuracy_score of label sets',
});
