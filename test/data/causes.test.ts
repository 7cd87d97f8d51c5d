import { describe, expect, it } from 'vitest';
import { causeCases } from './cause-cases.ts';
import { foundIn } from './cause-trials.ts';

const rows = 8000;

describe('an injected change is named by its cause', () => {
  it.each(causeCases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, cause) => {
      for (const seed of [1, 2]) expect(await foundIn(cause, seed, rows)).toContain(`${cause.rule} ${cause.column}`);
    },
    30_000,
  );
});

describe('another sample of the same population', () => {
  it.each([1, 2, 3])(
    'has no finding (sample %i)',
    async (seed) => {
      expect(await foundIn(null, seed, 20_000)).toEqual([]);
    },
    30_000,
  );
});
