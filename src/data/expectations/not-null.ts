import { z } from 'zod';
import { columnOfScene, defineExpectation } from '../expectation.ts';

export default defineExpectation<true>({
  id: 'not-null',
  title: 'No missing value',
  documentation: 'Every row has a value. Failing: rows where it is missing; in CSV also the texts of `nulls`.',
  column: z.literal(true),
  ask: async (_, scene) => ({ kind: 'rows', test: { is: 'filled', column: columnOfScene(scene) } }),
  fails: () => 'are missing',
});
