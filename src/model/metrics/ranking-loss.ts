import { defineMetric } from '../metric.ts';
import { ofLabelRows } from '../scoring/label-rows.ts';

function misplacedOfRow(labels: Float64Array, outputs: Float64Array): number {
  const own = labels.reduce((sum, label) => sum + label, 0);
  if (own === 0 || own === labels.length) return 0;
  let wrong = 0;
  outputs.forEach((output, k) => {
    if (labels[k] !== 1) return;
    outputs.forEach((other, j) => {
      if (labels[j] !== 1 && other >= output) wrong++;
    });
  });
  return wrong / (own * (labels.length - own));
}

export default defineMetric({
  id: 'ranking-loss',
  title: 'ranking loss',
  direction: 'lower',
  unit: '',
  range: [0, 1],
  needs: 'finite',
  scores: { multilabel: ofLabelRows(misplacedOfRow) },
  documentation:
    'Share of the pairs of an own and another label of a row that are ranked the wrong way round, ties as wrong; rows with no label or all of them have 0.',
  source: 'sklearn.metrics.label_ranking_loss',
});
