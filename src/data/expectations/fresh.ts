import { z } from 'zod';
import { columnOfScene, defineExpectation } from '../expectation.ts';
import { countText } from '../number-text.ts';
import { durationText, secondsOfDuration, timeText } from '../time-text.ts';

export default defineExpectation<string>({
  id: 'fresh',
  title: 'Newest time',
  documentation:
    'The newest time of the column that is not in the future is at most this old: a number with m, h, d or w (`36h`, `7d`), measured at the start of the run. Times after that moment are left out and counted. A column without a time fails.',
  column: z.string().regex(/^[1-9]\d{0,5}[mhdw]$/, 'needs a number with m, h, d or w: 36h, 7d'),
  ask: async (_, scene) => ({ kind: 'newest', column: columnOfScene(scene), until: Math.floor(scene.now / 1000) }),
  means: (age, { value, failing }, now) => {
    const old = typeof value === 'number' ? Math.floor(now / 1000) - value : Number.POSITIVE_INFINITY;
    const future = failing === 0 ? '' : `; ${countText(failing)} times lie in the future`;
    return {
      holds: old <= secondsOfDuration(age),
      found:
        typeof value === 'number'
          ? `has ${timeText(value)} as its newest time, ${durationText(old)} ago${future}`
          : `has no time before now${future}`,
      needed: `at most ${durationText(secondsOfDuration(age))} ago`,
    };
  },
});
