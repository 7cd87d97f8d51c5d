import { describe, expect, it } from 'vitest';
import { arrange, type InputMap } from './arrange.ts';
import type { Port, Tensor } from './tensor.ts';

const a: Tensor = { name: 'a', dtype: 'float64', shape: [], values: Float64Array.of(1, 2) };
const b: Tensor = { name: 'b', dtype: 'float64', shape: [], values: Float64Array.of(0.5, -3) };
const big: Tensor = { name: 'big', dtype: 'int64', shape: [], values: BigInt64Array.of(2n ** 60n, 5n) };
const text: Tensor = { name: 'text', dtype: 'string', shape: [], values: ['x', null] };
const digits: Tensor = { name: 'digits', dtype: 'string', shape: [], values: ['007', '-5e-1'] };
const image: Tensor = { name: 'image', dtype: 'uint8', shape: [2, 1], values: Uint8Array.of(1, 2, 3, 4) };

const port = (name: string, dtype: Port['dtype'], ...shape: (number | null)[]): Port => ({ name, dtype, shape });

function shown(columns: readonly Tensor[], ports: readonly Port[], map?: InputMap) {
  const arranged = arrange(columns, 2, ports, map);
  if (!arranged.ok) return arranged.text;
  return arranged.batch.tensors.map(({ name, dtype, shape, values }) => [
    name,
    dtype,
    shape,
    Array.from<unknown>(values as readonly unknown[]),
  ]);
}

describe('arrange', () => {
  it.each([
    ['columns side by side', [a, b], [port('x', 'float32', 2)], undefined, [['x', 'float32', [2], [1, 0.5, 2, -3]]]],
    ['an open size', [a, b], [port('x', 'float32', null)], undefined, [['x', 'float32', [2], [1, 0.5, 2, -3]]]],
    [
      'two open sizes',
      [a, b],
      [port('x', 'float64', null, null)],
      undefined,
      [['x', 'float64', [2, 1], [1, 0.5, 2, -3]]],
    ],
    [
      'listed columns in their order',
      [a, b],
      [port('x', 'float32', 2)],
      ['b', 'a'],
      [['x', 'float32', [2], [0.5, 1, -3, 2]]],
    ],
    ['a scalar', [a], [port('x', 'int32')], undefined, [['x', 'int32', [], [1, 2]]]],
    [
      'a tensor column',
      [image],
      [port('x', 'float32', 2, 1, 1)],
      undefined,
      [['x', 'float32', [2, 1, 1], [1, 2, 3, 4]]],
    ],
    [
      'a tensor beside a number',
      [image, a],
      [port('x', 'float32', 3)],
      undefined,
      [['x', 'float32', [3], [1, 2, 1, 3, 4, 2]]],
    ],
    ['exact 64-bit integers', [big], [port('x', 'int64', 1)], undefined, [['x', 'int64', [1], [2n ** 60n, 5n]]]],
    ['numbers as 64-bit integers', [a], [port('x', 'int64', 1)], undefined, [['x', 'int64', [1], [1n, 2n]]]],
    ['64-bit integers as floats', [big], [port('x', 'float64', 1)], undefined, [['x', 'float64', [1], [2 ** 60, 5]]]],
    ['texts', [text], [port('x', 'string', 1)], undefined, [['x', 'string', [1], ['x', null]]]],
    ['numbers as texts', [a, text], [port('x', 'string', 2)], undefined, [['x', 'string', [2], ['1', 'x', '2', null]]]],
    ['texts that are numbers', [digits], [port('x', 'float32', 1)], undefined, [['x', 'float32', [1], [7, -0.5]]]],
    [
      'several inputs by the names of columns',
      [a, text],
      [port('serving_default_text:0', 'string', 1), port('a', 'float32')],
      undefined,
      [
        ['serving_default_text:0', 'string', [1], ['x', null]],
        ['a', 'float32', [], [1, 2]],
      ],
    ],
    [
      'several inputs by a map',
      [a, b, big],
      [port('x:0', 'float32', 2), port('y', 'int64', 1)],
      { x: ['b', 'a'], y: 'big' },
      [
        ['x:0', 'float32', [2], [0.5, 1, -3, 2]],
        ['y', 'int64', [1], [2n ** 60n, 5n]],
      ],
    ],
    [
      'all columns of a model that declares nothing',
      [a, text],
      [],
      undefined,
      [
        ['a', 'float64', [], [1, 2]],
        ['text', 'string', [], ['x', null]],
      ],
    ],
    [
      'a map for a model that declares nothing',
      [a, b],
      [],
      { x: ['a', 'b'] },
      [['x', 'float64', [2], [1, 0.5, 2, -3]]],
    ],
  ] as const)('gives %s', (_, columns, ports, map, wanted) => {
    expect(shown(columns, ports, map)).toEqual(wanted);
  });

  it.each([
    [
      'too many columns',
      [a, b, big],
      [port('x', 'float32', 2)],
      undefined,
      'it takes 2 numbers a row, the golden dataset has 3',
    ],
    [
      'a size that does not divide',
      [a],
      [port('x', 'float32', null, 3)],
      undefined,
      'it takes ? × 3 numbers a row, the golden dataset has 1',
    ],
    [
      'several values for a scalar',
      [a, b],
      [port('x', 'float32')],
      undefined,
      'it takes 1 number a row, the golden dataset has 2',
    ],
    [
      'a text for a number',
      [text],
      [port('x', 'float32', 1)],
      undefined,
      'column text holds text ("x" in row 1), where float32 was needed for its input x',
    ],
    [
      'a fraction for an integer',
      [b],
      [port('x', 'int32', 1)],
      undefined,
      'row 1 of column b holds 0.5, where int32 was needed for its input x',
    ],
    [
      'a large number for a byte',
      [big],
      [port('x', 'uint8', 1)],
      undefined,
      `row 1 of column big holds ${2 ** 60}, where uint8 was needed for its input x`,
    ],
    ['an unknown column', [a], [port('x', 'float32', 1)], ['c'], 'it takes the input c, the golden dataset has a'],
    [
      'several inputs and other names',
      [a],
      [port('x', 'float32', 1), port('y', 'float32', 1)],
      undefined,
      'it takes the input x, the golden dataset has a',
    ],
    [
      'an input that the map lacks',
      [a],
      [port('x', 'float32', 1), port('y', 'float32', 1)],
      { x: 'a' },
      'it has 2 inputs (x, y), and golden.inputs does not say which columns each takes (there are a)',
    ],
  ] as const)('refuses %s', (_, columns, ports, map, wanted) => {
    expect(shown(columns, ports, map)).toBe(wanted);
  });

  it('copies no column that fits as it is', () => {
    const arranged = arrange([a], 2, [port('x', 'float64', 1)]);
    expect(arranged.ok && arranged.batch.tensors[0]?.values).toBe(a.values);
  });
});
