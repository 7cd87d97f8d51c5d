import { defineMetric } from '../metric.ts';
import { largestDistance } from '../scoring/threshold-scores.ts';

export default defineMetric({
  id: 'ks',
  title: 'Kolmogorov-Smirnov distance',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: {
    binary: largestDistance(),
  },
  documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
  source: 'scipy.stats.ks_2samp',
});
