import { defineMetric } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { bleuColumns, bleuOf } from '../text/bleu.ts';

export default defineMetric({
  id: 'bleu',
  title: 'BLEU',
  direction: 'higher',
  unit: '',
  range: [0, 100],
  needs: 'classes',
  scores: { text: { kind: 'sums', columns: remembered(bleuColumns), value: bleuOf } },
  documentation:
    'Geometric mean of the precisions of runs of 1 to 4 words over all rows, times a penalty for brevity, from 0 to 100; words as in mteval-13a, precisions of 0 smoothed by halving.',
  source: 'Papineni et al. 2002; Post 2018 (sacrebleu, signature tok:13a smooth:exp)',
});
