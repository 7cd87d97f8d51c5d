import { defineMetricWith } from '../metric.ts';
import { perQuery, worstOrder } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'hit-rate@k',
  title: ({ at }) => `hit rate@${at}`,
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
      return order.slice(0, at).some((label) => label > 0) ? 1 : 0;
    }, 'proportion'),
  }),
  documentation:
    'Share of queries with a relevant row among the k highest. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
  source: 'Deshpande & Karypis 2004; worked out by numpy',
});
