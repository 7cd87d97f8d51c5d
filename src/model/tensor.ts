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
