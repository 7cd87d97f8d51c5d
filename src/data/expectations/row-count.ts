import { z } from 'zod';
import { betweenText, defineExpectation, hasAnEnd, isBetween } from '../expectation.ts';
import { countText } from '../number-text.ts';

const count = z.int().min(0);

interface Options {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export default defineExpectation<Options>({
  id: 'row-count',
  title: 'Number of rows',
  documentation: 'The snapshot has between `min` and `max` rows, both included.',
  snapshot: z
    .strictObject({ min: count.optional(), max: count.optional() })
    .refine(hasAnEnd, 'needs `min`, `max` or both'),
  ask: async (_, { rows }) => ({ considered: rows, failing: 0, value: rows }),
  means: ({ min, max }, { value }) => ({
    holds: isBetween(value ?? 0, min, max),
    found: `has ${countText(value ?? 0)} rows`,
    needed: betweenText(min, max),
  }),
});
