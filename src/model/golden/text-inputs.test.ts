import { describe, expect, it } from 'vitest';
import type { Port } from '../tensor.ts';
import { textInputs } from './text-inputs.ts';

const port = (name: string, dtype: Port['dtype']): Port => ({ name, dtype, shape: [] });

describe('textInputs', () => {
  it.each([
    ['none', [port('x', 'float32')], undefined, []],
    ['the one input', [port('x', 'string')], undefined, 'all'],
    ['the one input of both models', [port('x', 'string'), port('x', 'string')], undefined, 'all'],
    ['a list for the one input', [port('x', 'string')], ['a', 'b'], ['a', 'b']],
    [
      'an input among others, by its name',
      [port('serving_default_t:0', 'string'), port('x', 'float32')],
      undefined,
      ['t'],
    ],
    [
      'what is mapped to an input',
      [port('serving_default_t:0', 'string'), port('x', 'float32')],
      { t: ['a', 'b'], x: 'c' },
      ['a', 'b'],
    ],
  ] as const)('%s', (_, ports, map, columns) => {
    expect(textInputs(ports, map)).toEqual(columns);
  });
});
