import { defineMetric } from '../metric.ts';
import { ofTexts } from '../scoring/texts.ts';
import { normalised } from '../text/tokens.ts';

export default defineMetric({
  id: 'normalized-match',
  title: 'match of normalised texts',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    text: { kind: 'proportion', rows: ofTexts((given, wanted) => (normalised(given) === normalised(wanted) ? 1 : 0)) },
  },
  documentation:
    'Share of rows whose text is the wanted one but for case, punctuation, English articles and white space.',
  source: 'Rajpurkar et al. 2016 (SQuAD)',
});
