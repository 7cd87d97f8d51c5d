import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf } from './binomial.ts';
import { binomialDraw } from './binomial-draw.ts';
import { bootstrap } from './bootstrap.ts';
import { seededRandom } from './random.ts';
import { resampleCounts } from './resample-counts.ts';
import { packed, rowBootstrap, rowBootstrapPacked } from './row-bootstrap.ts';
import { ascendingOrder } from './value-order.ts';

/** The largest distance of the shares of drawn numbers from a distribution function. */
function distance(draws: readonly number[], cdf: (k: number) => number): number {
  const most = Math.max(...draws);
  return Math.max(
    ...Array.from({ length: most + 1 }, (_, k) =>
      Math.abs(draws.filter((draw) => draw <= k).length / draws.length - cdf(k)),
    ),
  );
}

/** Kolmogorov's bound of that distance that one run in a million exceeds. */
const bound = (draws: number) => 2.7 / Math.sqrt(draws);

describe('drawing', () => {
  it.each([
    [10, 0.3],
    [1, 0.5],
    [1000, 0.002],
    [1000, 0.9],
    [5000, 0.4],
  ])('binomialDraw of %i trials of probability %f is binomial', (n, p) => {
    const random = seededRandom(1, `${n}`);
    const draws = Array.from({ length: 4000 }, () => binomialDraw(n, p, random));
    expect(distance(draws, (k) => binomialCdf(k, n, p))).toBeLessThan(bound(draws.length));
  });

  it('binomialDraw of nothing is nothing, of certain trials all', () => {
    const random = seededRandom(1);
    expect([binomialDraw(0, 0.5, random), binomialDraw(7, 0, random), binomialDraw(7, 1, random)]).toEqual([0, 0, 7]);
  });

  it.each([1, 2, 3, 4, 7, 50, 101])('resampleCounts of %i rows is multinomial', (rows) => {
    const random = seededRandom(2, `${rows}`);
    const draw = resampleCounts(rows);
    const [first, together]: [number[], number[]] = [[], []];
    const drawn = new Set<number>();
    for (let i = 0; i < 4000; i++) {
      const counts = draw(random);
      drawn.add(counts.reduce((sum, count) => sum + count, 0));
      first.push(counts[0] as number);
      together.push((counts[rows - 1] as number) + (counts[Math.floor(rows / 2)] as number));
    }
    expect([...drawn]).toEqual([rows]);
    expect(distance(first, (k) => binomialCdf(k, rows, 1 / rows))).toBeLessThan(bound(4000));
    // The last and the middle row are two rows from two on; together they are binomial too, not independent.
    const two = rows <= 2 ? null : 2 / rows;
    if (two !== null) expect(distance(together, (k) => binomialCdf(k, rows, two))).toBeLessThan(bound(4000));
  });

  it('gives the same numbers for the same seed, others for another', () => {
    const of = (seed: number) => Array.from(resampleCounts(40)(seededRandom(seed)));
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
});

describe('bootstrap of sums', () => {
  const random = seededRandom(3);
  const rows = 300;
  const strata = [
    Uint32Array.from({ length: 100 }, (_, i) => 3 * i),
    Uint32Array.from({ length: 200 }, (_, i) => 3 * Math.floor(i / 2) + 1 + (i % 2)),
  ];
  const ratio = ([a = 0, b = 0, c = 0]: Iterable<number>) => (a - b) / c;

  it('of many kinds of rows is that of the rows with weights, draw by draw', () => {
    const columns = [0, 1, 2].map(() => Float64Array.from({ length: rows }, random));
    const sums = (weights: Float64Array) =>
      columns.map((column) => column.reduce((sum, value, row) => sum + value * (weights[row] as number), 0));
    const slow = rowBootstrap(rows, strata, (weights) => ratio(sums(weights)), seededRandom(4), 200);
    const fast = bootstrap(columns, strata, ratio, seededRandom(4), 200);
    fast.forEach((value, i) => {
      expect(value).toBeCloseTo(slow[i] as number, 10);
    });
  });

  it.each([
    ['few', (_: number) => Number(random() < 0.4)],
    ['many', (_: number) => random()],
  ])('of weighted rows of %s kinds is that of weighted columns, draw by draw', (_, value) => {
    const columns = [0, 1, 2].map((k) => Float64Array.from({ length: rows }, () => value(k)));
    const weights = Float64Array.from({ length: rows }, () => 0.5 + random());
    const weighted = columns.map((column) => column.map((each, row) => each * (weights[row] as number)));
    const sums = (drawn: Float64Array) =>
      weighted.map((column) => column.reduce((sum, each, row) => sum + each * (drawn[row] as number), 0));
    const slow = rowBootstrap(rows, strata, (drawn) => ratio(sums(drawn)), seededRandom(4), 200);
    const fast = bootstrap(columns, strata, ratio, seededRandom(4), 200, weights);
    fast.forEach((each, i) => {
      expect(each).toBeCloseTo(slow[i] as number, 10);
    });
  });

  it('of few kinds of rows has the distribution of drawing rows', () => {
    const columns = [0.3, 0.5, 0.9].map((p) => Float64Array.from({ length: rows }, () => Number(random() < p)));
    const slow = rowBootstrap(
      rows,
      strata,
      (weights) =>
        ratio(columns.map((column) => column.reduce((sum, value, row) => sum + value * (weights[row] as number), 0))),
      seededRandom(5),
      1000,
    ).sort();
    const fast = bootstrap(columns, strata, ratio, seededRandom(6), 1000).sort();
    const below = (values: Float64Array, at: number) => values.filter((value) => value <= at).length / 1000;
    const apart = Math.max(...slow.map((at) => Math.abs(below(fast, at) - below(slow, at))));
    expect(apart).toBeLessThan(Math.SQRT2 * bound(1000));
  });
});

describe('resamples side by side', () => {
  const worth = (row: number) => (row + 1) / 7;
  const one = (weights: Float64Array) => weights.reduce((sum, weight, row) => sum + weight * worth(row), 0);
  const all = (counts: Int32Array) =>
    Array.from({ length: packed }, (_, k) =>
      one(Float64Array.from({ length: counts.length / 4 }, (_, row) => Number(byte(counts, row, k)))),
    );
  const byte = (counts: Int32Array, row: number, k: number) =>
    ((counts[4 * row + (k >> 2)] ?? 0) >>> (8 * (k & 3))) & 255;
  const strata = [Uint32Array.of(4, 1, 6), Uint32Array.of(0), Uint32Array.of(7, 5, 3, 2)];
  it.each([
    ['in strata', strata, () => seededRandom(3), all],
    ['of all rows', [Uint32Array.from({ length: 8 }, (_, row) => row)], () => seededRandom(4), all],
    // What is missing is always drawn from one row, 61 times: no sum of bytes holds it, and none is asked for.
    ['of one row more than 15 times', [Uint32Array.from({ length: 400 }, (_, row) => row)], () => () => 0.2, () => []],
  ])('%s are those one after the other', (_, own, random, four) => {
    const rows = own.reduce((sum, stratum) => sum + stratum.length, 0);
    const found = rowBootstrapPacked(rows, own, four, one, random(), 37);
    expect([...found]).toEqual([...rowBootstrap(rows, own, one, random(), 37)]);
  });
});

it('ascendingOrder is a stable sort', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const column = Float64Array.from(values);
      const wanted = values.map((_, i) => i).sort((i, j) => compare(values[i] as number, values[j] as number) || i - j);
      expect(Array.from(ascendingOrder(column))).toEqual(wanted);
    }),
  );
});

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
