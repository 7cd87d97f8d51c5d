import { defineMetricWith } from '../metric.ts';
import { precisionAtRecall } from '../scoring/threshold-scores.ts';

export default defineMetricWith({
  id: 'precision@recall',
  title: ({ at }) => `precision at recall ${at}`,
  settings: { at: { kind: 'number', meaning: 'the least recall', default: 0.9, least: 0, most: 1 } },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 0.9 }) => ({
    binary: precisionAtRecall(at),
  }),
  documentation: 'Largest precision of any threshold with at least this recall.',
  source: 'sklearn.metrics.precision_recall_curve',
});
