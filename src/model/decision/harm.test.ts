import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../stats/bootstrap.ts';
import { meanEstimate } from '../../stats/paired-t.ts';
import { seededRandom } from '../../stats/random.ts';
import { type Harm, harmOfDraws, harmOfMean, harmOfNormal, harmOfPairs, withVariance } from './harm.ts';

const oracle = JSON.parse(readFileSync(new URL('../../../test/oracles/model/decision.json', import.meta.url), 'utf8'));

describe('harms against statsmodels and scipy', () => {
  it('the larger p of both sides is that of two one-sided paired t tests, to 1e-9', () => {
    const { differences, bounds, p } = oracle.tost;
    const harm = harmOfMean(meanEstimate(Float64Array.from(differences)), 0.05, 't') as Harm;
    bounds.forEach((bound: number, i: number) => {
      const found = Math.max(harm.upperP(-bound), harm.lowerP(bound));
      expect(Math.abs(found - p[i]) / p[i]).toBeLessThan(1e-9);
    });
  });

  it('resampled bounds are those of scipy within the error of resampling', () => {
    const { values, low, high, se } = oracle.percentileBootstrap;
    const squares = Float64Array.from(values, (v: number) => v * v);
    const rows = [Uint32Array.from(values.keys())];
    const draws = bootstrap([squares], rows, ([sum = 0]) => Math.sqrt(sum / values.length), seededRandom(1), 20_000);
    const harm = harmOfDraws(1, draws, 0.05, 'bootstrap') as Harm;
    // The standard error of a 5 % quantile of 20,000 normal draws is 0.015 of their spread.
    for (const [found, expected] of [
      [harm.low, low],
      [harm.high, high],
    ])
      expect(Math.abs(found - expected) / se).toBeLessThan(0.06);
    expect(harm.se / se).toBeCloseTo(1, 1.5);
  });
});

const estimate = meanEstimate(Float64Array.of(0.1, 0.4, -0.2, 0.3, 0.2, 0.05));
const draws = Float64Array.from({ length: 2000 }, (_, i) => (i - 500) / 10_000);
const harms: readonly (readonly [string, Harm])[] = [
  ['pairs', harmOfPairs({ b: 30, c: 18, n: 500 }, 0.05)],
  ['mean', harmOfMean(estimate, 0.05, 't') as Harm],
  ['normal', harmOfNormal(0.02, 0.01, 0.05, 'z')],
  ['draws', harmOfDraws(0.05, draws, 0.05, 'bootstrap') as Harm],
  ['run again', withVariance(harmOfNormal(0.02, 0.01, 0.05, 'z'), 1e-4, 0.05)],
  ['run again, without an error of its own', withVariance(harmOfNormal(0.02, 0, 0.05, 'z'), 1e-4, 0.05)],
];

describe.each(harms)('a harm of %s', (_, harm) => {
  it('has p of 5 % at its bounds, in both directions', () => {
    expect(harm.upperP(harm.low)).toBeCloseTo(0.05, 3);
    expect(harm.lowerP(harm.high)).toBeCloseTo(0.05, 3);
    expect(harm.upperP(harm.value - 1)).toBeLessThan(0.001);
    expect(harm.lowerP(harm.value + 1)).toBeLessThan(0.001);
  });
});

it('a mean without spread has a certain p', () => {
  const harm = harmOfMean(meanEstimate(Float64Array.of(0.1, 0.1)), 0.05, 't') as Harm;
  expect([harm.upperP(0), harm.upperP(0.2), harm.lowerP(0), harm.lowerP(0.2)]).toEqual([0, 1, 1, 0]);
});
