import { defineMetric, type Score } from '../metric.ts';
import { predictedClasses } from '../sample.ts';

const score: Score = {
  kind: 'proportion',
  rows: (sample) => {
    const predicted = predictedClasses(sample);
    return sample.labels.map((label, row) => (label === predicted[row] ? 1 : 0));
  },
};

export default defineMetric({
  id: 'accuracy',
  title: 'accuracy',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: { binary: score, multiclass: score },
  documentation: 'Share of rows that are given their own class.',
  source: 'sklearn.metrics.accuracy_score',
});
