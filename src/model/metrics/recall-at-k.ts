import { defineMetricWith } from '../metric.ts';
import { embeddingPlaces } from '../scoring/neighbours.ts';
import { perQuery, worstOrder } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'recall@k',
  title: ({ at }) => `recall@${at}`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'k: how many of the highest rows of a query are looked at',
      default: 10,
      least: 1,
      most: 100_000,
      integer: true,
    },
  },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 10 }) => ({
    ranking: perQuery((labels, scores) => {
      const order = worstOrder(labels, scores);
      const relevant = order.filter((label) => label > 0).length;
      if (relevant === 0) return Number.NaN;
      return order.slice(0, at).filter((label) => label > 0).length / relevant;
    }),
    embedding: embeddingPlaces('proportion', (place) => (place <= at ? 1 : 0)),
  }),
  documentation:
    'Share of the relevant rows of each query that are among the k highest, as the mean over queries; of embeddings the share of rows with one that belongs to them among the k nearest. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
  source: 'Manning, Raghavan & Schütze 2008, chapter 8; Musgrave et al. 2020',
});
