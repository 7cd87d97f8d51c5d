import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aucInfluence } from './auc-influence.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';
import { clusteredMean, effectiveRows } from './clustered-mean.ts';
import { predictionPoweredMean } from './prediction-powered-mean.ts';
import { looks, spendingBounds } from './spending-bounds.ts';
import { differenceInterval, meansDifference, oneMean } from './two-means.ts';

const oracle = JSON.parse(readFileSync(new URL('../../test/oracles/model/decision.json', import.meta.url), 'utf8'));

function near(actual: number, expected: number): void {
  const scale = Math.max(Math.abs(expected), 1e-3);
  expect(Math.abs(actual - expected) / scale, `${actual} against ${expected}`).toBeLessThan(1e-9);
}

describe('clusteredMean against statsmodels WLS with cluster-robust errors', () => {
  const { values, weights, groups, ...expected } = oracle.clusteredMean;
  const [d, w, g] = [Float64Array.from(values), Float64Array.from(weights), Int32Array.from(groups)];
  it.each([
    ['plain', undefined, undefined],
    ['weighted', w, undefined],
    ['grouped', undefined, g],
    ['both', w, g],
  ] as const)('%s', (name, withWeights, withGroups) => {
    const found = clusteredMean(d, withWeights, withGroups);
    near(found.mean, expected[name][0]);
    near(found.se, expected[name][1]);
    expect(found.n).toBe(withGroups === undefined ? d.length : new Set(groups).size);
  });

  it('names the share of the largest value, and has no standard error for one group', () => {
    expect(clusteredMean(Float64Array.of(3, 1, 0)).largestShare).toBeCloseTo(0.9, 12);
    expect(clusteredMean(Float64Array.of(3, 1, 0), undefined, Int32Array.of(4, 4, 4)).se).toBeNaN();
  });
});

describe('effectiveRows', () => {
  it.each([
    [4, undefined, undefined, 4],
    [4, undefined, [0, 0, 1, 1], 2],
    [2, [1, 3], undefined, 1.6],
    [0, undefined, undefined, 0],
  ])('%i rows, weights %j, groups %j: %f', (rows, weights, groups, expected) => {
    const w = weights === undefined ? undefined : Float64Array.from(weights);
    const g = groups === undefined ? undefined : Int32Array.from(groups);
    expect(effectiveRows(rows, w, g)).toBeCloseTo(expected, 12);
  });
});

describe('aucInfluence against scikit-learn and the derivative by the weights', () => {
  const { labels, scores, weights, ...expected } = oracle.aucInfluence;
  it.each(['plain', 'weighted'] as const)('%s', (name) => {
    const w = name === 'plain' ? undefined : Float64Array.from(weights);
    const found = aucInfluence(Float64Array.from(labels), Float64Array.from(scores), w);
    near(found.auc, expected[name].auc);
    expected[name].influence.forEach((value: number, i: number) => {
      near(found.influence[i] as number, value);
    });
  });

  it('is NaN without one of the classes', () => {
    expect(aucInfluence(Float64Array.of(1, 1), Float64Array.of(0.1, 0.2)).auc).toBeNaN();
    expect(aucInfluence(new Float64Array(0), new Float64Array(0)).auc).toBeNaN();
  });
});

describe('corrections for many tests against statsmodels', () => {
  it.each([
    ['benjaminiHochberg', benjaminiHochberg],
    ['benjaminiYekutieli', benjaminiYekutieli],
  ] as const)('%s', (name, adjust) => {
    const { p, adjusted } = oracle[name];
    adjust(p).forEach((value, i) => {
      near(value, adjusted[i]);
    });
    expect(adjust([])).toEqual([]);
  });
});

describe('predictionPoweredMean', () => {
  it('is the definition, computed by numpy', () => {
    const { values, predicted, unlabelled, ...expected } = oracle.predictionPoweredMean;
    const arrays = [values, predicted, unlabelled].map((each: number[]) => Float64Array.from(each));
    const found = predictionPoweredMean(...(arrays as [Float64Array, Float64Array, Float64Array]));
    for (const key of ['mean', 'se', 'lambda', 'correlation'] as const) near(found[key], expected[key]);
  });

  it('is the plain mean when nothing is unlabelled', () => {
    const d = Float64Array.of(1, 2, 4);
    const found = predictionPoweredMean(d, d, new Float64Array(0));
    expect(found).toMatchObject({ lambda: 0, mean: 7 / 3 });
    expect(found.se).toBeCloseTo(Math.sqrt(7 / 3 / 3), 12);
  });
});

describe('meansDifference', () => {
  it("is Welch's interval of statsmodels", () => {
    const { x, y, low, high } = oracle.welch;
    const found = differenceInterval(meansDifference(oneMean(Float64Array.from(x)), oneMean(Float64Array.from(y))));
    near(found.low, low);
    near(found.high, high);
  });
});

describe('spendingBounds', () => {
  it('are the exact recursion on a grid, to 1e-4', () => {
    expect(looks).toEqual(oracle.spending.looks);
    spendingBounds.forEach((z, i) => {
      expect(Math.abs(z - oracle.spending.z[i])).toBeLessThan(1e-4);
    });
  });
});
