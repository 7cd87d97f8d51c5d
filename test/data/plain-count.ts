import { type Counted, type CountRequest, distinctBits, hourCell, hourCells } from '../../src/data/counter.ts';
import { looks, looksOf } from '../../src/data/looks.ts';
import { shapeOf } from '../../src/data/shape.ts';
import { kindOf } from '../../src/data/types.ts';

type Cell = number | string | null;

/** Counts a column of plain values by the plainest code. A text that is to be counted as a number is read as one. */
export function plainCount(values: readonly Cell[], request: CountRequest): Counted {
  const none = { unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };
  const missing = values.filter((value) => value === null).length;
  if (kindOf(request.type) === 'opaque') return { ...none, n: values.length - missing, missing };
  if (kindOf(request.type) === 'text') return { ...none, missing, ...texts(values, request) };
  return { ...none, missing, ...numbers(values, request) };
}

function texts(values: readonly Cell[], request: CountRequest) {
  const all = values.filter((value) => value !== null).map(String);
  const counts = (list: readonly string[], of: readonly string[]) => {
    const listed = list.map((value) => of.filter((text) => text === value).length);
    return [...listed, of.length - listed.reduce((sum, each) => sum + each, 0)];
  };
  const rest = all.filter((text) => !request.values?.includes(text) && plainInSlice(text, request.slice ?? 1));
  return {
    n: all.length,
    empty: all.filter((text) => text === '').length,
    values: counts(request.values ?? [], all),
    ...(request.lengths === undefined
      ? {}
      : {
          lengths: binned(
            all.map((text) => Array.from(text).length),
            request.lengths,
          ),
        }),
    ...(request.distinct === undefined ? {} : { distinct: bitmap(all, request.distinct) }),
    ...(request.shapes === undefined ? {} : { shapes: counts(request.shapes, rest.map(shapeOf)) }),
    ...(request.looks ? { looks: looks.map((_, i) => rest.filter((text) => looksOf(text)[i]).length) } : {}),
  };
}

function numbers(values: readonly Cell[], request: CountRequest) {
  const given = values.filter((value): value is number => typeof value === 'number');
  const real = given.filter(Number.isFinite);
  return {
    n: real.length,
    nan: given.filter(Number.isNaN).length,
    pinf: given.filter((value) => value === Number.POSITIVE_INFINITY).length,
    ninf: given.filter((value) => value === Number.NEGATIVE_INFINITY).length,
    min: real.length === 0 ? null : real.reduce((a, b) => Math.min(a, b)),
    max: real.length === 0 ? null : real.reduce((a, b) => Math.max(a, b)),
    ...(request.edges === undefined ? {} : { bins: binned(real, request.edges) }),
    ...(request.sum === undefined ? {} : { sum: sum(real, request.sum) }),
    ...(request.distinct === undefined ? {} : { distinct: bitmap(real, request.distinct) }),
    ...(request.places
      ? {
          places: binned(
            real.filter((value) => plainInSlice(value, request.slice ?? 1)).map(places),
            [0, 1, 2, 3, 4, 5, 6],
          ),
        }
      : {}),
    ...(request.hours
      ? {
          hours: Array.from(
            { length: hourCells },
            (_, cell) => real.filter((value) => hourCell(value) === cell).length,
          ),
        }
      : {}),
    // A number of JavaScript is a double.
    ...(request.large ? { large: [real.filter((value) => Math.abs(value) > 2 ** 53).length, 0] } : {}),
  };
}

function sum(values: readonly number[], { centre, scale }: { readonly centre: number; readonly scale: number }) {
  const terms = values.map((value) => halfEven((value - centre) * 2 ** scale));
  const kept = terms.filter((term) => Math.abs(term) < 2 ** 63);
  return { total: kept.reduce((total, term) => total + BigInt(term), 0n), clamped: terms.length - kept.length };
}

function halfEven(value: number): number {
  const near = Math.round(value);
  return Math.abs(value % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
}

function places(value: number): number {
  return [0, 1, 2, 3, 4, 5, 6].find((j) => Math.round(value * 10 ** j) / 10 ** j === value) ?? 7;
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** 32 bits of FNV-1a over the characters, or over the halves of a number, mixed once more. */
function hash(value: number | string): number {
  let mixed = 0x811c9dc5;
  if (typeof value === 'number') {
    float[0] = value === 0 ? 0 : value;
    for (const word of words) mixed = Math.imul(mixed ^ word ^ (word >>> 16), 0x01000193);
  } else {
    for (let i = 0; i < value.length; i++) mixed = Math.imul(mixed ^ value.charCodeAt(i), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Whether a value falls in one slice of `slice`. */
export function plainInSlice(value: number | string, slice: number): boolean {
  return hash(value) < 2 ** 32 / slice;
}

function bitmap(values: readonly (number | string)[], slice: number): string {
  const bytes = Buffer.alloc(distinctBits / 8);
  for (const value of values) {
    const mixed = hash(value);
    const bit = mixed % distinctBits;
    if (mixed < 2 ** 32 / slice) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }
  return bytes.toString('base64');
}

/** Counts of v with `edge before < v <= edge`, found by bisection. */
function binned(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}
