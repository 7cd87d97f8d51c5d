import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { averagePrecisionInfluence } from './average-precision-influence.ts';
import { normalTail } from './normal-tail.ts';
import { seededRandom } from './random.ts';
import { meansRatioInterval, meansRatioUpperP } from './ratio-of-means.ts';
import { ratioInterval, ratioScore, ratioUpperP } from './ratio-of-shares.ts';
import { spearmanInfluence } from './spearman-influence.ts';
import { looks, spendingBounds, spentP } from './spending-bounds.ts';
import { theilSen, trendInflation } from './theil-sen.ts';
import { oneMean } from './two-means.ts';

const oracle = JSON.parse(readFileSync(new URL('../../test/oracles/model/ratios.json', import.meta.url), 'utf8'));
const z95 = 1.6448536269514722;

function near(actual: number, expected: number): void {
  const scale = Math.max(Math.abs(expected), 1e-3);
  expect(Math.abs(actual - expected) / scale, `${actual} against ${expected}`).toBeLessThan(1e-9);
}

describe('ratios against statsmodels and scipy, 1e-9 relative', () => {
  it.each(oracle.shares as readonly { x1: number; n1: number; x2: number; n2: number }[])(
    'of shares: $x1/$n1 over $x2/$n2',
    (row) => {
      const { scores, low, high, ...shares } = row as typeof row & {
        scores: [number, number][];
        low: number;
        high: number;
      };
      for (const [ratio, score] of scores) {
        near(ratioScore(shares, ratio), score);
        near(ratioUpperP(shares, ratio), normalTail(score));
      }
      const bounds = ratioInterval(shares, z95);
      near(bounds.low, low);
      near(bounds.high, high);
    },
  );

  it('of means', () => {
    const { x, y, low, high, ratio, p } = oracle.means;
    const [first, second] = [oneMean(Float64Array.from(x)), oneMean(Float64Array.from(y))];
    near(meansRatioInterval(first, second).low, low);
    near(meansRatioInterval(first, second).high, high);
    near(meansRatioUpperP(first, second, ratio), p);
  });

  it('are bounded on one side only where a share is 0, and open where the second mean may be 0', () => {
    expect(ratioInterval({ x1: 0, n1: 50, x2: 20, n2: 60 }, z95)).toMatchObject({ low: 0 });
    expect(ratioInterval({ x1: 20, n1: 50, x2: 0, n2: 60 }, z95).high).toBe(Number.POSITIVE_INFINITY);
    expect(ratioScore({ x1: 0, n1: 50, x2: 0, n2: 60 }, 0.8)).toBe(0);
    const some = oneMean(Float64Array.of(1, 2, 3));
    expect(meansRatioInterval(some, oneMean(Float64Array.of(-1, 0, 2)))).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
    });
  });
});

it.each([0, 1])('values behind influences are those of scikit-learn and scipy, weights: %i', (k) => {
  const { labels, scores, other, weights, averagePrecision, spearman } = oracle.weighted;
  const column = (values: number[]) => Float64Array.from(values);
  const w = k === 0 ? undefined : column(weights);
  near(averagePrecisionInfluence(column(labels), column(scores), w).value, averagePrecision[k]);
  near(spearmanInfluence(column(scores), column(other), w).value, spearman[k]);
});

describe('slopes', () => {
  it.each([0, 1, 2])('are those of scipy.stats.theilslopes: series %i', (k) => {
    const { values, slope, low, high } = oracle.slopes[k];
    const found = theilSen(Float64Array.from(values), z95);
    near(found.slope, slope);
    near(found.low, low);
    near(found.high, high);
  });

  it('of dependent values have wider intervals, and none of fewer than two', () => {
    const random = seededRandom(1, 'slope');
    let last = 0;
    const walk = Float64Array.from({ length: 200 }, () => {
      last = 0.9 * last + random() - 0.5;
      return last;
    });
    const free = walk.map(() => random());
    expect(trendInflation(free, 0)).toBeLessThan(2);
    expect(trendInflation(walk, 0)).toBeGreaterThan(5);
    expect(trendInflation(new Float64Array(60).fill(3), 0)).toBe(1);
    expect(theilSen(walk, z95, 9).high).toBeGreaterThan(theilSen(walk, z95).high);
    expect(theilSen(Float64Array.of(1), z95).slope).toBeNaN();
  });
});

describe('p at an early look', () => {
  const alphas = spendingBounds.map((bound) => normalTail(bound));

  it('is 5 % at the bound of each look and grows with p', () => {
    for (const alpha of alphas) {
      expect(spentP(alpha, alpha)).toBeLessThanOrEqual(0.05);
      expect(spentP(1.2 * alpha, alpha)).toBeGreaterThan(0.05);
      const grown = [0, 0.1, 0.5, 1, 2, 5].map((factor) => spentP(factor * alpha, alpha));
      expect(grown).toEqual([...grown].sort((a, b) => a - b));
    }
    expect([spentP(0.2), spentP(0.9, alphas[3])]).toEqual([0.2, 1]);
  });

  it('keeps its level at whichever look a run stops: at most its own size of all runs is below it', () => {
    for (const whole of [0.01, 0.04, 0.1, 0.2]) {
      // A run that stops where it looks best: by Bonferroni the looks' shares add up to no more than the whole.
      const sum = alphas.reduce((total, alpha) => {
        let [low, high] = [0, 1];
        for (let step = 0; step < 60; step++) {
          const middle = (low + high) / 2;
          if (spentP(middle, alpha) <= whole) low = middle;
          else high = middle;
        }
        return total + low;
      }, 0);
      expect(sum).toBeLessThan(1.0001 * whole);
    }
    expect(looks).toHaveLength(alphas.length);
  });
});
