import { z } from 'zod';
import { betweenText, columnOfScene, defineExpectation, isBetween } from '../expectation.ts';
import { countText, percentText } from '../number-text.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);

interface Options {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly min_share?: number | undefined;
  readonly max_share?: number | undefined;
}

export default defineExpectation<Options>({
  id: 'distinct',
  title: 'Number of different values',
  documentation:
    'The number of different values lies between `min` and `max`, and its share of the rows that have a value between `min_share` and `max_share`, all included. Exact; missing values are left out.',
  column: z
    .strictObject({
      min: count.optional(),
      max: count.optional(),
      min_share: share.optional(),
      max_share: share.optional(),
    })
    .refine((options) => Object.values(options).some((end) => end !== undefined), 'needs at least one end'),
  ask: async (_, scene) => ({ kind: 'distinct', column: columnOfScene(scene) }),
  means: (options, { considered, value }) => {
    const distinct = value ?? 0;
    const part = considered === 0 ? 0 : distinct / considered;
    const { min, max, min_share, max_share } = options;
    const needed = [
      ...(min === undefined && max === undefined ? [] : [betweenText(min, max)]),
      ...(min_share === undefined && max_share === undefined
        ? []
        : [`${betweenText(min_share, max_share)} of the rows`]),
    ];
    return {
      holds: isBetween(distinct, min, max) && isBetween(part, min_share, max_share),
      found: `has ${countText(distinct)} different values in ${countText(considered)} rows (${percentText(part)})`,
      needed: needed.join(' and '),
    };
  },
});
