import { defined, defineMetric, type SumsScore } from '../metric.ts';
import { rowErrors } from '../scoring/errors.ts';
import { onMedian } from '../scoring/quantiles.ts';

const score: SumsScore = {
  kind: 'sums',
  columns: (sample) => [
    rowErrors((output, label) => Math.abs(output - label))(sample),
    sample.labels.map((label) => Math.abs(label)),
  ],
  value: ([errors = 0, labels = 0]) => defined(errors / labels, 'all labels are 0'),
};

export default defineMetric({
  id: 'wape',
  title: 'weighted absolute percentage error',
  direction: 'lower',
  unit: 'share',
  range: [0, null],
  needs: 'finite',
  scores: { regression: score, quantile: onMedian(score) },
  documentation: 'Sum of |output - label| over the sum of |label|; of quantiles that of the median.',
  source: 'Kolassa & Schütz 2007 (MAD/mean); worked out by numpy',
});
