import { defineMetric } from '../metric.ts';
import { ofThresholds } from '../scoring/threshold-sweep.ts';

export default defineMetric({
  id: 'ks',
  title: 'Kolmogorov-Smirnov distance',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: {
    binary: ofThresholds(() => {
      let most = 0;
      return {
        visit: (tp, fp, { positive, negative }) => {
          most = Math.max(most, Math.abs(tp / positive - fp / negative));
        },
        value: () => most,
      };
    }),
  },
  documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
  source: 'scipy.stats.ks_2samp',
});
