import { room, type Tensor, type TensorValues, widthOf } from '../model/tensor.ts';

/** An output of `rows` rows that is filled batch by batch. */
export interface Gathering {
  /** Errors: a plain error when the tensor is not of `rows` rows, or of another width or kind than the first was. */
  add(part: Tensor, from: number, rows: number): void;
  /** what was filled; without any part, a tensor without values */
  whole(): Tensor;
}

/** Gathers an output; a part that holds all rows is taken as it is, without a copy. */
export function gathering(total: number): Gathering {
  let whole: Tensor | null = null;
  return {
    add(part, from, rows) {
      const width = widthOf(part.shape);
      if (!(width >= 1) || part.values.length !== rows * width)
        throw new Error(`answered ${part.values.length} values for ${rows} ${rows === 1 ? 'row' : 'rows'} of ${width}`);
      if (rows === total) {
        whole = part;
        return;
      }
      whole ??= { ...part, values: emptyLike(part, total * width) };
      if (widthOf(whole.shape) !== width || whole.dtype !== part.dtype)
        throw new Error(`answered ${described(part)} a row, where it had answered ${described(whole)}`);
      put(whole.values, part.values, from * width);
    },
    whole: () => whole ?? { name: '', dtype: 'float32', shape: [], values: new Float32Array(0) },
  };
}

function described({ shape, dtype }: Tensor): string {
  const width = widthOf(shape);
  return dtype === 'string' ? `${width} texts` : `${width} ${dtype} ${width === 1 ? 'number' : 'numbers'}`;
}

function emptyLike({ dtype }: Tensor, length: number): TensorValues {
  return dtype === 'string' ? new Array<string | null>(length).fill(null) : room(dtype, length);
}

function put(to: TensorValues, from: TensorValues, at: number): void {
  if (Array.isArray(to)) for (let i = 0; i < from.length; i++) to[at + i] = from[i];
  // Both are typed arrays of one kind, which the compiler cannot know.
  else (to as Float32Array).set(from as Float32Array, at);
}
