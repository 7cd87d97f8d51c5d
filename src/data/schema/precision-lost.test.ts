import { describe, expect, it } from 'vitest';
import { answering, column, differences, plainPolicy, profile } from '../../../test/data/profiles.ts';
import { schemaDiff } from '../difference/schema-diff.ts';
import type { ColumnProfile } from '../profile.ts';

const day = 86_400;

/** A thousand times over 92 days, so many of them at midnight. */
function times(midnights: number | null, type = 'timestamp(us)') {
  const hours =
    midnights === null ? {} : { hours: [midnights, 1000 - midnights, ...Array.from({ length: 23 }, () => 0)] };
  const own: Partial<ColumnProfile> = { type, min: day, max: 92 * day, ...hours };
  return profile([column('at', { ...own, bins: { edges: [40 * day], counts: [500, 500] } })]);
}

describe('precision-lost of times', () => {
  it.each<[string, ReturnType<typeof times>, ReturnType<typeof times>, number]>([
    ['all at midnight', times(499), times(1000), 1],
    ['one within a day', times(0), times(999), 0],
    ['half of base at midnight too', times(500), times(1000), 0],
    ['an older profile', times(null), times(1000), 0],
    ['dates', times(null, 'date'), times(null, 'date'), 0],
  ])('%s', async (_, before, after, found) => {
    const drafts = (await differences(before, after)).filter(({ rule }) => rule === 'precision-lost');
    expect(drafts.map(({ message }) => message)).toEqual(
      Array.from({ length: found }, () => '`at` lost its time of day'),
    );
  });

  it.each([
    ['an older profile', times(null), ['at']],
    ['a profile that counts hours', times(1000), undefined],
    ['dates', times(null, 'date'), undefined],
  ])('are listed as not looked at: %s', async (_, base, expected) => {
    const scene = { base, head: base, renames: [], policy: plainPolicy, counter: answering(base) };
    expect((await schemaDiff(scene)).blind.get('Fewer decimal places')).toEqual(expected);
  });
});
