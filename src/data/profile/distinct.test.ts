import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCounter } from '../../../test/data/plain-counter.ts';
import { estimateAll, orBits, powerOfTwo } from './distinct.ts';
import { firstProfile, profileAt } from './profile-snapshot.ts';

const int = (values: readonly number[]) => plainCounter([{ name: 'x', type: 'int64', values }]);

describe('different values', () => {
  it.each([50, 700, 3000, 40_000])('of %i, the interval encloses the truth', async (many) => {
    const values = Array.from({ length: 60_000 }, (_, i) => (i * 7919) % many);
    const column = (await profileAt(int(values), await firstProfile(int(values), 10))).columns[0];
    expect(column?.distinct?.low).toBeLessThanOrEqual(many);
    expect(column?.distinct?.high).toBeGreaterThanOrEqual(many);
    expect((column?.distinct?.high ?? 0) / (column?.distinct?.low ?? 1)).toBeLessThan(1.5);
  });

  it('are exact where all are listed, where there is one, and where all differ', async () => {
    const texts = plainCounter([{ name: 's', type: 'string', values: ['a', 'b', 'a', 'b', 'b', null] }]);
    expect((await firstProfile(texts, 1)).columns[0]?.distinct).toMatchObject({ low: 2, high: 2 });
    expect((await firstProfile(int([7, 7, 7]), 1)).columns[0]?.distinct).toMatchObject({ low: 1, high: 1 });
    const all = Array.from({ length: 5000 }, (_, i) => i * i);
    expect((await firstProfile(int(all), 1)).columns[0]?.distinct).toMatchObject({ low: 5000, high: 5000 });
  });

  it('of parts: bitmaps are joined in any order', () => {
    const bytes = fc.uint8Array({ minLength: 128, maxLength: 128 }).map((each) => btoa(String.fromCharCode(...each)));
    fc.assert(
      fc.property(bytes, bytes, bytes, (a, b, c) => {
        expect(orBits(a, b)).toBe(orBits(b, a));
        expect(orBits(orBits(a, b), c)).toBe(orBits(a, orBits(b, c)));
        expect(orBits(a, a)).toBe(a);
      }),
    );
  });

  it('are guessed from a sample', () => {
    expect(estimateAll(100, 1000, 1000)).toBe(100);
    const seen = Math.round(50_000 * (1 - Math.exp(-2)));
    expect(estimateAll(seen, 100_000, 1e7) / 50_000).toBeCloseTo(1, 1);
    expect([0, 1, 3, 4, 1e30].map(powerOfTwo)).toEqual([1, 1, 4, 4, 2 ** 32]);
  });
});
