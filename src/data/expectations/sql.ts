import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { defineExpectation } from '../expectation.ts';
import { refusedWord } from '../modes/sql-words.ts';

export default defineExpectation<string>({
  id: 'sql',
  title: 'A condition in SQL',
  documentation:
    "A boolean expression over the columns of a row, in DuckDB SQL: `amount >= 0 or kind = 'refund'`. Only expressions: no query, no table, no aggregate, no function whose answer changes between runs. Only the policy of the base commit may have one. Failing: rows where it is false. Rows where it is NULL are left out.",
  snapshot: z
    .string()
    .min(1)
    .max(4000)
    .superRefine((expression, context) => {
      const word = refusedWord(expression);
      if (word !== null) context.addIssue({ code: 'custom', message: `\`${word}\` cannot stand in a condition` });
    }),
  ask: async (expression) => ({ kind: 'rows', test: { is: 'sql', expression } }),
  fails: (expression) => `do not meet ${quote(expression)}`,
});
