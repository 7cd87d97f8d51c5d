import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../metric.ts';
import { sampleOf } from '../sample.ts';
import { cornerSweep } from './threshold-blocks.ts';
import {
  largestDistance,
  liftInTop,
  precisionAtRecall,
  recallAtFalsePositives,
  recallAtPrecision,
} from './threshold-scores.ts';
import { areaUnderRoc, averagePrecision, type Swept, thresholdSweep } from './threshold-sweep.ts';

/** What each score is, looking at every threshold. */
const plain = {
  recallAtFalsePositives: (share: number) => (swept: Swept) =>
    best(swept, (tp, fp, { negative }) => (fp <= (share + 1e-12) * negative ? tp : 0)) / swept.positive,
  recallAtPrecision: (share: number) => (swept: Swept) =>
    best(swept, (tp, fp) => (tp + fp > 0 && tp >= (share - 1e-12) * (tp + fp) ? tp : 0)) / swept.positive,
  precisionAtRecall: (share: number) => (swept: Swept) =>
    best(swept, (tp, fp, { positive }) => (tp > 0 && tp >= (share - 1e-12) * positive ? tp / (tp + fp) : 0)),
  largestDistance: () => (swept: Swept) =>
    best(swept, (tp, fp, { positive, negative }) => Math.abs(tp * (1 / positive) - fp * (1 / negative))),
  liftInTop: (share: number) => (swept: Swept) => {
    const all = swept.positive + swept.negative;
    const above = (i: number) => ({ tp: swept.tp[i] ?? 0, all: (swept.tp[i] ?? 0) + (swept.fp[i] ?? 0) });
    let at = 0;
    while (above(at).all < share * all) at++;
    const [was, is] = [above(at - 1), above(at)];
    const part = above(at).all === share * all ? 1 : (share * all - was.all) / (is.all - was.all);
    return (was.tp + part * (is.tp - was.tp)) / (share * all) / (swept.positive / all);
  },
};

function best(swept: Swept, of: (tp: number, fp: number, swept: Swept) => number): number {
  let most = 0;
  for (let i = 0; i < swept.count; i++) most = Math.max(most, of(swept.tp[i] as number, swept.fp[i] as number, swept));
  return most;
}

const scores = { recallAtFalsePositives, recallAtPrecision, precisionAtRecall, largestDistance, liftInTop };

/** Rows with their label, output (of few or many values) and how often they were drawn. */
const rowsOf = (weight: fc.Arbitrary<number>) =>
  fc.array(
    fc.tuple(fc.constantFrom(0, 1), fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), weight),
    {
      minLength: 2,
      maxLength: 120,
    },
  );

describe('areas by the corners of their curve', () => {
  it.each([
    ['under the ROC curve, the negative rows common', areaUnderRoc, 0],
    ['under the ROC curve, the positive rows common', areaUnderRoc, 1],
    ['under the precision-recall curve', averagePrecision, 0],
  ] as const)('%s: are those of all thresholds', (_, area, common) => {
    const held = (rows: readonly (readonly number[])[]) => {
      const column = (k: number) => Float64Array.from(rows, (row) => row[k] as number);
      const [labels, outputs, weights] = [column(0), column(1), column(2)];
      const positive = (row: number) => labels[row] === 1;
      expect(area(cornerSweep(outputs, positive, common)(weights))).toBe(
        area(thresholdSweep(outputs, positive)(weights)),
      );
    };
    fc.assert(fc.property(rowsOf(fc.integer({ min: 0, max: 3 })), held), { numRuns: 300 });
  });

  it('have few thresholds where a class is rare', () => {
    const outputs = Float64Array.from({ length: 1000 }, (_, row) => row);
    const { count } = cornerSweep(outputs, (row) => row % 300 === 100, 0)(outputs);
    expect(count).toBe(7);
  });
});

describe('scores of thresholds by blocks', () => {
  const share = fc.oneof(fc.constantFrom(0, 0.05, 0.5, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }));

  /** Calls with each score's name, its value by blocks and by every threshold. */
  function compared(weight: fc.Arbitrary<number>, hold: (name: string, value: number, wanted: number) => void): void {
    const held = (rows: readonly (readonly number[])[], at: number) => {
      const column = (k: number) => Float64Array.from(rows, (row) => row[k] as number);
      const [labels, outputs, weights] = [column(0), column(1), column(2)];
      const swept = thresholdSweep(outputs, (row) => labels[row] === 1)(weights);
      if (swept.positive === 0 || swept.negative === 0) return;
      for (const name of Object.keys(scores) as (keyof typeof scores)[]) {
        const own = name === 'liftInTop' ? Math.max(at, 0.01) : at;
        const score = scores[name](own) as Extract<Score, { kind: 'weighted' }>;
        const value = score.prepare(sampleOf('binary', labels, outputs, 1))(weights).value as number;
        hold(name, value, plain[name](own)(swept));
      }
    };
    fc.assert(fc.property(rowsOf(weight), share, held), { numRuns: 300 });
  }

  it('are those of all thresholds, to the last digit, by how often rows were drawn', () => {
    compared(fc.integer({ min: 0, max: 3 }), (name, value, wanted) => {
      // The lift's last part is rounded in another order.
      if (name === 'liftInTop') expect(value).toBeCloseTo(wanted, 12);
      else expect([name, value]).toEqual([name, wanted]);
    });
  });

  it('are those of all thresholds but for rounding by weights of any size', () => {
    compared(fc.double({ min: 0.1, max: 9, noNaN: true }), (_, value, wanted) => expect(value).toBeCloseTo(wanted, 9));
  });
});
