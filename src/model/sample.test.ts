import { describe, expect, it } from 'vitest';
import { probabilityProblem, widthProblem } from './sample.ts';

describe('widthProblem', () => {
  it.each([
    ['binary', 1, [0, 1], null],
    ['binary', 2, [0, 1], null],
    ['binary', 3, [0, 1], '3 numbers a row, where 1 or 2 were needed'],
    ['regression', 2, [0.5], '2 numbers a row, where 1 was needed'],
    ['multiclass', 4, [0, 1, 2], null],
    ['multiclass', 1, [0, 1, 2], '1 number a row, where 3 classes were needed'],
    ['multiclass', 2, [0, 1, 2], '2 numbers a row, where 3 classes were needed'],
    [
      'multiclass',
      3,
      [1, 2, 3],
      '3 numbers a row, where 4 classes were needed: the labels run from 1 to 3, and the first class is 0',
    ],
  ] as const)('%s, %i numbers a row, labels %j', (task, width, labels, problem) => {
    expect(widthProblem(task, width, Float64Array.from(labels))).toBe(problem);
  });
});

describe('probabilityProblem', () => {
  it.each([
    ['binary', [0, 0.5, 1.0000001, Number.NaN], 1, null],
    ['binary', [-3, 0.2, 7, 0.8], 2, null],
    [
      'binary',
      [0.2, -3.64251],
      1,
      '-3.643, which is no probability (a logit?): a binary task needs outputs from 0 to 1',
    ],
    ['regression', [17], 1, null],
    ['multiclass', [3, -3], 2, null],
  ] as const)('%s, outputs %j, %i a row', (task, values, width, problem) => {
    expect(probabilityProblem(task, { values: Float32Array.from(values), width })).toBe(problem);
  });
});
