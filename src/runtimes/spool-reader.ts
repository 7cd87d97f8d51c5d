import { closeSync, openSync } from 'node:fs';
import { type Batch, room, type TensorValues, view, widthOf } from '../model/tensor.ts';
import type { HeldInputs } from './held-inputs.ts';
import { readNumbers } from './number-file.ts';
import type { Span } from './protocol.ts';
import type { Spool, SpooledTensor } from './spool.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;

/** Rows by their numbers; they may be overwritten when later rows are asked for. */
export type RowsOf = (from: number, to: number) => Batch;

/**
 * Bytes that are read at a time where calls follow each other: many enough that a system call does not count, few enough
 * to be found in the processor's cache again. Reading ahead on another thread was tried: on two busy cores the threads
 * cost more than they hid (bench/RESULTS.md).
 */
const chunkBytes = 1 << 20;

/** A tensor of the file; `width` in values, `size` in bytes of one row. */
type Column = SpooledTensor & { readonly width: number; readonly size: number };

/** Rows in memory, a room for each column. */
interface Chunk {
  from: number;
  to: number;
  readonly rooms: Numbers[];
}

/**
 * A reader of rows of a spool; it keeps the file open until `close`. At the first span of several calls it reads all rows
 * into `held`, if they fit: later calls and passes then cost no reading and no copy. Else it reads rows of several calls
 * at a time for a span in calls, and for a single call only what is asked for. Errors: a plain error when rows are missing.
 */
export function spoolReader(spool: Spool, held: Pick<HeldInputs, 'room'>): { rows(span: Span): RowsOf; close(): void } {
  const file = openSync(spool.path, 'r');
  const columns = spool.tensors.map(columnOf);
  const rowBytes = columns.reduce((all, { size }) => all + size, 0);
  const chunk: Chunk = { from: 0, to: 0, rooms: columns.map(({ dtype }) => room(dtype, 0)) };
  let whole: Chunk | null = null;
  return {
    rows: ({ from: first, to: last, batch = last - first }) => {
      const several = last - first > batch;
      if (several) whole ??= allRows(spool, columns, file, held);
      const own = whole ?? chunk;
      const some = several ? batch * Math.max(1, Math.floor(chunkBytes / (batch * rowBytes))) : 0;
      return (from, to) => {
        if (!(own.from <= from && to <= own.to))
          readInto(own, columns, file, from, Math.max(to, Math.min(spool.rows, from + some)));
        return batchOf(own, columns, from, to);
      };
    },
    close: () => closeSync(file),
  };
}

/** All rows in the memory for them, which is laid out as the file; null where they do not fit. */
function allRows(
  { rows }: Spool,
  columns: readonly Column[],
  file: number,
  held: Pick<HeldInputs, 'room'>,
): Chunk | null {
  const bytes = Math.max(0, ...columns.map(({ offset, size }) => offset + rows * size));
  const memory = held.room(bytes);
  if (memory === null) return null;
  readNumbers(file, new Uint8Array(memory, 0, bytes), 0);
  return {
    from: 0,
    to: rows,
    rooms: columns.map(({ dtype, offset, width }) => view(dtype, memory, offset, rows * width)),
  };
}

function columnOf(tensor: SpooledTensor): Column {
  const width = widthOf(tensor.shape);
  return { ...tensor, width, size: width * room(tensor.dtype, 0).BYTES_PER_ELEMENT };
}

function readInto(chunk: Chunk, columns: readonly Column[], file: number, from: number, to: number): void {
  chunk.from = from;
  // Rows that could not be read must not be taken for those that were to be.
  chunk.to = from;
  columns.forEach(({ dtype, width, size, offset }, i) => {
    const length = (to - from) * width;
    const own = chunk.rooms[i] as Numbers;
    const enough = own.length >= length ? own : room(dtype, length);
    chunk.rooms[i] = enough;
    readNumbers(file, enough.subarray(0, length), offset + from * size);
  });
  chunk.to = to;
}

function batchOf({ from: first, rooms }: Chunk, columns: readonly Column[], from: number, to: number): Batch {
  const tensors = columns.map(({ name, dtype, shape, width }, i) => {
    const values = (rooms[i] as Numbers).subarray((from - first) * width, (to - first) * width);
    return { name, dtype, shape, values };
  });
  return { rows: to - from, tensors };
}
