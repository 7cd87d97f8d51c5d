import { defineMetric } from '../metric.ts';
import { dot, emptyVector, noReference } from '../scoring/neighbours.ts';

export default defineMetric({
  id: 'cosine',
  title: 'cosine similarity to the reference',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'finite',
  scores: {
    embedding: {
      kind: 'mean',
      check: (sample) => noReference(sample) ?? emptyVector(sample),
      rows: ({ rows, width, labels, outputs }) =>
        Float64Array.from({ length: rows }, (_, row) => {
          const [from, to] = [row * width, (row + 1) * width];
          const [wanted, given] = [labels.subarray(from, to), outputs.subarray(from, to)];
          return dot(wanted, given) / Math.sqrt(dot(wanted, wanted) * dot(given, given));
        }),
    },
  },
  documentation: 'Mean cosine of the angle between each vector and its reference.',
  source: 'sklearn.metrics.pairwise.cosine_similarity',
});
