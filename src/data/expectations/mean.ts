import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation, hasAnEnd, isBetween } from '../expectation.ts';
import { significant } from '../number-text.ts';

interface Options {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export default defineExpectation<Options>({
  id: 'mean',
  title: 'Mean of a column',
  documentation:
    'The arithmetic mean of the finite values lies between `min` and `max`, both included; from an exact sum, so that it is the same in every run. A column without a value fails.',
  column: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .refine(hasAnEnd, 'needs `min`, `max` or both'),
  ask: async (_, scene) => ({ kind: 'mean', column: columnOfScene(scene) }),
  means: ({ min, max }, { value }) => ({
    holds: typeof value === 'number' && isBetween(value, min, max),
    found: typeof value === 'number' ? `has a mean of ${significant(value, 6)}` : 'has no value to take a mean of',
    needed: betweenText(min, max),
  }),
});
