import { defineMetric } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { chrfColumns, chrfOf } from '../text/chrf.ts';

export default defineMetric({
  id: 'chrf',
  title: 'chrF',
  direction: 'higher',
  unit: '',
  range: [0, 100],
  needs: 'classes',
  scores: { text: { kind: 'sums', columns: remembered(chrfColumns), value: chrfOf } },
  documentation: 'F score of runs of 1 to 6 characters over all rows, recall counting twice as much, from 0 to 100.',
  source: 'Popović 2015; Post 2018 (sacrebleu, signature nc:6 nw:0 space:no)',
});
