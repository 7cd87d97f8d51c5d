import type { Column } from '../../model/golden/table.ts';
import type { DType, TensorValues } from '../../model/tensor.ts';

/** An array of NumPy: its full shape, and its values row-major. */
export interface NpyArray {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly values: TensorValues;
}

interface Header {
  readonly kind: string;
  readonly bytes: number;
  readonly bigEndian: boolean;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  /** where the data begins */
  readonly start: number;
}

/**
 * Reads the NPY format, versions 1.0 to 3.0 (numpy.lib.format): booleans, integers of 8 to 64 bits, floats of 16 to 64
 * bits, texts (U, S), in both byte orders, row-major or column-major. Smaller integers become int32 (uint8 stays), uint32
 * and uint64 int64, float16 float32. Errors (plain): a broken header, other kinds (objects are pickled code, which is
 * never loaded), data of another length than the shape says, a uint64 beyond 2^63.
 */
export function readNpy(bytes: Uint8Array): NpyArray {
  const header = headerOf(bytes);
  const count = header.shape.reduce((product, size) => product * size, 1);
  const data = bytes.subarray(header.start);
  if (!Number.isSafeInteger(count * header.bytes) || data.length !== count * header.bytes)
    throw new Error(
      `it holds ${data.length} bytes of data, where its shape ${header.shape.join(' × ')} needs ${count * header.bytes}`,
    );
  const { dtype, values } = valuesOf(header, data, count);
  return { shape: header.shape, dtype, values: header.fortran ? rowMajor(values, header.shape) : values };
}

/** An array as a column: its first axis are the rows. Errors (plain): an array without axes. */
export function columnOfNpy({ shape, dtype, values }: NpyArray): { readonly rows: number; readonly column: Column } {
  const [rows, ...cell] = shape;
  if (rows === undefined) throw new Error('it is a number on its own, without rows');
  return { rows, column: { dtype, shape: cell, values } };
}

function headerOf(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = '\x93NUMPY';
  if (bytes.length < 12 || Buffer.from(bytes.subarray(0, 6)).toString('latin1') !== magic)
    throw new Error('it is no NPY array');
  const version = bytes[6] as number;
  if (version < 1 || version > 3) throw new Error(`it has version ${version}, which is not known`);
  const from = version === 1 ? 10 : 12;
  const start = from + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  if (start > bytes.length || start > 2 ** 20) throw new Error('its header is cut off or too long');
  const text = Buffer.from(bytes.subarray(from, start)).toString(version === 3 ? 'utf8' : 'latin1');
  const descr = /'descr'\s*:\s*'([^']{1,100})'/.exec(text)?.[1];
  const order = /'fortran_order'\s*:\s*(True|False)/.exec(text)?.[1];
  const shape = /'shape'\s*:\s*\(([\d\s,]*)\)/.exec(text)?.[1];
  if (order === undefined || shape === undefined || (descr === undefined && !/'descr'\s*:\s*\[/.test(text)))
    throw new Error('its header cannot be read');
  if (descr === undefined) throw new Error('it is a structured array: write one array for each field');
  const type = /^([<>=|])([a-zA-Z?])(\d*)$/.exec(descr);
  if (type === null) throw new Error(`its kind ${descr} is not known`);
  const [, end, kind = '', size = ''] = type;
  if (kind === 'O') throw new Error('it holds Python objects (a pickle), which can run code: save plain arrays');
  const width = kind === 'U' ? 4 * Number(size) : Number(size === '' ? 1 : size);
  const sizes = shape
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(Number);
  if (width === 0 || sizes.slice(1).includes(0)) throw new Error('its cells are empty');
  if (sizes.length > 32) throw new Error(`it has ${sizes.length} axes`);
  return { kind, bytes: width, bigEndian: end === '>', fortran: order === 'True', shape: sizes, start };
}

type Values = Pick<NpyArray, 'dtype' | 'values'>;

