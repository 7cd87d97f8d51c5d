import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation, listOf } from '../expectation.ts';

const count = z.int().min(0);

interface Options {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export default defineExpectation<Options>({
  id: 'items',
  title: 'Items of lists',
  documentation:
    'Each list has between `min` and `max` items, and every item of it lies between `low` and `high`, all included. Failing: lists that do not; an item that is missing or NaN is outside every range. Missing lists are left out.',
  column: z
    .strictObject({
      min: count.optional(),
      max: count.optional(),
      low: z.number().optional(),
      high: z.number().optional(),
    })
    .refine((options) => Object.values(options).some((end) => end !== undefined), 'needs at least one end'),
  ask: async (options, scene) => {
    const column = listOf(columnOfScene(scene));
    const ends = Object.fromEntries(Object.entries(options).filter(([, end]) => end !== undefined));
    return { kind: 'rows', test: { is: 'items', column, ...ends } };
  },
  fails: ({ min, max, low, high }) => {
    const parts = [
      ...(min === undefined && max === undefined ? [] : [`do not have ${betweenText(min, max)} items`]),
      ...(low === undefined && high === undefined ? [] : [`hold an item that is not ${betweenText(low, high)}`]),
    ];
    return parts.join(', or ');
  },
});
