import { closeSync, openSync } from 'node:fs';
import { type Batch, room, type TensorValues, widthOf } from '../model/tensor.ts';
import { readAhead, readNumbers } from './number-file.ts';
import type { Span } from './protocol.ts';
import type { Spool, SpooledTensor } from './spool.ts';

type Numbers = Exclude<TensorValues, readonly unknown[]>;

/** Rows by their numbers; they may be overwritten when later rows are asked for. */
export type RowsOf = (from: number, to: number) => Batch | Promise<Batch>;

/**
 * Bytes that are read at a time where calls follow each other: many enough that a system call does not count, few enough
 * to be found in the processor's cache again.
 */
const chunkBytes = 1 << 20;
/** Largest chunk of which a second one is read ahead: beyond it the memory would count more than the time. */
const mostAhead = 1 << 25;

/** A tensor of the file; `width` in values, `size` in bytes of one row. */
type Column = SpooledTensor & { readonly width: number; readonly size: number };

/** Rows in memory, a room for each column. */
interface Chunk {
  from: number;
  to: number;
  readonly rooms: Numbers[];
  /** ends when a read ahead has: true when the rows are there */
  filled: Promise<boolean> | null;
}

/**
 * A reader of rows of a spool; it keeps the file open until `close`. For a span in calls it reads chunks, the next on
 * another thread while the model works on the last; for a single call only what is asked for, so that nothing else runs
 * while it is timed. Errors: a plain error when rows are missing.
 */
export function spoolReader(spool: Spool): { rows(span: Span): RowsOf; close(): void } {
  const file = openSync(spool.path, 'r');
  const columns = spool.tensors.map(columnOf);
  const rowBytes = columns.reduce((all, { size }) => all + size, 0);
  let [current, ahead] = [emptyChunk(columns), emptyChunk(columns)];
  const readNext = (rows: number) => {
    const to = Math.min(spool.rows, current.to + rows);
    if (to <= current.to || rows * rowBytes > mostAhead) return;
    const reads = placed(ahead, columns, current.to, to).map((part) => readAhead(file, part.values, part.position));
    // A read that fails is made again when its rows are wanted, and then says why.
    ahead.filled = Promise.allSettled(reads).then((all) => all.every(({ status }) => status === 'fulfilled'));
  };
  const advance = async (from: number, to: number, rows: number): Promise<Batch> => {
    const there = (await ahead.filled) === true && ahead.from <= from && to <= ahead.to;
    ahead.filled = null;
    if (there) [current, ahead] = [ahead, current];
    else readInto(current, columns, file, from, Math.max(to, Math.min(spool.rows, from + rows)));
    if (rows > 0) readNext(rows);
    return batchOf(current, columns, from, to);
  };
  return {
    rows: ({ batch }) => {
      const rows = batch === undefined ? 0 : batch * Math.max(1, Math.floor(chunkBytes / (batch * rowBytes)));
      return (from, to) =>
        current.from <= from && to <= current.to ? batchOf(current, columns, from, to) : advance(from, to, rows);
    },
    close: () => {
      void Promise.resolve(ahead.filled).then(() => closeSync(file));
    },
  };
}

function columnOf(tensor: SpooledTensor): Column {
  const width = widthOf(tensor.shape);
  return { ...tensor, width, size: width * room(tensor.dtype, 0).BYTES_PER_ELEMENT };
}

function emptyChunk(columns: readonly Column[]): Chunk {
  return { from: 0, to: 0, rooms: columns.map(({ dtype }) => room(dtype, 0)), filled: null };
}

/** Makes the chunk that of other rows, whose numbers are yet to be read from the positions that are given. */
function placed(chunk: Chunk, columns: readonly Column[], from: number, to: number) {
  chunk.from = from;
  chunk.to = to;
  return columns.map(({ dtype, width, size, offset }, i) => {
    const length = (to - from) * width;
    const own = chunk.rooms[i] as Numbers;
    const enough = own.length >= length ? own : room(dtype, length);
    chunk.rooms[i] = enough;
    return { values: enough.subarray(0, length), position: offset + from * size };
  });
}

function readInto(chunk: Chunk, columns: readonly Column[], file: number, from: number, to: number): void {
  const parts = placed(chunk, columns, from, to);
  // Rows that could not be read must not be taken for those that were to be.
  chunk.to = from;
  for (const { values, position } of parts) readNumbers(file, values, position);
  chunk.to = to;
}

function batchOf({ from: first, rooms }: Chunk, columns: readonly Column[], from: number, to: number): Batch {
  const tensors = columns.map(({ name, dtype, shape, width }, i) => {
    const values = (rooms[i] as Numbers).subarray((from - first) * width, (to - first) * width);
    return { name, dtype, shape, values };
  });
  return { rows: to - from, tensors };
}
