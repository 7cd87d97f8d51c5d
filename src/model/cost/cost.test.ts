import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { evaluate, type Metric } from '../metric.ts';
import declared from '../metrics/cost.ts';
import { type Sample, sampleFrom } from '../sample.ts';
import type { Cost } from './cost.ts';
import { costColumns } from './cost.ts';

const bound = (cost: Cost) => declared.bind?.({ cost }, 'model.guards[0]') as Metric;

function sample(outputs: readonly number[], amount: readonly (number | null)[] = [10, 20, 30]): Sample {
  const truth = { labels: Float64Array.of(0, 1, 1), columns: new Map([['amount', amount]]) };
  return sampleFrom('binary', truth, { values: Float64Array.from(outputs), width: 1 });
}

describe('cost', () => {
  it('of a row with a broken output is the most that its label can cost', () => {
    const cost = bound({
      matrix: [
        [0, 5],
        [200, -1],
      ],
    });
    expect(evaluate(cost, sample([0.9, 0.9, Number.NaN]))).toEqual({ value: (5 - 1 + 200) / 3 });
  });

  it.each<[string, Cost, Sample, string]>([
    [
      'a broken output',
      'amount * (pred != label)',
      sample([0.9, Number.NaN, 0.2]),
      '1 row has an output that is not a finite number',
    ],
    ['a missing amount', 'amount * 2', sample([0.9, 0.9, 0.2], [1, null, 3]), 'the cost of 1 row is no finite number'],
    ['a text', "'much'", sample([0.9, 0.9, 0.2]), 'the cost of 3 rows is no finite number'],
    [
      'another number of classes',
      {
        matrix: [
          [0, 1, 2],
          [1, 0, 2],
          [1, 2, 0],
        ],
      },
      sample([0.1, 0.2, 0.3]),
      'the cost matrix is for 3 classes, where there are 2',
    ],
  ])('is undefined with %s', (_, cost, given, reason) => {
    expect(evaluate(bound(cost), given)).toEqual({ value: null, reason });
  });

  it.each<[Cost, string]>([
    ['amount * (', 'ends where a value was needed'],
    [{ matrix: [[0, 1]] }, 'The cost matrix has 1 line of 2 numbers'],
    [{ matrix: [[0, 1], [1]] }, 'The cost matrix has 2 lines of 2 and 1 numbers'],
  ])('refuses %j', (cost, message) => {
    expect(() => bound(cost)).toThrow(message);
    expect(() => bound(cost)).toThrow(Problem);
  });

  it('reads columns, but not what stands for the label and the prediction', () => {
    expect(costColumns('amount * (pred != label) + fee * score')).toEqual(['amount', 'fee']);
    expect(
      costColumns({
        matrix: [
          [0, 1],
          [1, 0],
        ],
      }),
    ).toEqual([]);
  });
});
