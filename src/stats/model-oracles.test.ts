import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialUpper } from './binomial.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { delong } from './delong.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { holm } from './holm.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { inverseBeta } from './inverse-beta.ts';
import { logGamma } from './log-gamma.ts';
import { mcnemarMidP } from './mcnemar.ts';
import { midRanks } from './mid-ranks.ts';
import { pairedScoreInterval } from './paired-score-interval.ts';
import { meanEstimate, tInterval, tUpperP } from './paired-t.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

const oracle = JSON.parse(readFileSync(new URL('../../test/oracles/model/stats.json', import.meta.url), 'utf8'));

function near(actual: number, expected: number): void {
  const scale = Math.max(Math.abs(expected), 1e-12);
  expect(Math.abs(actual - expected) / scale, `${actual} against ${expected}`).toBeLessThan(1e-9);
}

const functions: Record<string, (...args: number[]) => number> = {
  logGamma,
  incompleteBeta,
  inverseBeta,
  studentTCdf,
  studentTQuantile,
  binomialCdf,
  binomialUpper,
  mcnemarMidP,
} as Record<string, (...args: number[]) => number>;

describe('functions against scipy, 1e-9 relative', () => {
  it.each(Object.entries(functions))('%s', (name, compute) => {
    const rows: number[][] = oracle[name];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) near(compute(...row.slice(0, -1)), row.at(-1) as number);
  });
});

describe('intervals against statsmodels, scipy and direct definitions, 1e-9 relative', () => {
  it('clopperPearson', () => {
    for (const [k, n, low, high] of oracle.clopperPearson) {
      const bounds = clopperPearson(k, n, 0.05);
      near(bounds.low, low);
      near(bounds.high, high);
    }
  });

  it('pairedScoreInterval', () => {
    for (const [b, c, n, low, high] of oracle.pairedScoreInterval) {
      const bounds = pairedScoreInterval({ b, c, n });
      near(bounds.low, low);
      near(bounds.high, high);
    }
  });

  it('paired t', () => {
    const { values, delta, p, mean, se, low, high } = oracle.pairedT;
    const estimate = meanEstimate(Float64Array.from(values));
    near(estimate.mean, mean);
    near(estimate.se, se);
    near(tInterval(estimate).low, low);
    near(tInterval(estimate).high, high);
    near(tUpperP(estimate, delta), p);
  });

  it('hodgesLehmann', () => {
    for (const { values, estimate, low, high } of oracle.hodgesLehmann) {
      const found = hodgesLehmann(Float64Array.from(values));
      near(found?.estimate as number, estimate);
      near(found?.low as number, low);
      near(found?.high as number, high);
    }
  });

  it('holm', () => {
    holm(oracle.holm.p).forEach((value, i) => {
      near(value, oracle.holm.adjusted[i]);
    });
  });
});

describe('ranks', () => {
  it('midRanks is scipy.stats.rankdata', () => {
    expect(Array.from(midRanks(Float64Array.from(oracle.midRanks.values)))).toEqual(oracle.midRanks.ranks);
  });

  it('delong is the direct O(n²) covariance', () => {
    const { labels, x, y, ...expected } = oracle.delong;
    const found = delong(Float64Array.from(labels), Float64Array.from(x), Float64Array.from(y));
    for (const [key, value] of Object.entries(expected)) near(found[key as keyof typeof found], value as number);
  });
});
