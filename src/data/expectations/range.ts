import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation, hasAnEnd } from '../expectation.ts';
import { secondsOf } from '../time-text.ts';

const end = z.union([z.number(), z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

interface Options {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
}

export default defineExpectation<Options>({
  id: 'range',
  title: 'Values within a range',
  documentation:
    'Values lie between `min` and `max`, both included: numbers, or dates and times in ISO 8601 (without a zone: UTC). Failing: values outside, NaN, and texts that are no such number or time. Missing values are left out.',
  column: z
    .strictObject({ min: end.optional(), max: end.optional() })
    .refine(hasAnEnd, 'needs `min`, `max` or both')
    .refine(
      ({ min, max }) => min === undefined || max === undefined || typeof min === typeof max,
      '`min` and `max` must both be numbers, or both be times',
    )
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, '`min` must not exceed `max`'),
  ask: async ({ min, max }, scene) => ({
    kind: 'rows',
    test: {
      is: 'range',
      column: columnOfScene(scene),
      as: typeof (min ?? max) === 'string' ? 'timestamp(us)' : 'double',
      ...(min === undefined ? {} : { min: secondsOf(min) }),
      ...(max === undefined ? {} : { max: secondsOf(max) }),
    },
  }),
  fails: ({ min, max }) => `are not ${betweenText(min, max)}`,
});
