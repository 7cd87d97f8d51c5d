import { expect, it } from 'vitest';
import { sampleOf } from '../sample.ts';
import { strataOf } from './strata.ts';

it.each([
  [20, [1000]],
  [19, [981, 19]],
])('of 1,000 rows with %i positive ones has %j rows', (positive, expected) => {
  const labels = Float64Array.from({ length: 1000 }, (_, row) => Number(row < positive));
  expect(strataOf(sampleOf('binary', labels, labels, 1)).map((rows) => rows.length)).toEqual(expected);
});
