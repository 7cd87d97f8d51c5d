import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { columnOfScene, defineExpectation } from '../expectation.ts';

interface Options {
  readonly snapshot: string;
  readonly column: string;
}

export default defineExpectation<Options>({
  id: 'foreign-key',
  title: 'Reference to another table',
  documentation:
    'Every value stands in a column of another snapshot of `data.snapshots`, named by its `name` or `path`, as it is in head. Failing: rows whose value is not there. Missing values are left out. Compared as numbers when both are, else as texts.',
  column: z.strictObject({ snapshot: z.string().min(1), column: z.string().min(1) }),
  ask: async ({ snapshot, column }, scene) => ({
    kind: 'reference',
    column: columnOfScene(scene),
    ...(await scene.other(snapshot, column)),
  }),
  fails: ({ snapshot, column }) => `are not in ${quote(column)} of ${quote(snapshot)}`,
});
