import { describe, expect, it } from 'vitest';
import { column, differences, profile } from '../../../test/data/profiles.ts';

const ids = (large: [number, number] | null, type = 'int64') =>
  profile([
    column('id', {
      type,
      min: 1,
      max: 2 ** 60,
      bins: { edges: [2 ** 59], counts: [500, 500] },
      ...(large === null ? {} : { large }),
    }),
  ]);

describe('integers-rounded', () => {
  it.each([
    ['all low bits gone', ids([3, 900]), ids([950, 0]), 1],
    ['nearly all', ids([3, 900]), ids([999, 1]), 1],
    ['half of them', ids([3, 900]), ids([500, 450]), 0],
    ['gone in base already', ids([900, 3]), ids([950, 0]), 0],
    ['a few large ones only', ids([1, 900]), ids([19, 0]), 0],
    ['none beyond 2^53', ids([0, 0]), ids([0, 0]), 0],
    ['an older profile', ids(null), ids([950, 0]), 0],
  ])('%s', async (_, before, after, found) => {
    const drafts = (await differences(before, after)).filter(({ rule }) => rule === 'integers-rounded');
    expect(drafts.map(({ severity, message }) => [severity, message])).toEqual(
      Array.from({ length: found }, () => ['error', '`id` lost the low bits of its large integers']),
    );
  });
});
