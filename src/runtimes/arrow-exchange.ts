import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Arrow from '@uwdata/flechette';
import { type Batch, rowsOf, type Tensor, widthOf } from '../model/tensor.ts';
import { chosenOutput } from './chosen-output.ts';
import { writeProblem } from './write-problem.ts';

/** Longest file of answers in bytes. */
const longestFile = 1 << 30;

/** The bitmap of a column without gaps. */
const none = new Uint8Array(0);

type Lib = typeof Arrow;
type Type = Arrow.DataType;

/** A span of rows in an Arrow file: one record batch for each call of the model, and where its answer is written. */
export interface ArrowSpan {
  readonly path: string;
  readonly out: string;
  /** The wanted output of the answer that the process has just written. Errors: a plain error. */
  answer(wanted: string | undefined, rows: number): Tensor;
  remove(): void;
}

/**
 * Writes rows `from` to `to` to an Arrow IPC file in `folder` (private to the process), `batch` of them in a record batch:
 * uncompressed, no dictionaries; a row of several values is a FixedSizeList whose field has its `shape` as metadata.
 * Errors: `Problem` when it cannot be written.
 */
export async function arrowSpan(inputs: Batch, span: Span, folder: string, number: number): Promise<ArrowSpan> {
  const lib = await import('@uwdata/flechette');
  const path = join(folder, `in-${number}.arrow`);
  const out = join(folder, `out-${number}.arrow`);
  write(path, folder, encoded(lib, inputs, span));
  return {
    path,
    out,
    answer: (wanted, rows) => answered(lib, out, wanted, rows),
    remove: () => {
      for (const file of [path, out]) rmSync(file, { force: true });
    },
  };
}

function write(path: string, folder: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { mode: 0o600 });
  } catch (error) {
    // What was written of it would take the room that is missing.
    rmSync(path, { force: true });
    throw writeProblem('The inputs of a model', folder, error, bytes.length);
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly batch: number;
}

function encoded(lib: Lib, inputs: Batch, { from, to, batch }: Span): Uint8Array {
  const calls: Batch[] = [];
  for (let at = from; at < to; at += batch) calls.push(rowsOf(inputs, at, Math.min(to, at + batch)));
  const columns = inputs.tensors.map((tensor, i) => {
    const flat = flatType(lib, tensor);
    const type = tensor.shape.length === 0 ? flat : lib.fixedSizeList(flat, widthOf(tensor.shape));
    const parts = calls.map((call) => part(lib, call.tensors[i] as Tensor, call.rows, type, flat));
    const shape = new Map([['shape', JSON.stringify(tensor.shape)]]);
    return { column: new lib.Column(parts, type), field: { name: tensor.name, type, nullable: true, metadata: shape } };
  });
  const fields = columns.map(({ field }) => field);
  const schema = { version: lib.Version.V5, endianness: lib.Endianness.Little, fields, metadata: null };
  const table = new lib.Table(
    schema as unknown as Arrow.Schema,
    columns.map(({ column }) => column),
  );
  return lib.tableToIPC(table, { format: 'file' }) as Uint8Array;
}

function flatType(lib: Lib, { dtype }: Tensor): Type {
  const types = {
    float32: lib.float32,
    float64: lib.float64,
    int32: lib.int32,
    int64: lib.int64,
    uint8: lib.uint8,
    bool: lib.bool,
    string: lib.utf8,
  };
  return types[dtype]();
}

function part(lib: Lib, { values, dtype }: Tensor, rows: number, type: Type, flat: Type): Arrow.Batch<unknown> {
  const plain = dtype !== 'string' && dtype !== 'bool';
  const inner = plain
    ? made(lib, flat, { length: values.length, nullCount: 0, type: flat, validity: none, values })
    : batchOf(lib, dtype === 'bool' ? Array.from(values as Uint8Array, Boolean) : (values as readonly unknown[]), flat);
  return type === flat
    ? inner
    : made(lib, type, { length: rows, nullCount: 0, type, validity: none, children: [inner] });
}

function batchOf(lib: Lib, values: readonly unknown[], type: Type): Arrow.Batch<unknown> {
  return lib.columnFromArray(values as unknown[], type).data[0] as Arrow.Batch<unknown>;
}

/** The library has a class for each type of a batch, which its own types do not tell apart. */
function made(lib: Lib, type: Type, options: object): Arrow.Batch<unknown> {
  const Kind = lib.batchType(type) as unknown as new (from: object) => Arrow.Batch<unknown>;
  return new Kind(options);
}

function answered(lib: Lib, path: string, wanted: string | undefined, rows: number): Tensor {
  if (!(statSync(path).size <= longestFile)) throw new Error('answered with a file of more than 1 GiB');
  const table = lib.tableFromIPC(readFileSync(path), { useBigInt: true });
  const { fields } = table.schema;
  const at = chosenOutput(
    fields.map(({ name }) => name),
    wanted,
  );
  const field = fields[at] as Arrow.Field;
  const column = table.getChildAt(at);
  if (column.length !== rows || column.data.length !== 1) throw new Error(`answered ${column.length} rows for ${rows}`);
  const [whole] = column.data;
  const inner = whole?.children?.[0] as Arrow.Batch<unknown> | undefined;
  const flat = inner ?? (whole as Arrow.Batch<unknown>);
  const width = flat.length / rows;
  if (!Number.isInteger(width)) throw new Error(`answered ${flat.length} values for ${rows} rows`);
  return { name: field.name, ...valuesOf(flat), shape: shapeOf(field.metadata?.get('shape'), width) };
}

function valuesOf(batch: Arrow.Batch<unknown>): Pick<Tensor, 'dtype' | 'values'> {
  const { values, nullCount, length } = batch;
  if (nullCount === 0 && values instanceof Float32Array) return { dtype: 'float32', values: values.slice(0, length) };
  const all = Array.from({ length }, (_, i) => batch.at(i));
  if (all.some((value) => typeof value === 'string'))
    return { dtype: 'string', values: all.map((value) => (value === null ? null : String(value))) };
  return { dtype: 'float64', values: Float64Array.from(all, (value) => (value === null ? Number.NaN : Number(value))) };
}

/** The shape that the answer states, where it fits its width; else a plain list. */
function shapeOf(stated: string | undefined, width: number): readonly number[] {
  try {
    const shape: unknown = JSON.parse(stated ?? 'null');
    if (Array.isArray(shape) && shape.length > 0 && shape.every(Number.isInteger) && widthOf(shape) === width)
      return shape;
  } catch {
    // What is no JSON states nothing.
  }
  return [width];
}
