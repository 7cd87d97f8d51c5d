import { defineMetric } from '../metric.ts';
import { predictedLabels } from '../scoring/class-counts.ts';

export default defineMetric({
  id: 'hamming-loss',
  title: 'Hamming loss',
  direction: 'lower',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    multilabel: {
      kind: 'mean',
      rows: (sample) => {
        const predicted = predictedLabels(sample);
        const { labels, labelWidth } = sample;
        return Float64Array.from({ length: sample.rows }, (_, row) => {
          let wrong = 0;
          for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++) if (predicted[k] !== labels[k]) wrong++;
          return wrong / labelWidth;
        });
      },
    },
  },
  documentation: 'Share of labels, over all rows, that are given wrongly.',
  source: 'sklearn.metrics.hamming_loss',
});
