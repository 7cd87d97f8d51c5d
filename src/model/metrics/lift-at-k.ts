import { defineMetricWith } from '../metric.ts';
import { ofThresholds } from '../scoring/threshold-sweep.ts';

export default defineMetricWith({
  id: 'lift@k',
  title: ({ at }) => `lift in the top ${at} of the rows`,
  settings: {
    at: { kind: 'number', meaning: 'the share of the rows that is taken', default: 0.1, least: 0, most: 1, open: true },
  },
  direction: 'higher',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: ({ at = 0.1 }) => ({
    binary: ofThresholds(({ tp, fp, count, positive, negative }) => {
      const wanted = at * (positive + negative);
      let [found, lastTp, lastAll] = [0, 0, 0];
      for (let i = 0; i < count && lastAll < wanted; i++) {
        const [up, all] = [tp[i] as number, (tp[i] as number) + (fp[i] as number)];
        const room = Math.min(all, wanted) - lastAll;
        // Of rows with equal outputs at the end, the share that has room.
        if (room > 0) found += ((up - lastTp) * room) / (all - lastAll);
        [lastTp, lastAll] = [up, all];
      }
      return found / wanted / (positive / (positive + negative));
    }),
  }),
  documentation:
    'Share of positive rows among the rows with the highest outputs, over their share among all; of equal outputs at the end, a share as they stand.',
  source: 'definition worked out over the sorted outputs',
});
