import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { defineExpectation } from '../expectation.ts';

const name = z.string().min(1);
const compared = z.strictObject({ left: name, op: z.enum(['=', '!=', '<', '<=', '>', '>=']), right: name });
const sameLength = z.strictObject({ same_length: z.array(name).min(2).max(16) });

type Options = z.infer<typeof compared> | z.infer<typeof sameLength>;

export default defineExpectation<Options>({
  id: 'pair',
  title: 'Columns of a row against each other',
  documentation:
    'In each row `left` stands to `right` as `op` says: as numbers when both are, as times when both are, else as texts. Or `same_length`: the lists of these columns have equally many items (values with their weights or indices), and are missing together. Rows in which a compared value is missing are left out.',
  snapshot: z.union([compared, sameLength]),
  ask: async (options, scene) =>
    'same_length' in options
      ? { kind: 'rows', test: { is: 'same-length', columns: options.same_length.map((each) => scene.find(each)) } }
      : {
          kind: 'rows',
          test: { is: 'compare', left: scene.find(options.left), op: options.op, right: scene.find(options.right) },
        },
  fails: (options) =>
    'same_length' in options
      ? `have lists of different length in ${options.same_length.map(quote).join(', ')}`
      : `have not ${quote(options.left)} ${options.op} ${quote(options.right)}`,
});
