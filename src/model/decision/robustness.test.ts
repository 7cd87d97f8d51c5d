import { describe, expect, it } from 'vitest';
import type { Sample, Task } from '../sample.ts';
import { failedRows } from './robustness.ts';

const sample = (task: Task, width: number, ...outputs: number[]): Sample => {
  const rows = outputs.length / width;
  return { task, rows, labels: new Float64Array(rows), labelWidth: 1, outputs: Float64Array.from(outputs), width };
};
const labelled = (from: Sample, ...labels: number[]): Sample => ({
  ...from,
  labels: Float64Array.from(labels),
  labelWidth: labels.length / from.rows,
});
const texts = (...given: string[]): Sample => ({
  ...sample('text', 1),
  rows: given.length,
  width: 0,
  texts: { wanted: given, given },
});

describe('failedRows', () => {
  it.each([
    ['binary', sample('binary', 1, 0.4, 0.6, 0.9), sample('binary', 1, 0.45, 0.4, 0.51), {}, [0, 1, 0]],
    ['multiclass', sample('multiclass', 2, 1, 0, 0, 1), sample('multiclass', 2, 0.4, 0.6, 0.1, 0.9), {}, [1, 0]],
    ['multilabel', sample('multilabel', 2, 1, 0, 0, 1), sample('multilabel', 2, 1, 0.6, 0.4, 0.9), {}, [1, 0]],
    [
      'regression',
      sample('regression', 1, 1, 2, 3),
      sample('regression', 1, 1.05, 2.2, 3),
      { tolerance: 0.1 },
      [0, 1, 0],
    ],
    ['text', texts('a', 'b'), texts('a', 'B'), {}, [0, 1]],
    ['not finite', sample('regression', 1, 1, 2), sample('regression', 1, Number.NaN, 2), { tolerance: 9 }, [1, 0]],
    [
      'not lower',
      sample('binary', 1, 0.5, 0.5, 0.5),
      sample('binary', 1, 0.4, 0.6, 0.49),
      { expect: 'not-lower', tolerance: 0.05 },
      [1, 0, 0],
    ],
    ['right', sample('binary', 1, 0, 0), labelled(sample('binary', 1, 0.6, 0.4), 1, 1), { expect: 'right' }, [0, 1]],
    [
      'right labels',
      sample('multilabel', 2, 0, 0, 0, 0),
      labelled(sample('multilabel', 2, 1, 0, 1, 0.6), 1, 0, 1, 0),
      { expect: 'right' },
      [0, 1],
    ],
    [
      'right numbers',
      sample('regression', 2, 0, 0, 0, 0),
      labelled(sample('regression', 2, 1, 1.2, 1, 1.4), 1, 1),
      { expect: 'right', tolerance: 0.3 },
      [0, 1],
    ],
    [
      'right texts',
      texts('a', 'b'),
      { ...texts('a', 'c'), texts: { wanted: ['a', 'b'], given: ['a', 'c'] } },
      { expect: 'right' },
      [0, 1],
    ],
    ['not higher', sample('regression', 1, 5, 5), sample('regression', 1, 4, 6), { expect: 'not-higher' }, [0, 1]],
  ] as const)('%s', (_, before, after, more, expected) => {
    const test = { expect: 'same' as const, tolerance: 0, ...more };
    expect(Array.from(failedRows(before, after, test))).toEqual(expected);
  });
});
