import { describe, expect, it } from 'vitest';
import { column, differences, plainPolicy, profile, said } from '../../../test/data/profiles.ts';
import type { Profile } from '../profile.ts';

type Part = NonNullable<Profile['partitions']>[number];

/** Daily partitions of these days of January, each with rows of its own unless named as a copy: `5=3`. */
function days(texts: readonly (number | string)[]): Part[] {
  return texts.map((text) => {
    const [day = '', of = day] = String(text).split('=');
    return { keys: { day: `2024-01-${day.padStart(2, '0')}` }, rows: 100, digest: `d${of}` };
  });
}

const snapshot = (partitions: readonly Part[], own: Partial<Profile> = {}) =>
  profile([column('a')], { partitions: [...partitions], ...own });

describe('partitions', () => {
  it.each<[string, (number | string)[], (number | string)[], readonly string[]]>([
    ['the next day', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], []],
    ['a window that moves on', [1, 2, 3, 4, 5], [4, 5, 6, 7, 8], []],
    ['a day of base is missing', [1, 2, 3, 4, 5], [1, 2, 4, 5, 6], ['partition-missing error']],
    ['a new day is missing', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 7], ['partition-missing error']],
    ['the last days are missing', [1, 2, 3, 4, 5], [1, 2, 3], ['partition-missing error']],
    ['days that base skips too', [1, 2, 5, 8, 9], [1, 2, 5, 8, 9, 12], []],
    ['two days are equal', [1, 2, 3], [1, 2, 3, '4=2'], ['partition-repeated error']],
    ['equal in base as well', [1, '2=1', 3], [1, '2=1', 3, 4], []],
    ['the data stands still', [1, 2, 3], [1, 2, 3, '4=3', '5=3'], ['partition-repeated error']],
  ])('%s', async (_, base, head, expected) => {
    expect(said(await differences(snapshot(days(base)), snapshot(days(head))))).toEqual(expected);
  });

  it('says which are missing, and since when the data stands still', async () => {
    const [gap] = await differences(snapshot(days([1, 2, 3, 4, 5])), snapshot(days([1, 2, 4, 5, 8])));
    expect(gap).toMatchObject({
      message: '3 partitions are missing',
      detail: 'Missing: `2024-01-03`, `2024-01-06`, `2024-01-07`.',
      number: '5 \u2192 5 days; 3 missing from 2024-01-01 to 2024-01-08 (exact)',
    });
    expect(gap?.drawing).toMatchObject({
      kind: 'timeline',
      x: { label: 'day', values: [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2024-01-0${day}`) },
      series: [
        { name: 'base', values: [100, 100, 100, 100, 100, null, null, null] },
        { name: 'head', values: [100, 100, null, 100, 100, null, null, 100] },
      ],
    });
    expect(gap?.series?.head).toEqual([100, 100, 0, 100, 100, 0, 0, 100]);
    const [still] = await differences(snapshot(days([1, 2, 3])), snapshot(days([1, 2, 3, '4=3', '5=3'])));
    expect(still?.message).toBe('the data stands still since `2024-01-03`');
  });

  it.each<[string, Record<string, string>[], Record<string, string>[]]>([
    ['months', monthly([1, 2, 3, 4, 5, 6]), monthly([1, 2, 3, 5, 6])],
    ['year and month', split([1, 2, 3, 4, 5, 6]), split([1, 2, 3, 5, 6])],
    ['hours', hourly([1, 2, 3, 4, 5, 6]), hourly([1, 2, 3, 5, 6])],
  ])('reads %s', async (_, base, head) => {
    const parts = (keys: Record<string, string>[]) => keys.map((key, i) => ({ keys: key, rows: 100, digest: `${i}` }));
    expect(said(await differences(snapshot(parts(base)), snapshot(parts(head))))).toEqual(['partition-missing error']);
  });

  it('without a date, or without keys, is no sequence', async () => {
    const regions = ['EU', 'US', 'CH'].map((region, i) => ({ keys: { region }, rows: 100, digest: `${i}` }));
    expect(await differences(snapshot(regions), snapshot(regions.slice(1)))).toEqual([]);
    const files = [1, 2].map((i) => ({ keys: {}, rows: 100, digest: `${i}` }));
    expect(await differences(snapshot(files), snapshot([...files, files[0] as Part]))).toEqual([]);
  });
});

function monthly(months: readonly number[]) {
  return months.map((month) => ({ month: `2024-${String(month).padStart(2, '0')}` }));
}
function split(months: readonly number[]) {
  return months.map((month) => ({ month: String(month), year: '2024', region: 'EU' }));
}
function hourly(hours: readonly number[]) {
  return hours.map((hour) => ({ at: `2024-01-31T0${hour}` }));
}

describe('stale', () => {
  const at = (max: number | null) => profile([column('t', { type: 'timestamp(us)', min: 0, max })]);
  const other = (max: number | null) => ({ ...at(max), digest: `sha256:${'2'.repeat(64)}` });
  const policy = { ...plainPolicy, columns: { t: { ignore: false, role: 'time' as const } } };
  it.each<[number | null, number | null, readonly string[]]>([
    [1.7e9, 1.7e9 + 86_400, []],
    [1.7e9, 1.7e9, ['stale warning t']],
    [1.7e9, 1.6e9, ['stale warning t']],
    [1.7e9, null, []],
    [9e15, 9e15, ['stale warning t']],
  ])('newest %s \u2192 %s', async (before, after, expected) => {
    expect(said(await differences(at(before), other(after), { policy }))).toEqual(expected);
    expect(said(await differences(at(before), other(after)))).toEqual([]);
    expect(said(await differences(at(before), at(after), { policy }))).toEqual([]);
  });
});
