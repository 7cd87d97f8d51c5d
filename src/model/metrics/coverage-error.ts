import { defineMetric } from '../metric.ts';
import { ofLabelRows } from '../scoring/label-rows.ts';

function depthOfRow(labels: Float64Array, outputs: Float64Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  labels.forEach((label, k) => {
    if (label === 1) lowest = Math.min(lowest, outputs[k] as number);
  });
  return outputs.reduce((depth, output) => depth + (output >= lowest ? 1 : 0), 0);
}

export default defineMetric({
  id: 'coverage-error',
  title: 'coverage error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: { multilabel: ofLabelRows(depthOfRow) },
  documentation: 'How far down the ranked labels one has to go to have all of a row’s own; a row with no label has 0.',
  source: 'sklearn.metrics.coverage_error',
});
