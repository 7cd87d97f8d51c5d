import type { DType, TensorValues } from '../model/tensor.ts';
import { fromHalf, toHalf } from './half-precision.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;
/** What ONNX Runtime takes and gives; booleans are bytes. */
export type OnnxData = ArrayBufferView | readonly string[];

interface OnnxKind {
  /** the kind in which the values cross to the gate: the smallest of its kinds that holds every value */
  readonly as: DType;
  readonly give: (values: TensorValues) => OnnxData;
  readonly take: (data: OnnxData) => TensorValues;
}

const same = (as: DType): OnnxKind => ({ as, give: (values) => values as Numbers, take: (data) => data as Numbers });

/** The kinds of ONNX tensors that are exchanged, by their name in ONNX Runtime. */
export const onnxKinds: Readonly<Record<string, OnnxKind>> = {
  float32: same('float32'),
  float64: same('float64'),
  int32: same('int32'),
  int64: same('int64'),
  uint8: same('uint8'),
  bool: same('bool'),
  string: {
    as: 'string',
    give: (values) => (values as readonly (string | null)[]).map((text) => text ?? ''),
    take: (data) => [...(data as readonly string[])],
  },
  float16: {
    as: 'float32',
    give: (values) => Uint16Array.from(values as Float32Array, toHalf),
    take: (data) => {
      // Newer versions of Node have a type of their own for it, which the library then gives.
      const bits = data instanceof Uint16Array ? data : null;
      return bits === null ? Float32Array.from(data as Float32Array) : Float32Array.from(bits, fromHalf);
    },
  },
  int8: small('int8', Int8Array, -128, 127),
  int16: small('int16', Int16Array, -32_768, 32_767),
  uint16: small('uint16', Uint16Array, 0, 65_535),
  uint32: {
    as: 'int64',
    give: (values) =>
      Uint32Array.from(values as BigInt64Array, (value) => Number(inside('uint32', value, 0n, 2n ** 32n - 1n))),
    take: (data) => BigInt64Array.from(data as Uint32Array as Iterable<number>, BigInt),
  },
  uint64: {
    as: 'int64',
    give: (values) =>
      BigUint64Array.from(values as BigInt64Array, (value) => inside('uint64', value, 0n, 2n ** 63n - 1n)),
    take: (data) => BigInt64Array.from(data as BigUint64Array, (value) => inside('int64', value, 0n, 2n ** 63n - 1n)),
  },
};

function small(
  name: string,
  array: { from(values: Int32Array, map: (value: number) => number): ArrayBufferView },
  lowest: number,
  highest: number,
): OnnxKind {
  return {
    as: 'int32',
    give: (values) => array.from(values as Int32Array, (value) => inside(name, value, lowest, highest)),
    take: (data) => Int32Array.from(data as Int16Array),
  };
}

/** The value, when the kind holds it. Errors: a plain error, where a silent wrap would give another number. */
function inside<T extends number | bigint>(name: string, value: T, lowest: T, highest: T): T {
  if (value >= lowest && value <= highest) return value;
  throw new Error(`${value} is no ${name} (${lowest} to ${highest})`);
}
