import { defineMetric } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { tooLong } from '../text/edits.ts';
import { rougeSequence } from '../text/rouge.ts';

export default defineMetric({
  id: 'rouge-l',
  title: 'ROUGE-L',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: {
    text: { kind: 'mean', check: tooLong, rows: remembered(ofTexts((given, wanted) => rougeSequence(given, wanted))) },
  },
  documentation:
    'Harmonic mean of the shares of words in the longest sequence that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
  source: 'Lin 2004; rouge-score (F measure, without stemming)',
});
