import { defineMetricWith } from '../metric.ts';
import { perQuery, worstOrder } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'map@k',
  title: ({ at }) => `MAP@${at}`,
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
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 10 }) => ({
    ranking: perQuery((labels, scores) => {
      const order = worstOrder(labels, scores);
      const relevant = order.filter((label) => label > 0).length;
      if (relevant === 0) return Number.NaN;
      let [found, sum] = [0, 0];
      order.slice(0, at).forEach((label, i) => {
        if (label > 0) sum += ++found / (i + 1);
      });
      return sum / Math.min(at, relevant);
    }),
  }),
  documentation:
    'Mean over queries of the average precision of the k highest rows: the precision at each relevant one, over the number that could be there. Queries without a relevant row do not count. Rows of equal scores stand in the worst order.',
  source: 'Manning, Raghavan & Schütze 2008, chapter 8; worked out by numpy',
});
