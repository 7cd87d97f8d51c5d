import { defined, defineMetric } from '../metric.ts';
import { ofCounts } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'markedness',
  title: 'markedness',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) =>
      defined(tp / (tp + fp) + tn / (tn + fn) - 1, 'a class is never predicted'),
    ),
  },
  documentation: 'Precision + negative predictive value - 1: how much a prediction says about the class.',
  source: 'Powers 2011',
});
