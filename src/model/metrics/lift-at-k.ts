import { defineMetricWith } from '../metric.ts';
import { liftInTop } from '../scoring/threshold-scores.ts';

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
    binary: liftInTop(at),
  }),
  documentation:
    'Share of positive rows among the rows with the highest outputs, over their share among all; of equal outputs at the end, a share as they stand.',
  source: 'definition worked out over the sorted outputs',
});
