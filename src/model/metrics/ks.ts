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
    binary: ofThresholds(({ tp, fp, count, positive, negative }) => {
      let most = 0;
      for (let i = 0; i < count; i++) {
        most = Math.max(most, Math.abs((tp[i] as number) / positive - (fp[i] as number) / negative));
      }
      return most;
    }),
  },
  documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
  source: 'scipy.stats.ks_2samp',
});
