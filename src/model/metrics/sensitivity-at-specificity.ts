import { defineMetricWith } from '../metric.ts';
import { recallAtFalsePositives } from '../scoring/threshold-scores.ts';

export default defineMetricWith({
  id: 'sensitivity@specificity',
  title: ({ at }) => `sensitivity at specificity ${at}`,
  settings: { at: { kind: 'number', meaning: 'the least specificity', default: 0.95, least: 0, most: 1 } },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'finite',
  scores: ({ at = 0.95 }) => ({
    binary: recallAtFalsePositives(1 - at),
  }),
  documentation: 'Largest sensitivity (recall) of any threshold with at least this specificity.',
  source: 'sklearn.metrics.roc_curve',
});
