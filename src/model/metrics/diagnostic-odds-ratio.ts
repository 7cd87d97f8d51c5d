import { defineMetric } from '../metric.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';

export default defineMetric({
  id: 'diagnostic-odds-ratio',
  title: 'diagnostic odds ratio',
  direction: 'higher',
  unit: '',
  range: [0, null],
  needs: 'classes',
  scores: { binary: ofCounts(({ tp, fp, fn, tn }) => ratio(tp * tn, fp * fn, 'a kind of error does not occur')) },
  documentation: 'Odds of a positive prediction among positive rows over the odds among negative rows.',
  source: 'Glas et al. 2003; positive over negative sklearn.metrics.class_likelihood_ratios',
});
