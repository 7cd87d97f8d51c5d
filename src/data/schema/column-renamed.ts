import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import { percentText } from '../number-text.ts';
import { defineSchemaCheck } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'column-renamed',
  title: 'Renamed column',
  documentation:
    "A removed and an added column of the same type whose profiles no statistic tells apart, each the other's best match (least distance, then the more similar name): fails.",
  rules: ['column-renamed'],
  order: 20,
  of: 'snapshot',
  find: ({ renames }) =>
    renames.map(({ from, to, type, distance }) => ({
      rule: 'column-renamed',
      severity: 'error',
      confidence: 'high',
      about: [from, to],
      message: `${quote(from)} was renamed to ${quote(to)}`,
      detail: 'One column is gone and one is new, of the same type and with equal distributions.',
      number: `${type}, largest distance ${percentText(distance)} of rows`,
      mend: `Keep the old name; ${acceptText(from)}`,
    })),
});
