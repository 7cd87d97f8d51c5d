import { defineMetricWith } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { tooLong } from '../text/edits.ts';
import { matcherOf } from '../text/pattern.ts';

export default defineMetricWith({
  id: 'regex',
  title: () => 'texts with the pattern',
  settings: {
    pattern: {
      kind: 'given',
      meaning: 'the pattern, in quotes',
      required: true,
      check: (value) => matcherOf(String(value)),
    },
  },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: ({ pattern = '' }) => ({
    text: {
      kind: 'proportion',
      check: tooLong,
      rows: remembered((sample) => {
        const found = matcherOf(pattern);
        return ofTexts((given) => (found(given) ? 1 : 0))(sample);
      }),
    },
  }),
  documentation:
    'Share of rows in whose text the pattern is found; `^` and `$` are the ends of the text, and no text can make the search run long.',
  source: 'Thompson 1968; Python re on the same texts',
});
