import { defineMetric } from '../metric.ts';
import { ratio } from '../scoring/binary-counts.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { editDistance, tooLong } from '../text/edits.ts';
import { words } from '../text/tokens.ts';

export default defineMetric({
  id: 'wer',
  title: 'word error rate',
  direction: 'lower',
  unit: 'share',
  range: [0, null],
  needs: 'classes',
  scores: {
    text: {
      kind: 'sums',
      check: tooLong,
      columns: remembered((sample) => [
        ofTexts((given, wanted) => editDistance(words(wanted), words(given)))(sample),
        ofTexts((_, wanted) => words(wanted).length)(sample),
      ]),
      value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no word is wanted'),
    },
  },
  documentation:
    'Fewest words to put in, take out or replace to turn the texts into the wanted ones, over the words wanted, of all rows together.',
  source: 'jiwer.wer; Morris, Maier & Green 2004',
});
