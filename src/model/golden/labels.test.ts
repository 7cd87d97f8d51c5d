import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels.ts';
import { type Cell, type Column, columnOf } from './table.ts';

const at = { path: 'g.csv', label: 'y' };
const ids = ['a', 'b', 'c'];
const vectors = (...values: number[]): Column => ({ dtype: 'float64', shape: [2], values: Float64Array.from(values) });
const classes = ['cat', 'dog', 'None'];

describe('labelsOf', () => {
  it.each([
    ['class names', 'multiclass', [columnOf(['dog', ' cat ', 'None'])], { classes }, [0, 1, 2], [1, 0, 2], 1],
    ['class names with a gap', 'multiclass', [columnOf(['dog', '', 'cat'])], { classes }, [0, 2], [1, 0], 1],
    ['names of two classes', 'binary', [columnOf(['no', 'yes', 'NA'])], { classes: ['no', 'yes'] }, [0, 1], [0, 1], 1],
    ['numbers as names', 'multiclass', [columnOf([10, 20, 10])], { classes: ['10', '20'] }, [0, 1, 2], [0, 1, 0], 1],
    [
      'a column for each label',
      'multilabel',
      [columnOf([1, 0, 1]), columnOf([true, false, null])],
      {},
      [0, 1],
      [1, 1, 0, 0],
      2,
    ],
    ['a list in a cell', 'multilabel', [vectors(1, 0, Number.NaN, Number.NaN, 0, 1)], {}, [0, 2], [1, 0, 0, 1], 2],
    [
      'names in a cell',
      'multilabel',
      [columnOf(['["dog","cat"]', 'dog | None', '[]'])],
      { classes },
      [0, 1, 2],
      [1, 1, 0, 0, 1, 1, 0, 0, 0],
      3,
    ],
    ['a number', 'quantile', [columnOf([1.5, null, -2])], {}, [0, 2], [1.5, -2], 1],
    ['a relevance', 'ranking', [columnOf([3, 0, 0.5])], {}, [0, 1, 2], [3, 0, 0.5], 1],
    ['a vector', 'embedding', [vectors(1, 2, 3, 4, 5, 6)], {}, [0, 1, 2], [1, 2, 3, 4, 5, 6], 2],
  ] as const)('reads %s: %s', (_, task, columns, more, labelled, labels, width) => {
    const found = labelsOf(columns, ids, { ...at, ...more, task });
    expect(Array.from(found.labelled)).toEqual(labelled);
    expect(Array.from(found.labels)).toEqual(labels);
    expect(found.labelWidth).toBe(width);
  });

  it('takes wanted texts as they stand: only an empty one is a gap', () => {
    const { labelled, wanted } = labelsOf([columnOf(['none', '', ' x '])], ids, { ...at, task: 'text' });
    expect(Array.from(labelled)).toEqual([0, 2]);
    expect(wanted).toEqual(['none', ' x ']);
  });

  it.each([
    [
      'an unknown class',
      'multiclass',
      ['dog', 'bird', 'cat'],
      { classes },
      /`b` .* the label `bird`: .* one of `cat`, `dog`/,
    ],
    ['an unknown name in a list', 'multilabel', ['cat', 'cat|bird', 'cat'], { classes }, /`b` .* `cat\|bird`/],
    ['half a label', 'multilabel', [1, 0.5, 0], {}, /`b` .* needs 0 or 1 for each label/],
    ['a negative relevance', 'ranking', [1, -1, 0], {}, /a relevance of 0 or more/],
    ['an infinite number', 'regression', [1, Number.POSITIVE_INFINITY, 0], {}, /the label `Infinity`/],
    ['no text', 'text', ['', null, ''], {}, /all 3 cells of `y` are empty/],
  ] as const)('refuses %s', (_, task, cells, more, message) => {
    expect(() => labelsOf([columnOf([...cells] as Cell[])], ids, { ...at, ...more, task })).toThrow(message);
  });

  it('refuses lists where a task needs one number', () => {
    expect(() => labelsOf([vectors(1, 0, 1, 0, 0, 1)], ids, { ...at, task: 'binary' })).toThrow(
      /has 2 numbers a row: the task binary needs one/,
    );
  });
});
