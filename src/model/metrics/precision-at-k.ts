import { defineMetricWith } from '../metric.ts';
import { perQuery, worstOrder } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'precision@k',
  title: ({ at }) => `precision@${at}`,
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
      return order.slice(0, at).filter((label) => label > 0).length / at;
    }),
  }),
  documentation:
    'Share of relevant rows among the k highest of each query, as the mean over queries. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
  source: 'Manning, Raghavan & Schütze 2008, chapter 8; worked out by numpy',
});
