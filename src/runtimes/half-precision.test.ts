import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from './half-precision.ts';

describe('float16', () => {
  it('gives every finite bit pattern back, and NaN as NaN', () => {
    const different: number[] = [];
    for (let bits = 0; bits < 65_536; bits++) {
      const value = fromHalf(bits);
      if (Number.isNaN(value) ? !Number.isNaN(fromHalf(toHalf(value))) : toHalf(value) !== bits) different.push(bits);
    }
    expect(different).toEqual([]);
  });

  // Values of numpy.float16, written by test/oracles/model/onnx_models.py.
  const { half } = JSON.parse(readFileSync(new URL('../../test/oracles/model/onnx.json', import.meta.url), 'utf8')) as {
    half: readonly (readonly [number, number])[];
  };
  it('rounds as NumPy does', () => {
    expect(half.length).toBeGreaterThan(500);
    expect(half.filter(([value, bits]) => toHalf(value) !== bits)).toEqual([]);
  });

  it.each([
    [Number.POSITIVE_INFINITY, 0x7c00],
    [-65_520, 0xfc00],
    [-0, 0x8000],
  ])('%d', (value, bits) => expect(toHalf(value)).toBe(bits));
});
