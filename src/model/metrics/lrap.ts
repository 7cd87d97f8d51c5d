import { defineMetric } from '../metric.ts';
import { ofLabelRows } from '../scoring/label-rows.ts';

function precisionOfRow(labels: Float64Array, outputs: Float64Array): number {
  const own = labels.reduce((sum, label) => sum + label, 0);
  if (own === 0 || own === labels.length) return 1;
  let sum = 0;
  outputs.forEach((output, k) => {
    if (labels[k] !== 1) return;
    let [ranked, right] = [0, 0];
    outputs.forEach((other, j) => {
      if (other < output) return;
      ranked++;
      if (labels[j] === 1) right++;
    });
    sum += right / ranked;
  });
  return sum / own;
}

export default defineMetric({
  id: 'lrap',
  title: 'label ranking average precision',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: { multilabel: ofLabelRows(precisionOfRow) },
  documentation:
    'Mean over the labels of a row of the share of its labels among those ranked at least as high; rows with no label or all of them have 1.',
  source: 'sklearn.metrics.label_ranking_average_precision_score',
});
