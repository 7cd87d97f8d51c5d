import { defineMetricWith } from '../metric.ts';
import { discountedGain, gainsOf, perQuery } from '../scoring/ranked.ts';

export default defineMetricWith({
  id: 'dcg@k',
  title: ({ at }) => `DCG@${at}`,
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
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 10, gain }) => ({
    ranking: perQuery((labels, scores) => discountedGain(gainsOf(labels, gain), scores, at)),
  }),
  documentation:
    'Sum of the gains of the k highest rows of each query, each over the logarithm of its place, as the mean over queries; rows of equal scores share their places.',
  source: 'Järvelin & Kekäläinen 2002; sklearn.metrics.dcg_score',
});
