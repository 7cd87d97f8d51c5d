import { expect, it } from 'vitest';
import { slicesOf } from './slices.ts';
import { valueNames } from './value-names.ts';

it.each([
  [
    ['10', '2', '0', '11', '2'],
    ['0', '2', '10', '11'],
  ],
  [
    ['1e3', '-5', '0.5', '(missing)', '-10'],
    ['-10', '-5', '0.5', '1e3', '(missing)'],
  ],
  [
    ['1.0', '1', '0'],
    ['0', '1', '1.0'],
  ],
  [
    ['10', '9', 'night'],
    ['10', '9', 'night'],
  ],
  [
    ['10', '9', ''],
    ['', '10', '9'],
  ],
  [
    ['b', '(missing)', 'a'],
    ['(missing)', 'a', 'b'],
  ],
])('values %j stand as %j', (texts, shown) => {
  expect(valueNames(texts)).toEqual(shown);
});

it('slices of a column of numbers come by their size, each with its rows', () => {
  const slices = slicesOf(new Map([['hour', ['10', '2', '10', '0']]]), (_, value) => value);
  expect(slices.map(({ value, rows }) => [value, [...rows]])).toEqual([
    ['0', [3]],
    ['2', [1]],
    ['10', [0, 2]],
  ]);
});
