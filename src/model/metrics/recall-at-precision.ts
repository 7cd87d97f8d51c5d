import { defineMetricWith } from '../metric.ts';
import { recallAtPrecision } from '../scoring/threshold-scores.ts';

export default defineMetricWith({
  id: 'recall@precision',
  title: ({ at }) => `recall at precision ${at}`,
  settings: { at: { kind: 'number', meaning: 'the least precision', default: 0.9, least: 0, most: 1 } },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 0.9 }) => ({
    binary: recallAtPrecision(at),
  }),
  documentation: 'Largest recall of any threshold with at least this precision; 0 when no threshold has it.',
  source: 'sklearn.metrics.precision_recall_curve',
});
