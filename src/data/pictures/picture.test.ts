import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { normal, uniform } from '../../../test/data/random.ts';
import { plotSchema } from '../../evidence/plot.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';
import type { ColumnProfile } from '../profile.ts';
import { axisOf, sharesOn } from './axis.ts';
import { categoryBars, histogram, missingBars, pictureOf, timeline } from './picture.ts';

async function profileOf(type: string, values: PlainColumn['values']): Promise<ColumnProfile> {
  const { columns } = await firstProfile(plainCounter([{ name: 'a`b', type, values }]), 1);
  return columns[0] as ColumnProfile;
}

const sum = (values: readonly (number | null)[] = []) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
const draws = (count: number, map: (z: number, i: number) => number, seed = 7) => {
  const next = normal(uniform(seed));
  return Array.from({ length: count }, (_, i) => map(next(), i));
};

describe('the axis of two distributions', () => {
  it.each([
    ['numbers near one another', 'double', (z: number) => 5 + z, 'linear'],
    ['three decades', 'double', (z: number) => Math.exp(2.2 * z), 'log'],
    ['days', 'date', (z: number) => Math.round(20_000 + 9 * z) * 86_400, 'time'],
    ['times of day', 'time', (z: number) => 43_200 + 3600 * z, 'clock'],
  ] as const)('%s', async (_, type, map, scale) => {
    const [base, head] = [await profileOf(type, draws(2000, map)), await profileOf(type, draws(2000, map, 8))];
    const axis = axisOf(base, head);
    expect(axis.scale).toBe(scale);
    expect(axis.edges.length).toBeGreaterThan(8);
    expect(axis.edges.length).toBeLessThan(30);
    for (const side of [base, head]) expect(sum(sharesOn(axis, side))).toBeCloseTo(1, 4);
  });

  it('is logarithmic where one side is many times the other', async () => {
    const base = await profileOf(
      'double',
      draws(2000, (z) => 100 + 10 * z),
    );
    const head = await profileOf(
      'double',
      draws(2000, (z) => 100_000 + 10_000 * z),
    );
    expect(axisOf(base, head).scale).toBe('log');
  });

  it('gives every whole number the bar above it', async () => {
    const side = await profileOf(
      'int64',
      draws(3000, (_, i) => 1 + (i % 3)),
    );
    const axis = axisOf(side, side);
    expect(axis.edges).toEqual([0.5, 1.5, 2.5, 3.5]);
    expect(sharesOn(axis, side)).toEqual([0.333333, 0.333333, 0.333333]);
  });

  it('leaves one far value in the outer bin', async () => {
    const far = await profileOf(
      'double',
      draws(2000, (z, i) => (i % 50 === 0 ? -9999 : z)),
    );
    const near = await profileOf(
      'double',
      draws(2000, (z) => z),
    );
    const drawn = histogram(near, far);
    expect(drawn?.x.ends?.[0]).toBe(-9999);
    expect(Number(drawn?.x.values[0])).toBeGreaterThan(-5);
  });

  it('has rising edges and shares of 1 in sum, whatever the values', async () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(values, values, async (before, after) => {
        const [base, head] = [await profileOf('double', before), await profileOf('double', after)];
        const axis = axisOf(base, head);
        expect(axis.edges.length).toBeGreaterThan(1);
        expect(axis.edges.length).toBeLessThan(40);
        for (const [i, edge] of axis.edges.entries()) {
          expect(Number.isFinite(edge)).toBe(true);
          if (i > 0) expect(edge).toBeGreaterThan(axis.edges[i - 1] ?? 0);
        }
        expect(sum(sharesOn(axis, base))).toBeCloseTo(1, 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pictures', () => {
  it('a histogram knows its values, its missing share and its ends', async () => {
    const base = await profileOf(
      'double',
      draws(1000, (z) => z),
    );
    const head = await profileOf(
      'double',
      draws(1000, (z) => z).map((value, i) => (i % 4 === 0 ? null : value)),
    );
    const { drawing, series } = pictureOf(base, head);
    expect(plotSchema.parse({ ...drawing, id: 'p' }).kind).toBe('histogram');
    expect(drawing?.series.map(({ n, missing }) => [n, missing])).toEqual([
      [1000, 0],
      [750, 0.25],
    ]);
    expect(drawing?.title).toBe('`aˋb`: base and head');
    expect(series?.base.length).toBeLessThanOrEqual(12);
    expect(sum(series?.head)).toBeCloseTo(1, 4);
  });

  it('categories stand by their larger share, the rest together, new ones by name', async () => {
    const texts = (names: readonly string[]) =>
      Array.from({ length: 1200 }, (_, i) => (i % 2 === 0 ? (names[0] ?? '') : (names[i % names.length] ?? '')));
    const base = await profileOf('string', texts(['card', 'cash', 'none']));
    const head = await profileOf('string', texts(['cash', 'card', 'none']));
    const bars = categoryBars(base, head, [['coin', 120]]);
    expect(bars?.x.values).toEqual(['card', 'cash', 'none', 'coin']);
    expect(bars?.series[1]?.values[3]).toBe(0.1);
    const many = await profileOf(
      'string',
      Array.from({ length: 2000 }, (_, i) => `v${i % 20}`),
    );
    expect(categoryBars(many, many)?.x.values.at(-1)).toBe('all others');
    expect(sum(categoryBars(many, many)?.series[0]?.values)).toBeCloseTo(1, 6);
  });

  it('a column without anything to count has its missing share, and one without a value no histogram', async () => {
    const opaque = { ...(await profileOf('list(string)', [null])), n: 3 };
    expect(missingBars(opaque, opaque).series[0]?.values).toEqual([0.25, 0.75]);
    const empty = await profileOf('double', [null, null]);
    expect(pictureOf(empty, empty)).toEqual({});
  });

  it('a side without values draws as zeros beside the other', async () => {
    const empty = await profileOf('double', [null, null]);
    const full = await profileOf('double', [1, 2, 3]);
    const drawn = histogram(full, { ...empty, bins: { edges: [], counts: [0] } });
    expect(sum(drawn?.series[1]?.values)).toBe(0);
  });

  it('a timeline has a place for every part of either side', () => {
    const drawn = timeline('rows', [{ name: '2026-01-01', base: 4, head: null }], { x: 'day', y: 'rows' });
    expect(plotSchema.parse({ ...drawn, id: 'p' }).series.map(({ values }) => values)).toEqual([[4], [null]]);
  });
});
