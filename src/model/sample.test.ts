import { describe, expect, it } from 'vitest';
import { nonFiniteRows, probabilityProblem, sampleFrom, subset, widthProblem } from './sample.ts';

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
    [
      'multilabel',
      [2.5, 0.3],
      2,
      '2.5, which is no probability (a logit?): a multilabel task needs outputs from 0 to 1',
    ],
  ] as const)('%s, outputs %j, %i a row', (task, values, width, problem) => {
    expect(probabilityProblem(task, { values: Float32Array.from(values), width })).toBe(problem);
  });
});

describe('widthProblem of further tasks', () => {
  it.each([
    ['multilabel', 3, { labelWidth: 3 }, null],
    ['multilabel', 1, { labelWidth: 3 }, '1 number a row, where 3 (one for each label) were needed'],
    ['quantile', 2, { levels: [0.1, 0.5, 0.9] }, '2 numbers a row, where 3 (one for each level) were needed'],
    ['ranking', 2, {}, '2 numbers a row, where 1 was needed'],
    ['embedding', 8, { labelWidth: 1 }, null],
    ['embedding', 1, { labelWidth: 1 }, '1 number a row, where a vector was needed'],
    ['embedding', 8, { labelWidth: 16 }, '8 numbers a row, where 16 (as in the reference) were needed'],
    ['text', 0, {}, null],
    ['text', 2, {}, '2 numbers a row, where a text was needed'],
  ] as const)('%s, %i numbers a row, %j', (task, width, known, problem) => {
    expect(widthProblem(task, width, new Float64Array(0), known)).toBe(problem);
  });
});

describe('sampleFrom', () => {
  const known = {
    labels: Float64Array.of(1, 0, 0, 1),
    labelWidth: 2,
    weights: Float64Array.of(1, 2),
    groups: Int32Array.of(0, 1),
    columns: new Map([['a', ['x', 'y']]]),
  };

  it('takes the outputs of the rows that are labelled, and subsets keep what belongs to a row', () => {
    const outputs = { values: Float64Array.of(9, 9, 0.1, 0.2, 0.3, 0.4), width: 2 };
    const sample = sampleFrom('multilabel', known, outputs, Uint32Array.of(1, 2));
    expect(sample).toMatchObject({ rows: 2, labelWidth: 2, width: 2, outputs: Float64Array.of(0.1, 0.2, 0.3, 0.4) });
    expect(subset(sample, Uint32Array.of(1))).toEqual({
      task: 'multilabel',
      rows: 1,
      labels: Float64Array.of(0, 1),
      labelWidth: 2,
      outputs: Float64Array.of(0.3, 0.4),
      width: 2,
      weights: Float64Array.of(2),
      groups: Int32Array.of(1),
      columns: new Map([['a', ['y']]]),
    });
  });

  it('takes texts, of which none is broken, and an absent one is empty', () => {
    const truth = { labels: new Float64Array(0), wanted: ['a', 'b'] };
    const sample = sampleFrom(
      'text',
      truth,
      { values: new Float64Array(0), width: 0, texts: ['x', 'y', 'z'] },
      Uint32Array.of(2, 5),
    );
    expect(sample).toMatchObject({ rows: 2, width: 0, texts: { wanted: ['a', 'b'], given: ['z', ''] } });
    expect(nonFiniteRows(sample)).toHaveLength(0);
  });

  it('counts the rows of several outputs whose numbers are broken', () => {
    const outputs = { values: Float64Array.of(0, Number.NaN, 0.3, 0.4), width: 2 };
    expect(nonFiniteRows(sampleFrom('multilabel', known, outputs))).toEqual(Uint32Array.of(0));
  });
});
