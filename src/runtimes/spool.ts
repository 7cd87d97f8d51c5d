import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
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
      const view = values as Float32Array;
      const start = offset;
      for (let at = 0; at < view.byteLength; ) {
        at += writeSync(file, new Uint8Array(view.buffer, view.byteOffset + at, view.byteLength - at));
      }
      offset += Math.ceil(view.byteLength / 8) * 8;
      if (offset > start + view.byteLength) writeSync(file, new Uint8Array(offset - start - view.byteLength));
      return { name, dtype: dtype as Exclude<DType, 'string'>, shape, offset: start };
    });
    return { ...batch, spool: { path, tensors } };
  } finally {
    closeSync(file);
  }
}

/** A reader of rows of a spool; it keeps the file open until `close`. Errors: a plain error when rows are missing. */
export function spoolReader(spool: Spool): { rows(from: number, to: number): Batch; close(): void } {
  const file = openSync(spool.path, 'r');
  return {
    rows(from, to) {
      const tensors = spool.tensors.map(({ name, dtype, shape, offset }) => {
        const width = widthOf(shape);
        const values = room(dtype, (to - from) * width);
        const bytes = new Uint8Array(values.buffer);
        const start = offset + from * width * values.BYTES_PER_ELEMENT;
        for (let at = 0; at < bytes.length; ) {
          const read = readSync(file, bytes, at, bytes.length - at, start + at);
          if (read === 0) throw new Error('the rows that it is asked about are not in the file of inputs');
          at += read;
        }
        return { name, dtype, shape, values };
      });
      return { rows: to - from, tensors };
    },
    close: () => closeSync(file),
  };
}
