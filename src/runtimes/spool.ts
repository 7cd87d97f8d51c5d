import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Batch, type DType, room, type Tensor, widthOf } from '../model/tensor.ts';
import type { Inputs } from './protocol.ts';

/** A private file of numbers: one tensor behind the other, each row-major in the byte order of the machine. */
export interface Spool {
  readonly path: string;
  readonly tensors: readonly (Omit<Tensor, 'values' | 'dtype'> & {
    readonly dtype: Exclude<DType, 'string'>;
    /** where its first value stands, in bytes from the start of the file */
    readonly offset: number;
  })[];
}

/** Inputs below this many bytes go through the channel of a process as they are. */
const small = 1 << 16;

/**
 * The batch with a file of its numbers in `folder`, so that a process reads the rows that it is asked about instead of
 * being sent them. Texts and small inputs stay without a file. Errors: those of the file system.
 */
export function spooled(batch: Batch, folder: string): Inputs {
  const bytes = batch.tensors.reduce(
    (all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0),
    0,
  );
  if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string')) return batch;
  const path = join(folder, `inputs-${randomUUID()}.bin`);
  const file = openSync(path, 'wx', 0o600);
  try {
    let offset = 0;
    const tensors = batch.tensors.map(({ name, dtype, shape, values }) => {
      const start = offset;
      const view = values as Float32Array;
      writeAll(file, view, start);
      // Numbers of eight bytes must not begin between two of them.
      offset += Math.ceil(view.byteLength / 8) * 8;
      return { name, dtype: dtype as Exclude<DType, 'string'>, shape, offset: start };
    });
    return { ...batch, spool: { path, tensors } };
  } finally {
    closeSync(file);
  }
}

/**
 * A reader of rows of a spool; it keeps the file open until `close`. The rows of one call are overwritten by the next.
 * Errors: a plain error when rows are missing.
 */
export function spoolReader(spool: Spool): { rows(from: number, to: number): Batch; close(): void } {
  const file = openSync(spool.path, 'r');
  const rooms = spool.tensors.map(({ dtype }) => room(dtype, 0));
  return {
    rows(from, to) {
      const tensors = spool.tensors.map(({ name, dtype, shape, offset }, i) => {
        const width = widthOf(shape);
        const length = (to - from) * width;
        const own = rooms[i] as ReturnType<typeof room>;
        const enough = own.length >= length ? own : room(dtype, length);
        rooms[i] = enough;
        const values = enough.subarray(0, length);
        fill(file, values, offset + from * width * values.BYTES_PER_ELEMENT);
        return { name, dtype, shape, values };
      });
      return { rows: to - from, tensors };
    },
    close: () => closeSync(file),
  };
}

/** An output whose numbers are in a file of its process, because they are many. */
export interface SpooledOutput extends Omit<Tensor, 'values' | 'dtype'> {
  readonly dtype: Exclude<DType, 'string'>;
  readonly length: number;
}

/**
 * The place of large outputs of one process. `put` writes an output over the one before, or gives it back when it is
 * small or of texts; `get` reads what `put` has written. The file is made by the first `put`.
 */
export function outputFile(path: string) {
  let file: number | null = null;
  const open = (flags: string) => {
    file ??= openSync(path, flags, 0o600);
    return file;
  };
  return {
    put(output: Tensor): Tensor | SpooledOutput {
      const { name, dtype, shape, values } = output;
      if (dtype === 'string' || !ArrayBuffer.isView(values) || values.byteLength < small) return output;
      writeAll(open('w+'), values, 0);
      return { name, dtype, shape, length: values.length };
    },
    get(output: Tensor | SpooledOutput): Tensor {
      if (!('length' in output)) return output;
      const { name, dtype, shape, length } = output;
      // The other process is not trusted: no room for more than its file holds.
      if (!(length * bytesOf(dtype) <= fstatSync(open('r')).size)) throw new Error('the file of outputs is too short');
      const values = room(dtype, length);
      fill(open('r'), values, 0);
      return { name, dtype, shape, values };
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function bytesOf(dtype: Exclude<DType, 'string'>): number {
  return room(dtype, 0).BYTES_PER_ELEMENT;
}

function writeAll(file: number, values: ArrayBufferView, position: number): void {
  for (let at = 0; at < values.byteLength; ) {
    const rest = new Uint8Array(values.buffer, values.byteOffset + at, values.byteLength - at);
    at += writeSync(file, rest, 0, rest.length, position + at);
  }
}

function fill(file: number, values: ArrayBufferView, position: number): void {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, position + at);
    if (read === 0) throw new Error('the numbers that were to be read are not in their file');
    at += read;
  }
}
