import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { columnOfScene, defineExpectation } from '../expectation.ts';

export default defineExpectation<true | readonly string[]>({
  id: 'unique',
  title: 'No value twice',
  documentation:
    'No two rows have the same value, or the same values of several columns together. Failing: every row whose value stands in another row too. Rows with a missing value are left out (`not_null` asks for them). Exact.',
  column: z.literal(true),
  snapshot: z.array(z.string().min(1)).min(1).max(16).describe('columns that together tell rows apart'),
  ask: async (options, scene) => ({
    kind: 'unique',
    columns: options === true ? [columnOfScene(scene)] : options.map((name) => scene.find(name)),
  }),
  fails: (options) =>
    options === true ? 'stand in more than one row' : `share ${options.map(quote).join(', ')} with another row`,
});
