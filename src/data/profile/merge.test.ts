import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import type { Profile } from '../profile.ts';
import { mergeProfiles, nothingLike } from './merge.ts';
import { firstProfile, profileAt } from './profile-snapshot.ts';
import { parseProfile, profileText } from './profile-text.ts';

const row = fc.record({
  x: fc.option(fc.double({ min: -1e6, max: 1e6 }), { nil: null }),
  s: fc.option(fc.constantFrom('a', 'b', '', 'x'), { nil: null }),
  t: fc.option(fc.integer({ min: -200_000, max: 200_000 }), { nil: null }),
  i: fc.option(fc.constantFrom(1, 2 ** 53, 2 ** 54, -(2 ** 60)), { nil: null }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 60 });
type Rows = { x: number | null; s: string | null; t: number | null; i: number | null }[];

function counter(part: Rows, digit: string) {
  const columns = [
    { name: 'x', type: 'double', values: part.map(({ x }) => x) },
    { name: 's', type: 'string', values: part.map(({ s }) => s) },
    { name: 't', type: 'timestamp(us)', values: part.map(({ t }) => t) },
    { name: 'i', type: 'int64', values: part.map(({ i }) => i) },
  ];
  return plainCounter(columns, `sha256:${digit.repeat(64)}`);
}

/** Profiles of three parts at the edges of the first. */
async function three(a: Rows, b: Rows, c: Rows): Promise<[Profile, Profile, Profile]> {
  const base = await firstProfile(counter(a, '1'), 1);
  return [
    await profileAt(counter(a, '1'), base),
    await profileAt(counter(b, '2'), base),
    await profileAt(counter(c, '7'), base),
  ];
}

describe('mergeProfiles', () => {
  it('is commutative and associative, and nothing is its neutral element', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, rows, async (a, b, c) => {
        const [x, y, z] = await three(a, b, c);
        expect(profileText(mergeProfiles(x, y))).toBe(profileText(mergeProfiles(y, x)));
        expect(profileText(mergeProfiles(mergeProfiles(x, y), z))).toBe(
          profileText(mergeProfiles(x, mergeProfiles(y, z))),
        );
        const sum = mergeProfiles(x, y);
        expect(profileText(mergeProfiles(sum, nothingLike(sum)))).toBe(profileText(sum));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the profile of both parts together', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (a, b) => {
        const [x, y] = await three(a, b, a);
        const base = await firstProfile(counter(a, '1'), 1);
        const both = await profileAt(counter([...a, ...b], '3'), base);
        expect(mergeProfiles(mergeProfiles(x, y), nothingLike(x))).toEqual(mergeProfiles(both, nothingLike(both)));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses parts that were not counted alike', async () => {
    const [x] = await three([{ x: 1, s: 'a', t: 0, i: 1 }], [{ x: 2, s: 'a', t: 0, i: 1 }], []);
    expect(() => mergeProfiles(x, { ...x, edges_from: 'sha256:other' })).toThrow(/different snapshots/);
    expect(() => mergeProfiles(x, { ...x, columns: x.columns.slice(1) })).toThrow(/different columns/);
    expect(() => mergeProfiles(x, { ...x, columns: [...x.columns].reverse() })).toThrow(/same place/);
    expect(() => mergeProfiles(x, { ...x, privacy: { values: 'none', extremes: true } })).toThrow(/hold back/);
  });

  it('adds a hashed part that says its key to one of before, which did not, and refuses another key', async () => {
    const [x] = await three([{ x: 1, s: 'a', t: 0, i: 1 }], [{ x: 2, s: 'a', t: 0, i: 1 }], []);
    const hashed = (key?: string) => ({
      ...x,
      privacy: { values: 'hashed' as const, extremes: true, ...(key === undefined ? {} : { key }) },
    });
    const [old, one, other] = [hashed(), hashed('0123456789abcdef'), hashed('fedcba9876543210')];
    expect(mergeProfiles(old, one)).toEqual(mergeProfiles(one, old));
    expect(mergeProfiles(old, one).privacy).toEqual(one.privacy);
    expect(mergeProfiles(old, old).privacy).toEqual(old.privacy);
    expect(() => mergeProfiles(one, other)).toThrow(/different keys/);
  });
});

describe('profile text', () => {
  it('reads back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (a) => {
        const profile = await firstProfile(counter(a, '1'), 1);
        expect(parseProfile(profileText(profile), 'x.profile.json')).toEqual(profile);
      }),
      { numRuns: 30 },
    );
  });

  it('holds no negative zero, which would not read back', async () => {
    const column = { name: 'x', type: 'double', values: [-0, -0, 1, -1] };
    const profile = await firstProfile(plainCounter([column, { ...column, name: 'y', values: [-0, -0] }]), 1);
    expect(parseProfile(profileText(profile), 'x.profile.json')).toEqual(profile);
  });

  it.each([
    ['{', /not JSON/],
    ['{}', /not a profile/],
    ['{"format":"assay/profile","version":2}', /version 2/],
    ['{"format":"assay/profile","version":1}', /not a valid profile/],
  ])('%s is a problem', (text, message) => expect(() => parseProfile(text, 'p.profile.json')).toThrow(message));

  it('shows no string that fewer than k rows have', async () => {
    const values = [...Array.from({ length: 30 }, () => 'common'), ...Array.from({ length: 9 }, () => 'rare')];
    const profile = await firstProfile(plainCounter([{ name: 's', type: 'string', values }]), 10);
    expect(profileText(profile)).toContain('common');
    expect(profileText(profile)).not.toContain('rare');
    expect(profile.columns[0]?.values).toEqual({ list: [['common', 30]], other: 9, cut: [10, 0] });
  });
});