function valuesOf(header: Header, data: Uint8Array, count: number): Values {
  const { kind, bytes, bigEndian } = header;
  if (kind === 'U') return { dtype: 'string', values: unicode(data, bytes / 4, count, bigEndian) };
  if (kind === 'S') return { dtype: 'string', values: byteTexts(data, bytes, count) };
  const plain = bigEndian && bytes > 1 ? swapped(data, bytes) : aligned(data);
  const { buffer } = plain;
  if (kind === 'b' || kind === '?') return { dtype: 'bool', values: plain.map((value) => (value === 0 ? 0 : 1)) };
  const name = `${kind}${bytes}`;
  if (name === 'f8') return { dtype: 'float64', values: new Float64Array(buffer) };
  if (name === 'f4') return { dtype: 'float32', values: new Float32Array(buffer) };
  if (name === 'f2') return { dtype: 'float32', values: halves(new Uint16Array(buffer)) };
  if (name === 'i8') return { dtype: 'int64', values: new BigInt64Array(buffer) };
  if (name === 'i4') return { dtype: 'int32', values: new Int32Array(buffer) };
  if (name === 'i2') return { dtype: 'int32', values: Int32Array.from(new Int16Array(buffer)) };
  if (name === 'i1') return { dtype: 'int32', values: Int32Array.from(new Int8Array(buffer)) };
  if (name === 'u1') return { dtype: 'uint8', values: plain };
  if (name === 'u2') return { dtype: 'int32', values: Int32Array.from(new Uint16Array(buffer)) };
  if (name === 'u4') return { dtype: 'int64', values: BigInt64Array.from(new Uint32Array(buffer), BigInt) };
  if (name === 'u8') return { dtype: 'int64', values: unsigned(new BigUint64Array(buffer)) };
  throw new Error(`its kind ${name} is not one of bool, int, uint, float16 to float64 and text`);
}

/** A copy in a buffer of its own: typed arrays need their alignment. */
function aligned(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(data);
}

function swapped(data: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const copy = Buffer.from(aligned(data).buffer);
  if (bytes === 2) copy.swap16();
  else if (bytes === 4) copy.swap32();
  else copy.swap64();
  return new Uint8Array(copy.buffer as ArrayBuffer);
}

/** IEEE 754 binary16, each exactly. */
function halves(values: Uint16Array): Float32Array {
  return Float32Array.from(values, (half) => {
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 31;
    const fraction = half & 1023;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}

function unsigned(values: BigUint64Array): BigInt64Array {
  const tooBig = values.find((value) => value >= 2n ** 63n);
  if (tooBig !== undefined) throw new Error(`it holds ${tooBig}, which is no 64-bit integer with a sign`);
  return new BigInt64Array(values.buffer);
}

function unicode(data: Uint8Array, length: number, count: number, bigEndian: boolean): readonly string[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Array.from({ length: count }, (_, i) => {
    let text = '';
    let gap = '';
    for (let k = 0; k < length; k++) {
      const code = view.getUint32((i * length + k) * 4, !bigEndian);
      if (code > 0x10ffff) throw new Error('it holds a text that is not Unicode');
      if (code === 0) gap += '\0';
      else {
        text += gap + String.fromCodePoint(code);
        gap = '';
      }
    }
    return text;
  });
}

function byteTexts(data: Uint8Array, length: number, count: number): readonly string[] {
  const all = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Array.from({ length: count }, (_, i) => {
    let end = (i + 1) * length;
    while (end > i * length && all[end - 1] === 0) end--;
    return all.toString('utf8', i * length, end);
  });
}

/** Column-major values as row-major ones. */
function rowMajor(values: TensorValues, shape: readonly number[]): TensorValues {
  const moved = Array.isArray(values) ? [...values] : (values as Float64Array).slice();
  const strides: number[] = [];
  let stride = 1;
  for (const size of shape) {
    strides.push(stride);
    stride *= size;
  }
  const index = shape.map(() => 0);
  let from = 0;
  for (let to = 0; to < values.length; to++) {
    (moved as unknown[])[to] = values[from];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = (index[axis] as number) + 1;
      from += strides[axis] as number;
      if ((index[axis] as number) < (shape[axis] as number)) break;
      from -= (strides[axis] as number) * (shape[axis] as number);
      index[axis] = 0;
    }
  }
  return moved;
}
