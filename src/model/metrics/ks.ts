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
      const [share, other] = [1 / positive, 1 / negative];
      let [above, below] = [0, 0];
      for (let i = 0; i < count; i++) {
        const apart = (tp[i] as number) * share - (fp[i] as number) * other;
        above = Math.max(above, apart);
        below = Math.min(below, apart);
      }
      return Math.max(above, -below);
    }),
  },
  documentation: 'Largest distance between the distributions of the outputs of positive and of negative rows.',
  source: 'scipy.stats.ks_2samp',
});
