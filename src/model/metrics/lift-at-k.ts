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
    binary: ofThresholds(() => {
      let [found, lastTp, lastAll] = [0, 0, 0];
      let lift = 0;
      return {
        visit: (tp, fp, { positive, negative }) => {
          const wanted = at * (positive + negative);
          const room = Math.min(tp + fp, wanted) - lastAll;
          // Of rows with equal outputs at the end, the share that has room.
          if (room > 0) found += ((tp - lastTp) * room) / (tp + fp - lastAll);
          [lastTp, lastAll] = [tp, tp + fp];
          lift = found / wanted / (positive / (positive + negative));
        },
        value: () => lift,
      };
    }),
  }),
  documentation:
    'Share of positive rows among the rows with the highest outputs, over their share among all; of equal outputs at the end, a share as they stand.',
  source: 'definition worked out over the sorted outputs',
});
