import { defineMetricWith } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { tooLong } from '../text/edits.ts';

export default defineMetricWith({
  id: 'regex',
  title: () => 'texts with the pattern',
  settings: {
    pattern: {
      kind: 'given',
      meaning: 'the pattern, in quotes',
      required: true,
      check: (value, matcherOf) => matcherOf(String(value)),
    },
  },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: ({ pattern }, matcherOf) => ({
    text: {
      kind: 'proportion',
      check: tooLong,
      rows: remembered((sample) => {
        const found = pattern === undefined ? () => true : matcherOf(pattern);
        return ofTexts((given) => (found(given) ? 1 : 0))(sample);
      }),
    },
  }),
  documentation:
    'Share of rows in whose text the pattern is found. Syntax of RE2: no references back and no looks around, and so linear in the length of a text; `^` and `$` are the ends of the text.',
  source: 'Cox 2010 (RE2); Python re on the same texts',
});
