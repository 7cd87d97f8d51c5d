import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Batch, DType, Tensor } from '../model/tensor.ts';
import { writeNumbers } from './number-file.ts';
import type { Inputs } from './protocol.ts';
import { writeProblem } from './write-problem.ts';

/** A private file of numbers: one tensor behind the other, each row-major in the byte order of the machine. */
export interface Spool {
  readonly path: string;
  readonly rows: number;
  readonly tensors: readonly SpooledTensor[];
}

/** A tensor of a spool, all rows. */
export interface SpooledTensor extends Omit<Tensor, 'values' | 'dtype'> {
  readonly dtype: Exclude<DType, 'string'>;
  /** where its first value stands, in bytes from the start of the file */
  readonly offset: number;
}

/** Numbers below this many bytes go through the channel of a process as they are. */
export const small = 1 << 16;

/**
 * The batch with a file of its numbers in `folder`, so that a process reads the rows that it is asked about instead of
 * being sent them. Texts and small inputs stay without a file. Errors: `Problem` when it cannot be written.
 */
export function spooled(batch: Batch, folder: string, write: typeof writeNumbers = writeNumbers): Inputs {
  const bytes = batch.tensors.reduce(
    (all, { values }) => all + (ArrayBuffer.isView(values) ? values.byteLength : 0),
    0,
  );
  if (bytes < small || batch.tensors.some(({ dtype }) => dtype === 'string')) return batch;
  const path = join(folder, `inputs-${randomUUID()}.bin`);
  try {
    return { ...batch, spool: { path, rows: batch.rows, tensors: written(batch, path, write) } };
  } catch (error) {
    // What was written of it would take the room that is missing.
    rmSync(path, { force: true });
    throw writeProblem('The inputs of the models', folder, error, bytes);
  }
}

function written(batch: Batch, path: string, write: typeof writeNumbers): readonly SpooledTensor[] {
  const file = openSync(path, 'wx', 0o600);
  try {
    let offset = 0;
    return batch.tensors.map(({ name, dtype, shape, values }) => {
      const start = offset;
      const view = values as Float32Array;
      write(file, view, start);
      // Numbers of eight bytes must not begin between two of them.
      offset += Math.ceil(view.byteLength / 8) * 8;
      return { name, dtype: dtype as Exclude<DType, 'string'>, shape, offset: start };
    });
  } finally {
    closeSync(file);
  }
}
