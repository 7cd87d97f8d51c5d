import { defineMetricWith } from '../metric.ts';
import { recallAtFalsePositives } from '../scoring/threshold-scores.ts';

export default defineMetricWith({
  id: 'recall@fpr',
  title: ({ at }) => `recall at a false positive rate of ${at}`,
  settings: { at: { kind: 'number', meaning: 'the largest false positive rate', default: 0.05, least: 0, most: 1 } },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 0.05 }) => ({
    binary: recallAtFalsePositives(at),
  }),
  documentation: 'Largest recall of any threshold with at most this false positive rate.',
  source: 'sklearn.metrics.roc_curve',
});
