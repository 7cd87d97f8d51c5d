import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { defineExpectation, listOf } from '../expectation.ts';

const name = z.string().min(1);
const shapes = z
  .strictObject({
    left: name.optional(),
    op: z.enum(['=', '!=', '<', '<=', '>', '>=']).optional(),
    right: name.optional(),
    same_length: z.array(name).min(2).max(16).optional(),
  })
  .refine(
    ({ left, op, right, same_length }) =>
      [left, op, right].every((each) => (each === undefined) === (same_length !== undefined)),
    'needs `left`, `op` and `right`, or else `same_length`',
  );

type Options = z.infer<typeof shapes>;

export default defineExpectation<Options>({
  id: 'pair',
  title: 'Columns of a row against each other',
  documentation:
    'In each row `left` stands to `right` as `op` says: as numbers when both are, as times when both are, else as texts. Or `same_length`: the lists of these columns have equally many items (values with their weights or indices), and are missing together. Rows in which a compared value is missing are left out.',
  snapshot: shapes,
  ask: async ({ left = '', op = '=', right = '', same_length: lists }, { find }) => ({
    kind: 'rows',
    test:
      lists === undefined
        ? { is: 'compare', left: find(left), op, right: find(right) }
        : { is: 'same-length', columns: lists.map((each) => listOf(find(each))) },
  }),
  fails: ({ left = '', op = '', right = '', same_length: lists }) =>
    lists === undefined
      ? `do not have ${quote(left)} ${op} ${quote(right)}`
      : `have lists of different length in ${lists.map(quote).join(', ')}`,
});
