import { defineMetric } from '../metric.ts';
import { ratio } from '../scoring/binary-counts.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { editDistance, tooLong } from '../text/edits.ts';

/** Characters without white space at the ends. */
function characters(text: string): readonly string[] {
  return Array.from(text.trim());
}

export default defineMetric({
  id: 'cer',
  title: 'character error rate',
  direction: 'lower',
  unit: 'share',
  range: [0, null],
  needs: 'classes',
  scores: {
    text: {
      kind: 'sums',
      check: tooLong,
      columns: remembered((sample) => [
        ofTexts((given, wanted) => editDistance(characters(wanted), characters(given)))(sample),
        ofTexts((_, wanted) => characters(wanted).length)(sample),
      ]),
      value: ([edits = 0, wanted = 0]) => ratio(edits, wanted, 'no character is wanted'),
    },
  },
  documentation:
    'Fewest characters to put in, take out or replace to turn the texts into the wanted ones, over the characters wanted, of all rows together.',
  source: 'jiwer.cer; Morris, Maier & Green 2004',
});
