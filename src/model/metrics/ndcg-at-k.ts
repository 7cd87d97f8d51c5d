import { defineMetricWith } from '../metric.ts';
import { discountedGain, gainsOf, perQuery } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'ndcg@k',
  title: ({ at }) => `NDCG@${at}`,
  settings: {
    at: {
      kind: 'number',
      meaning: 'k: how many of the highest rows of a query are looked at',
      default: 10,
      least: 1,
      most: 100_000,
      integer: true,
    },
    gain: {
      kind: 'word',
      meaning: 'what a relevance is worth: itself (linear) or 2 to its power, less 1 (exponential)',
      words: ['linear', 'exponential'],
      default: 'linear',
    },
  },
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 10, gain }) => ({
    ranking: perQuery((labels, scores) => {
      const gains = gainsOf(labels, gain);
      const best = discountedGain(gains, gains, at);
      return best === 0 ? Number.NaN : discountedGain(gains, scores, at) / best;
    }),
  }),
  documentation:
    'Discounted gain of the k highest rows of each query over that of the best order, as the mean over queries; rows of equal scores share their places. Queries without a relevant row do not count.',
  source: 'Järvelin & Kekäläinen 2002; sklearn.metrics.ndcg_score',
});
