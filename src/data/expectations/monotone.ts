import { z } from 'zod';
import { quote } from '../../evidence/quote.ts';
import { columnOfScene, defineExpectation } from '../expectation.ts';

interface Options {
  readonly direction: 'increasing' | 'decreasing';
  readonly strict: boolean;
  readonly within: readonly string[];
}

export default defineExpectation<Options>({
  id: 'monotone',
  title: 'Values in order',
  documentation:
    'In the order in which rows are stored, values never fall (`increasing`) or never rise (`decreasing`); with `strict: true` none repeats. `within` names columns whose values tell series apart: the order holds in each. Failing: values that go the wrong way from the value before. Missing values are left out.',
  column: z.strictObject({
    direction: z.enum(['increasing', 'decreasing']).default('increasing'),
    strict: z.boolean().default(false),
    within: z.array(z.string().min(1)).max(8).default([]),
  }),
  ask: async ({ direction, strict, within }, scene) => ({
    kind: 'monotone',
    column: columnOfScene(scene),
    direction,
    strict,
    within: within.map((name) => scene.find(name)),
  }),
  fails: ({ direction, strict, within }) => {
    const what = `are ${strict ? 'not ' : ''}${strict ? (direction === 'increasing' ? 'above' : 'below') : direction === 'increasing' ? 'below' : 'above'} the value before them`;
    return within.length === 0 ? what : `${what} within ${within.map(quote).join(', ')}`;
  },
});
