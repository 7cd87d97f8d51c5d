import { type Batch, type Tensor, widthOf } from '../model/tensor.ts';

/**
 * The rows of a batch as the JSON text of a list of objects: input to value, a list for a row of several values (nested
 * like its shape). 64-bit integers keep all their digits; NaN, infinite numbers and missing texts are null.
 */
export function jsonRows({ rows, tensors }: Batch): string {
  const names = tensors.map(({ name }) => JSON.stringify(name));
  const all: string[] = [];
  for (let row = 0; row < rows; row++) {
    const fields = tensors.map((tensor, i) => `${names[i]}:${jsonRow(tensor, row)}`);
    all.push(`{${fields.join(',')}}`);
  }
  return `[${all.join(',')}]`;
}

/** One row of a tensor as JSON text. */
export function jsonRow({ shape, dtype, values }: Tensor, row: number): string {
  const width = widthOf(shape);
  const nested = (depth: number, at: number): string => {
    if (depth === shape.length) return jsonValue(values[at], dtype);
    const size = shape[depth] as number;
    const step = widthOf(shape.slice(depth + 1));
    return `[${Array.from({ length: size }, (_, i) => nested(depth + 1, at + i * step)).join(',')}]`;
  };
  return nested(0, row * width);
}

/** All values of a tensor as one flat list of JSON. */
export function jsonNumbers({ values, dtype }: Tensor): string {
  const all: string[] = [];
  for (let i = 0; i < values.length; i++) all.push(jsonValue(values[i], dtype));
  return `[${all.join(',')}]`;
}

function jsonValue(value: unknown, dtype: Tensor['dtype']): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return String(value);
  if (dtype === 'bool') return value === 1 ? 'true' : 'false';
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : 'null';
}

/**
 * A list of one value a row (a number, text, boolean, null for NaN, or lists of them that are all of one shape) as a
 * tensor of numbers in double precision, or of texts. Errors: a plain error that names the row, counted from 1.
 */
export function tensorOfRows(name: string, rows: readonly unknown[]): Tensor {
  const shape = shapeOf(rows[0]);
  const width = widthOf(shape);
  const texts = typeof leaf(rows[0]) === 'string';
  const values: (string | null)[] | Float64Array = texts ? [] : new Float64Array(rows.length * width);
  rows.forEach((value, row) => {
    const put = (given: unknown, depth: number, at: number): void => {
      if (depth < shape.length) {
        const size = shape[depth] as number;
        if (!Array.isArray(given) || given.length !== size) throw unlike(row, name);
        for (const [i, each] of given.entries()) put(each, depth + 1, at + i * widthOf(shape.slice(depth + 1)));
      } else if (texts) {
        if (typeof given !== 'string' && given !== null) throw unlike(row, name);
        (values as (string | null)[])[at] = given;
      } else (values as Float64Array)[at] = numberOf(given, row, name);
    };
    put(value, 0, row * width);
  });
  return { name, dtype: texts ? 'string' : 'float64', shape, values };
}

function shapeOf(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  if (value.length === 0) throw new Error('answered an empty list');
  return [value.length, ...shapeOf(value[0])];
}

function leaf(value: unknown): unknown {
  return Array.isArray(value) ? leaf(value[0]) : value;
}

function numberOf(value: unknown, row: number, name: string): number {
  if (typeof value === 'number') return value;
  if (value === null) return Number.NaN;
  if (typeof value === 'boolean') return Number(value);
  throw unlike(row, name);
}

function unlike(row: number, name: string): Error {
  return new Error(`answered row ${row + 1} of ${name} in another form than the first`);
}
