import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { hypergeometricTwoSided } from './hypergeometric.ts';
import { kolmogorovTail } from './kolmogorov.ts';
import { kolmogorovExact } from './kolmogorov-exact.ts';
import { kolmogorovQuantile } from './kolmogorov-quantile.ts';
import { newcombe } from './newcombe.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalTail } from './normal-tail.ts';
import { normalTwoProportions } from './normal-two-proportions.ts';
import { spearman } from './spearman.ts';
import { wilson } from './wilson.ts';

type Four = [number, number, number, number];

interface Oracle {
  readonly kolmogorov: [number, number][];
  readonly kolmogorov_quantile: [number, number][];
  readonly kolmogorov_exact: Four[];
  readonly normal_tail: [number, number][];
  readonly normal_quantile: [number, number][];
  readonly two_proportions: [...Four, number][];
  readonly wilson: [number, number, [number, number]][];
  readonly newcombe: [...Four, [number, number]][];
  readonly fisher: [...Four, number][];
  readonly benjamini_hochberg: { readonly p: number[]; readonly adjusted: number[] };
  readonly chi_square_tail: [number, number, number][];
  readonly spearman: [number[], number[], number][];
  readonly z99: number;
}

const path = new URL('../../test/oracles/data/stats.json', import.meta.url);
const oracle = JSON.parse(readFileSync(path, 'utf8')) as Oracle;

/** Holds `got` to `wanted` within a relative error. */
function close(got: number, wanted: number, relative = 1e-10): void {
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-300);
}

describe('against scipy and statsmodels', () => {
  it.each(oracle.kolmogorov)('Kolmogorov tail at %d', (x, p) => close(kolmogorovTail(x), p));
  it.each(oracle.kolmogorov_quantile)('Kolmogorov quantile at %d', (p, x) => close(kolmogorovQuantile(p), x));
  it.each(oracle.kolmogorov_exact)('exact two-sample KS D=%d n=%i m=%i', (d, n, m, p) =>
    close(kolmogorovExact(d, n, m), p, 1e-9),
  );
  it.each(oracle.normal_tail)('normal tail at %d', (z, p) => close(normalTail(z), p));
  it.each(oracle.normal_quantile)('normal quantile at %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 11);
  });
  it.each(oracle.two_proportions)('two proportions %i/%i %i/%i', (x1, n1, x2, n2, p) =>
    close(normalTwoProportions(x1, n1, x2, n2), p),
  );
  it.each(oracle.wilson)('Wilson %i of %i', (x, n, [low, high]) => {
    const got = wilson(x, n, oracle.z99);
    expect(got.low).toBeCloseTo(low, 12);
    expect(got.high).toBeCloseTo(high, 12);
  });
  it.each(oracle.newcombe)('Newcombe %i/%i %i/%i', (x1, n1, x2, n2, [low, high]) => {
    const got = newcombe(x1, n1, x2, n2, oracle.z99);
    expect(got.low).toBeCloseTo(low, 12);
    expect(got.high).toBeCloseTo(high, 12);
  });
  it.each(oracle.fisher)('Fisher %i/%i %i/%i', (x1, n1, x2, n2, p) =>
    close(hypergeometricTwoSided(x1, n1, x2, n2), p, 1e-9),
  );
  it.each(oracle.chi_square_tail)('chi-square tail at %d with %i degrees', (x, df, p) =>
    close(chiSquareTail(x, df), p, 1e-11),
  );
  it.each(oracle.spearman.map((each, i) => [i, ...each] as const))('Spearman of sample %i', (_, x, y, r) => {
    expect(spearman(Float64Array.from(x), Float64Array.from(y))).toBeCloseTo(r, 12);
  });
  it('Benjamini-Hochberg', () => {
    const { p, adjusted } = oracle.benjamini_hochberg;
    for (const [i, each] of benjaminiHochberg(p).entries()) close(each, adjusted[i] ?? Number.NaN);
  });
});

describe('at the ends', () => {
  it('is defined for nothing, and for nothing to see', () => {
    expect(kolmogorovTail(0)).toBe(1);
    expect(chiSquareTail(-1, 3)).toBe(1);
    expect(chiSquareTail(1, 0)).toBeNaN();
    expect(kolmogorovExact(0, 10, 10)).toBe(1);
    expect(kolmogorovExact(0.5, 0, 10)).toBeNaN();
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(2)).toBeNaN();
    expect(kolmogorovQuantile(0)).toBeNaN();
    expect(normalTwoProportions(0, 10, 0, 10)).toBe(1);
    expect(hypergeometricTwoSided(0, 10, 0, 10)).toBe(1);
    expect(wilson(0, 0, 2)).toEqual({ low: 0, high: 1 });
    expect(newcombe(0, 0, 0, 0, 2).low).toBeLessThan(-0.5);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([Number.NaN, 0.02])[1]).toBe(0.02);
  });
});
