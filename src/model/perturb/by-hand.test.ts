import { describe, expect, it } from 'vitest';
import { type Golden, goldenOf } from '../golden/golden.ts';
import { columnOf, type Table } from '../golden/table.ts';
import { changedRows, changedTexts } from './by-hand.ts';

const tableOf = (columns: Readonly<Record<string, readonly (string | number | null)[]>>): Table => ({
  rows: Object.values(columns)[0]?.length ?? 0,
  columns: new Map(Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)] as const)),
});
const golden: Golden = goldenOf(
  tableOf({
    id: ['a', 'b', 'c'],
    x: [1, 2, 3],
    text: ['one', 'two', 'three'],
    label: [0, null, 1],
    note: ['', '', ''],
  }),
  {
    ...{ path: 'golden.csv', id: 'id', label: 'label', inputs: ['x', 'text'], slices: [], mustNotFlip: undefined },
    ...{ task: 'binary', needInputs: true },
  },
);
const at = { path: 'changed.csv', id: 'id', gaps: 'refuse' as const, known: new Set(['a', 'b', 'c', 'z']) };
const run = (columns: Parameters<typeof tableOf>[0], more: object = {}) =>
  changedRows(tableOf(columns), golden, { ...at, ...more });

describe('changedRows', () => {
  it('takes the columns that were changed, and the others from the golden row; rows may change one row twice', () => {
    const { ids, of, features, unlabelled } = run({
      id: ['c', 'a', 'c', 'b', 'z'],
      text: ['III', 'I', 'tres', 'II', '?'],
    });
    expect([ids, Array.from(of), unlabelled]).toEqual([['c', 'a', 'c'], [1, 0, 1], 1]);
    expect(features.map(({ name, values }) => [name, Array.from(values as ArrayLike<unknown>)])).toEqual([
      ['x', [3, 1, 3]],
      ['text', ['III', 'I', 'tres']],
    ]);
  });

  it('reads the id and inputs of texts as texts', () => {
    const texts = changedTexts(golden, 'id');
    expect(['id', 'text', 'x'].map((name) => texts.has(name))).toEqual([true, true, false]);
  });

  it.each([
    [{ id: [], x: [] }, /`changed.csv` has no row/],
    [{ x: [1] }, /has no column `id`, by which its rows are matched/],
    [{ id: ['a'], x: [1], xx: [2] }, /has the column `xx`, which the golden dataset does not have/],
    [{ id: ['a'], note: ['n'] }, /has no input column: models are given `x`, `text`/],
    [{ id: ['a', 'd'], x: [1, 2] }, /Row 2 of `changed.csv` has the id `d`, which no row of the golden dataset has/],
    [{ id: ['a'], x: ['many'] }, /The column `x` of `changed.csv` holds texts, where the golden dataset has numbers/],
    [{ id: ['a'], x: [null] }, /Row 1 \(id `a`\), column `x` .* is empty or no number/],
  ])('refuses %j', (columns, message) => {
    expect(() => run(columns)).toThrow(message);
  });
});
