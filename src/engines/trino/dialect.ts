import type { Dialect } from '../dialect.ts';
import { number, numberOrNull } from './answers.ts';
import { double, identifier, literal, typed } from './casts.ts';
import {
  bitsOfValues,
  countsAtEdges,
  countsOfPlaces,
  countsOfValues,
  exactSum,
  inSlice,
  places,
  scaled,
} from './counts.ts';
import { describe } from './describe.ts';
import { hashOfRow, hashOfRows } from './hashes.ts';
import { sampledNumbers, sampledTexts } from './samples.ts';
import { countsOfLooks, shape } from './shapes.ts';

/** SQL of Trino, checked with version 476. */
export const trino: Dialect = {
  together: 25,
  identifier,
  literal,
  double,
  typed,
  countIf: (condition) => number(`count_if(${condition})`),
  count: (x) => number(`count(${x})`),
  isNan: (x) => `is_nan(${x})`,
  isFinite: (x) => `is_finite(${x})`,
  isInfinite: (x, sign) => `${x} = ${sign > 0 ? '' : '-'}infinity()`,
  extremes: (x) => [
    numberOrNull(`min(${x}) FILTER (WHERE is_finite(${x}))`),
    numberOrNull(`max(${x}) FILTER (WHERE is_finite(${x}))`),
  ],
  countsAtEdges,
  countsOfValues,
  scaled,
  exactSum,
  countsOfPlaces,
  places,
  bitsOfValues,
  inSlice,
  shape,
  countsOfLooks,
  length: (x, type) => `CAST(${type === 'string' ? 'length' : 'cardinality'}(${x}) AS double)`,
  sampledNumbers,
  sampledTexts,
  countDistinct: (x) => number(`count(DISTINCT ${x})`),
  hashOfRow,
  hashOfRows,
  anyOf: (x) => `any_value(${x})`,
  repeated: (from, times) =>
    `(SELECT * FROM ${from} WHERE ${times} > 0) CROSS JOIN UNNEST(sequence(0, (${times} - 1) / 1000)) AS thousands(o) CROSS JOIN UNNEST(sequence(1, least(1000, ${times} - o * 1000))) AS ones(i)`,
  describe,
};
