import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { type GoldenColumns, goldenOf } from './golden.ts';
import { predictionsOf } from './predictions.ts';
import { type Cell, columnOf, type Table } from './table.ts';

function table(columns: Record<string, Cell[]>): Table {
  const entries = Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)] as const);
  return { rows: Object.values(columns)[0]?.length ?? 0, columns: new Map(entries) };
}

const at: GoldenColumns = {
  path: 'golden.csv',
  id: 'id',
  label: 'label',
  inputs: undefined,
  slices: ['country'],
  mustNotFlip: undefined,
  task: 'binary',
  needInputs: true,
};

const good = {
  id: ['a', 'b', 'c'],
  x: ['1', '2.5', '-3e1'],
  y: [1, 0, true],
  label: ['1', '', '0'],
  country: ['NL', null, 'B`E'],
};

describe('goldenOf', () => {
  it('takes every other column as input, counts rows without a label, keeps the slices of the labelled', () => {
    const golden = goldenOf(table(good), at);
    expect(golden.features.map(({ name, values }) => [name, Array.from<unknown>(values as Float64Array)])).toEqual([
      ['x', ['1', '2.5', '-3e1']],
      ['y', [1, 0, 1]],
    ]);
    expect(Array.from(golden.labelled)).toEqual([0, 2]);
    expect(Array.from(golden.labels)).toEqual([1, 0]);
    expect(golden.slices.get('country')).toEqual(['NL', 'B`E']);
  });

  it.each([
    ['no row', { id: [], x: [], label: [], country: [] }, {}, /has no row/],
    ['no label column', { ...good, label: undefined }, {}, /has no label column `label`/],
    ['no label at all', { ...good, label: ['', 'NA', null] }, {}, /all 3 cells of `label` are empty/],
    ['a duplicate id', { ...good, id: ['a', 'b', 'a'] }, {}, /id `a` twice: in rows 1 and 3/],
    ['a missing id', { ...good, id: ['a', '', 'c'] }, {}, /Row 2 .* has no id/],
    ['an input that is empty', { ...good, y: [1, null, 0] }, {}, /Row 2 .* column `y`/],
    [
      'a label of no class',
      { ...good, label: ['1', '2', '0'] },
      {},
      /Row `b` .* has the label `2`: the task binary needs 0 or 1/,
    ],
    ['a class name', { ...good, label: ['cat', '1', '0'] }, { task: 'multiclass' as const }, /needs a class number/],
    ['a missing slice column', good, { slices: ['city'] }, /no slice column `city`/],
    ['no input column', { id: ['a'], label: ['1'], country: ['NL'] }, {}, /has no input column/],
  ])('refuses %s', (_, columns, change, message) => {
    const given = Object.fromEntries(Object.entries(columns).filter(([, cells]) => cells !== undefined)) as Record<
      string,
      Cell[]
    >;
    expect(() => goldenOf(table(given), { ...at, ...change })).toThrow(Problem);
    expect(() => goldenOf(table(given), { ...at, ...change })).toThrow(message);
  });
});

describe('predictionsOf', () => {
  it('puts rows into the order of the golden ids; what is no number becomes NaN', () => {
    const file = table({ id: ['c', 'a', 'z', 'b'], p0: ['0.1', '0.2', '9', 'oops'], p1: [0.9, 0.8, 9, 0.7] });
    const { values, width } = predictionsOf(file, 'p.csv', 'id', ['a', 'b', 'c']);
    expect(width).toBe(2);
    expect(Array.from(values, (v) => (Number.isNaN(v) ? 'NaN' : v.toFixed(1)))).toEqual([
      '0.2',
      '0.8',
      'NaN',
      '0.7',
      '0.1',
      '0.9',
    ]);
  });

  it.each([
    ['golden ids that the file lacks', { id: ['a'], p: [1] }, /lacks 2 of 3 golden ids: `b`, `c`/],
    ['an id twice', { id: ['a', 'a'], p: [1, 2] }, /the id `a` twice/],
    ['no id column', { row: ['a'], p: [1] }, /no id column `id`/],
    ['no output column', { id: ['a', 'b', 'c'] }, /no output column/],
  ])('refuses %s', (_, columns, message) => {
    expect(() => predictionsOf(table(columns), 'p.csv', 'id', ['a', 'b', 'c'])).toThrow(message);
  });
});
