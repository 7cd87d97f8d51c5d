import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type DType, room, type Tensor, type TensorValues } from '../model/tensor.ts';
import { readNumbers, writeBehind, writeNumbers } from './number-file.ts';
import { small } from './spool.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;

/** An output whose numbers are in a file of its process, because they are many. */
export interface SpooledOutput extends Omit<Tensor, 'values' | 'dtype'> {
  readonly dtype: Exclude<DType, 'string'>;
  readonly length: number;
}

/** Where the numbers of an output are to be read to. Errors: a plain error when they do not belong there. */
export type Place = (output: SpooledOutput) => Numbers;

/** Bytes that are worth a write of their own while an output grows. */
const part = 1 << 18;

/** An output that is written to a file while it is made. */
export interface WrittenOutput {
  /** Room for all its numbers, the same memory as that of the output before. */
  room(dtype: SpooledOutput['dtype'], length: number): Numbers;
  /** The first `done` of its values will not change any more: they may be written, on another thread. */
  grow(values: TensorValues, done: number): void;
  /** Writes the rest; or gives the output back when it is small or of texts. Errors: those of the file system. */
  put(output: Tensor): Promise<Tensor | SpooledOutput>;
}

/** A file for one large output after the other, each over the one before. The first large one makes it. */
export function outputWriter(path: string): { begin(): Promise<WrittenOutput> } {
  let file: number | null = null;
  let memory: { readonly dtype: DType; readonly all: Numbers } = { dtype: 'float32', all: new Float32Array(0) };
  let pending: Promise<void> | null = null;
  const open = () => {
    file ??= openSync(path, 'w+', 0o600);
    return file;
  };
  const one = (): WrittenOutput => {
    let written = 0;
    return {
      room(dtype, length) {
        if (memory.dtype !== dtype || memory.all.length < length) memory = { dtype, all: room(dtype, length) };
        return memory.all.subarray(0, length);
      },
      grow(values, done) {
        if (!isLarge(values) || pending !== null) return;
        const end = done * values.BYTES_PER_ELEMENT;
        if (end - written < part) return;
        const now = writeBehind(open(), bytesOf(values, written, end), written);
        pending = now;
        written = end;
        // An error stays in `pending` for `put`, which waits for it.
        now.then(
          () => {
            pending = null;
          },
          () => undefined,
        );
      },
      async put(output) {
        await pending;
        const { name, dtype, shape, values } = output;
        if (dtype === 'string' || !isLarge(values)) return output;
        writeNumbers(open(), bytesOf(values, written, values.byteLength), written);
        return { name, dtype, shape, length: values.length };
      },
    };
  };
  return {
    async begin() {
      // What an output that came to no end has left is of no interest.
      await pending?.catch(() => undefined);
      pending = null;
      return one();
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

function isLarge(values: TensorValues): values is Numbers {
  return ArrayBuffer.isView(values) && values.byteLength >= small;
}

function bytesOf({ buffer, byteOffset }: Numbers, from: number, to: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + from, to - from);
}
