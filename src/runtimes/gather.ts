import { room, type Tensor, type TensorValues, view, widthOf } from '../model/tensor.ts';
import type { SpooledOutput } from './output-file.ts';
import { small } from './spool.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;

/** An output of `rows` rows that is filled batch by batch. */
export interface Gathering {
  /** Errors: a plain error when the tensor is not of `rows` rows, or of another width or kind than the first was. */
  add(part: Tensor, from: number, rows: number): void;
  /** Room for a part that is yet to be read, so that `add` needs no copy of it. Errors: those of `add`. */
  room(part: SpooledOutput, from: number, rows: number): Numbers;
  /** The output; without any part, a tensor without values. Errors: a plain error when parts are missing. */
  whole(): Tensor;
}

/** Gathers an output in memory; a part that holds all rows is taken as it is, without a copy. */
export function gathering(total: number): Gathering {
  let whole: Tensor | null = null;
  let filled = 0;
  const wholeFor = (part: Described, length: number, rows: number): Tensor => {
    const width = checkedWidth(part, length, rows, whole);
    const { name, dtype, shape } = part;
    whole ??= { name, dtype, shape, values: emptyLike(part, total * width) };
    return whole;
  };
  return {
    add(part, from, rows) {
      const width = widthOf(part.shape);
      if (rows === total && whole === null && width >= 1 && part.values.length === rows * width) whole = part;
      else put(wholeFor(part, part.values.length, rows).values, part.values, from * width);
      filled += rows;
    },
    room(part, from, rows) {
      const { values } = wholeFor(part, part.length, rows);
      const width = widthOf(part.shape);
      return (values as Numbers).subarray(from * width, (from + rows) * width);
    },
    whole() {
      // What no part has filled is not even zero.
      if (whole !== null && filled < total) throw new Error(`answered ${filled} rows of ${total}`);
      return whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) };
    },
  };
}

/** What is known of a tensor beside its values. */
export type Described = Pick<Tensor, 'name' | 'dtype' | 'shape'>;

/**
 * Values in a row of a part of `length` values for `rows` rows. Errors: a plain error when it is not of so many rows, or of
 * another width or kind than what was `before` it.
 */
export function checkedWidth(part: Described, length: number, rows: number, before: Described | null): number {
  const width = widthOf(part.shape);
  if (!(width >= 1) || length !== rows * width)
    throw new Error(`answered ${length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
  if (before !== null && (widthOf(before.shape) !== width || before.dtype !== part.dtype))
    throw new Error(`answered ${described(part)} a row, where it had answered ${described(before)}`);
  return width;
}

function described({ shape, dtype }: Described): string {
  const width = widthOf(shape);
  return dtype === 'string' ? `${width} texts` : `${width} ${dtype} ${width === 1 ? 'number' : 'numbers'}`;
}

/** Room for values that are all written before one is read: of many, memory is taken as it is and not cleared first. */
function emptyLike({ dtype }: Described, length: number): TensorValues {
  if (dtype === 'string') return new Array<string | null>(length).fill(null);
  const bytes = length * room(dtype, 0).BYTES_PER_ELEMENT;
  return bytes < small ? room(dtype, length) : view(dtype, Buffer.allocUnsafeSlow(bytes).buffer, 0, length);
}

function put(to: TensorValues, from: TensorValues, at: number): void {
  if (Array.isArray(to)) for (let i = 0; i < from.length; i++) to[at + i] = from[i];
  // Both are typed arrays of one kind, which the compiler cannot know.
  else if (!isThere(to as Float32Array, from as Float32Array, at)) (to as Float32Array).set(from as Float32Array, at);
}

/** Whether `from` is the room itself, already filled. */
function isThere(to: Float32Array, from: Float32Array, at: number): boolean {
  return from.buffer === to.buffer && from.byteOffset === to.byteOffset + at * to.BYTES_PER_ELEMENT;
}
