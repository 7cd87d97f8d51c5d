/** Numbers and texts that models take and give. 64-bit integers are exact; booleans are bytes 0 and 1. */
export type DType = 'float32' | 'float64' | 'int32' | 'int64' | 'uint8' | 'bool' | 'string';

/** The values of a tensor, row-major. */
export type TensorValues =
  | Float32Array
  | Float64Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | readonly (string | null)[];

/** One named column of a batch: `shape` is that of one row, so that `values` holds rows × the product of `shape`. */
export interface Tensor {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly values: TensorValues;
}

/** Rows that go into a model or come out of it: all tensors have `rows` rows. */
export interface Batch {
  readonly rows: number;
  readonly tensors: readonly Tensor[];
}

/** An input or output as a model declares it: the shape of one row, null where any size is taken. */
export interface Port {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly (number | null)[];
}

/** Values in one row of that shape; 1 for a number on its own. */
export function widthOf(shape: readonly number[]): number {
  return shape.reduce((all, size) => all * size, 1);
}

/** Rows `from` to `to` (exclusive), numbers without a copy. */
export function rowsOf(batch: Batch, from: number, to: number): Batch {
  const tensors = batch.tensors.map((tensor) => {
    const width = widthOf(tensor.shape);
    const { values } = tensor;
    const [start, end] = [from * width, to * width];
    return {
      ...tensor,
      values: Array.isArray(values) ? values.slice(start, end) : numbers(values).subarray(start, end),
    };
  });
  return { rows: to - from, tensors };
}

const arrays = {
  ...{ float32: Float32Array, float64: Float64Array, int32: Int32Array, int64: BigInt64Array },
  ...{ uint8: Uint8Array, bool: Uint8Array },
} as const;

/** Room for `length` values of a kind of number. */
export function room(dtype: Exclude<DType, 'string'>, length: number): Exclude<TensorValues, readonly unknown[]> {
  return new arrays[dtype](length);
}

/** The `length` values of a kind of number that stand in `memory` from `offset` on, in bytes; no copy. */
export function view(
  dtype: Exclude<DType, 'string'>,
  memory: ArrayBuffer,
  offset: number,
  length: number,
): Exclude<TensorValues, readonly unknown[]> {
  return new arrays[dtype](memory, offset, length);
}

type Numbers = Exclude<TensorValues, readonly unknown[]>;

function numbers(values: TensorValues): Numbers {
  return values as Numbers;
}
