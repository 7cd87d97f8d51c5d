import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type DType, room, type Tensor, type TensorValues, view, widthOf } from '../model/tensor.ts';
import { checkedWidth, gathering } from './gather.ts';
import { readNumbers, writeNumbers } from './number-file.ts';
import { small } from './spool.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;

/** An output whose numbers are in a file of its process, because they are many. */
export interface SpooledOutput extends Omit<Tensor, 'values' | 'dtype'> {
  readonly dtype: Exclude<DType, 'string'>;
  readonly length: number;
}

/** Where the numbers of an output are to be read to. Errors: a plain error when they do not belong there. */
export type Place = (output: SpooledOutput) => Numbers;

/** Bytes that are written at a time: many enough for a system call, few enough for the processor's cache. */
const stageBytes = 1 << 18;

/** An output whose parts come in the order of their rows. */
export interface Written {
  /** Errors: a plain error when the tensor is not of `rows` rows, or of another width or kind than the first was. */
  add(part: Tensor, from: number, rows: number): void;
  /** The output, or where it is when it is large. Errors: those of the file system, whenever they came. */
  whole(): Tensor | SpooledOutput;
}

/**
 * A file for one output after the other, each over the one before, and written while it comes: its parts are in the
 * processor's cache then. Small outputs and texts stay in memory; the first large one makes the file.
 */
export function outputWriter(path: string): (total: number) => Written {
  let file: number | null = null;
  const stage = new ArrayBuffer(stageBytes);
  const write = (values: Numbers, position: number) => {
    file ??= openSync(path, 'w+', 0o600);
    writeNumbers(file, values, position);
  };
  return (total) => {
    let written: Written | null = null;
    return {
      add(part, from, rows) {
        written ??= isLarge(part, total) ? toFile(part, stage, write) : gathering(total);
        written.add(part, from, rows);
      },
      whole: () => (written ?? gathering(total)).whole(),
    };
  };
}

type LargeTensor = Tensor & { readonly dtype: SpooledOutput['dtype'] };

/** By its first part: every row is as wide. */
function isLarge(first: Tensor, total: number): first is LargeTensor {
  const width = room(first.dtype === 'string' ? 'uint8' : first.dtype, 0).BYTES_PER_ELEMENT * widthOf(first.shape);
  return first.dtype !== 'string' && ArrayBuffer.isView(first.values) && total * width >= small;
}

function toFile(first: LargeTensor, stage: ArrayBuffer, write: (values: Numbers, position: number) => void): Written {
  const { name, dtype, shape } = first;
  const own = view(dtype, stage, 0, stage.byteLength / room(dtype, 0).BYTES_PER_ELEMENT) as Float32Array;
  let length = 0;
  let position = 0;
  let staged = 0;
  let failure: unknown = null;
  const put = (values: Numbers) => {
    try {
      if (failure === null) write(values, position);
    } catch (error) {
      // The model is not at fault and goes on; `whole` tells it.
      failure = error;
    }
    position += values.byteLength;
  };
  const flush = () => {
    put(own.subarray(0, staged));
    staged = 0;
  };
  return {
    add(part, _, rows) {
      checkedWidth(part, part.values.length, rows, first);
      // Of the kind of the first part, which the compiler cannot know.
      const values = part.values as Float32Array;
      length += values.length;
      if (staged + values.length > own.length) flush();
      if (values.length > own.length) return put(values);
      own.set(values, staged);
      staged += values.length;
    },
    whole() {
      flush();
      if (failure !== null) throw failure;
      return { name, dtype, shape, length };
    },
  };
}

/** Reads what a process has written to the file of its outputs; it keeps the file open until `close`. */
export function outputReader(path: string): { get(output: SpooledOutput, place?: Place): Tensor; close(): void } {
  let file: number | null = null;
  return {
    /** Errors: a plain error when the file is too short, or what `place` throws. */
    get(output, place = ({ dtype, length }) => room(dtype, length)) {
      const { name, dtype, shape, length } = output;
      file ??= opened(path);
      // The other process is not trusted: no room for more than its file holds.
      if (file === null || !(length * room(dtype, 0).BYTES_PER_ELEMENT <= fstatSync(file).size))
        throw new Error('said that its outputs are in a file, and they are not');
      const values = place(output);
      readNumbers(file, values, 0);
      return { name, dtype, shape, values };
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** What the other process has put there may be no file, and must not be waited for. */
function opened(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
}
