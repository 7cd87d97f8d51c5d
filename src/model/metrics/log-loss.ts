import { defineMetric, type Score } from '../metric.ts';
import { labelProbability } from '../sample.ts';

const smallest = Number.EPSILON;

const score: Score = {
  kind: 'mean',
  rows: (sample) =>
    sample.labels.map((_, row) => -Math.log(Math.min(1, Math.max(smallest, labelProbability(sample, row))))),
};

export default defineMetric({
  id: 'log-loss',
  title: 'log loss',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'probabilities',
  scores: { binary: score, multiclass: score },
  documentation: "Mean of -ln of the probability given to the row's own class, the probability not below 2.2e-16.",
  source: 'sklearn.metrics.log_loss',
});
