import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation, hasAnEnd } from '../expectation.ts';

const count = z.int().min(0);

interface Options {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export default defineExpectation<Options>({
  id: 'length',
  title: 'Length of texts',
  documentation:
    'The number of characters (Unicode code points) of each text lies between `min` and `max`, both included. Missing values are left out.',
  column: z
    .strictObject({ min: count.optional(), max: count.optional() })
    .refine(hasAnEnd, 'needs `min`, `max` or both'),
  ask: async ({ min, max }, scene) => ({
    kind: 'rows',
    test: {
      is: 'length',
      column: columnOfScene(scene),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
  }),
  fails: ({ min, max }) => `do not have ${betweenText(min, max)} characters`,
});
