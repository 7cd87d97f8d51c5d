import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'brier',
  title: 'Brier score',
  direction: 'lower',
  unit: '',
  range: [0, 2],
  needs: 'probabilities',
  scores: {
    binary: {
      kind: 'mean',
      rows: ({ labels, outputs }) => labels.map((label, row) => ((outputs[row] as number) - label) ** 2),
    },
    multiclass: {
      kind: 'mean',
      rows: ({ labels, outputs, width }) =>
        labels.map((label, row) => {
          let sum = 0;
          for (let k = 0; k < width; k++) sum += ((outputs[row * width + k] as number) - (label === k ? 1 : 0)) ** 2;
          return sum;
        }),
    },
  },
  documentation:
    'Mean squared distance between the probabilities and the label; with several classes summed over them.',
  source: 'Brier 1950; sklearn.metrics.brier_score_loss',
});
