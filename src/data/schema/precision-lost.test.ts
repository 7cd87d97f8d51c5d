import { describe, expect, it } from 'vitest';
import { column, differences, profile } from '../../../test/data/profiles.ts';
import type { ColumnProfile } from '../profile.ts';

const day = 86_400;
const times = (low: number, high: number, different: number, step: number, type = 'timestamp(us)') => {
  const edges = Array.from({ length: 20 }, (_, i) => low + i * step);
  const own: Partial<ColumnProfile> = { type, min: low, max: high, distinct: { low: different, high: different + 3 } };
  return profile([column('at', { ...own, bins: { edges, counts: [...edges.map(() => 50), 0] } })]);
};
const base = times(1000, 92 * day + 5, 900, 4.3 * day + 17);

describe('precision-lost of times', () => {
  it.each<[string, ReturnType<typeof times>, ReturnType<typeof times>, number]>([
    ['all at midnight', base, times(day, 92 * day, 88, 4 * day), 1],
    ['as many times as before', base, times(day, 92 * day, 880, 4 * day), 0],
    ['an end within a day', base, times(day + 60, 92 * day, 88, 4 * day), 0],
    ['base at midnight too', times(day, 92 * day, 900, 4 * day), times(day, 92 * day, 88, 4 * day), 0],
    ['base with as few times', times(1000, 92 * day, 92, 4 * day + 17), times(day, 92 * day, 88, 4 * day), 0],
    ['dates', times(day, 92 * day, 900, 17, 'date'), times(day, 92 * day, 88, 4 * day, 'date'), 0],
  ])('%s', async (_, before, after, found) => {
    const drafts = (await differences(before, after)).filter(({ rule }) => rule === 'precision-lost');
    expect(drafts.map(({ message }) => message)).toEqual(
      Array.from({ length: found }, () => '`at` lost its time of day'),
    );
  });
});
