import { defineMetric } from '../metric.ts';
import { embeddingPlaces } from '../scoring/neighbours.ts';
import { perQuery, worstOrder } from '../scoring/ranked.ts';

export default defineMetric({
  id: 'mrr',
  title: 'mean reciprocal rank',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: {
    ranking: perQuery((labels, scores) => {
      const first = worstOrder(labels, scores).findIndex((label) => label > 0);
      return first < 0 ? Number.NaN : 1 / (first + 1);
    }),
    embedding: embeddingPlaces('mean', (place) => 1 / place),
  },
  documentation:
    'Mean over queries of 1 / place of the first relevant row; of embeddings the mean over rows of 1 / place of the first that belongs to it. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
  source: 'Voorhees 1999',
});
