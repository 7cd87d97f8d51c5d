import { defineMetric } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { rougeRuns } from '../text/rouge.ts';

export default defineMetric({
  id: 'rouge-1',
  title: 'ROUGE-1',
  direction: 'higher',
  unit: '',
  range: [0, 1],
  needs: 'classes',
  scores: { text: { kind: 'mean', rows: remembered(ofTexts((given, wanted) => rougeRuns(given, wanted, 1))) } },
  documentation:
    'Harmonic mean of the shares of words that texts have in common, as the mean over rows; words are runs of a to z and 0 to 9 in lower case.',
  source: 'Lin 2004; rouge-score (F measure, without stemming)',
});
