import { describe, expect, it } from 'vitest';
import type { TensorValues } from '../model/tensor.ts';
import { onnxKinds } from './onnx-kinds.ts';

type Row = readonly [string, TensorValues];

describe('kinds of ONNX tensors', () => {
  it.each<Row>([
    ['float32', Float32Array.of(1.5, -0.25)],
    ['float64', Float64Array.of(1e300, -0.1)],
    ['float16', Float32Array.of(1.5, -65_504, 2 ** -24)],
    ['int8', Int32Array.of(-128, 127)],
    ['int16', Int32Array.of(-32_768, 32_767)],
    ['uint16', Int32Array.of(0, 65_535)],
    ['int32', Int32Array.of(-(2 ** 31), 7)],
    ['uint32', BigInt64Array.of(0n, 2n ** 32n - 1n)],
    ['int64', BigInt64Array.of(-(2n ** 63n), 2n ** 53n + 1n)],
    ['uint64', BigInt64Array.of(0n, 2n ** 63n - 1n)],
    ['uint8', Uint8Array.of(0, 255)],
    ['bool', Uint8Array.of(0, 1)],
    ['string', ['a', '日本']],
  ])('%s crosses and comes back', (name, values) => {
    const kind = onnxKinds[name];
    expect(kind?.take(kind.give(values))).toEqual(values);
  });

  it('gives a missing text as an empty one', () => {
    expect(onnxKinds.string?.give([null, 'a'])).toEqual(['', 'a']);
  });

  it.each<Row>([
    ['int8', Int32Array.of(128)],
    ['uint16', Int32Array.of(-1)],
    ['uint32', BigInt64Array.of(2n ** 32n)],
    ['uint64', BigInt64Array.of(-1n)],
  ])('%s refuses what it does not hold', (name, values) => {
    expect(() => onnxKinds[name]?.give(values)).toThrow(/^-?\d+ is no u?int\d+ \(/);
  });

  it('refuses a uint64 that the exchange does not hold', () => {
    expect(() => onnxKinds.uint64?.take(BigUint64Array.of(2n ** 63n))).toThrow(/is no int64/);
  });
});
