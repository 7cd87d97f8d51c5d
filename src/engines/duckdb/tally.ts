import { hourCells } from '../../data/counter.ts';
import type { Tallied, TallyRequest } from '../engine.ts';
import { tallyCode } from './tally-code.ts';

/** What of the WebAssembly API is used: the types of the platform are not loaded. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** The most edges that a column can be counted at here. */
export const mostTallied = 255;

/** The most rows of a block. */
export const blockRows = 2048;

/** Counts columns of DOUBLEs block by block. */
export interface Tallier {
  /** `values`: the bytes of so many DOUBLEs; `validity`: a bit for each, set where it is not missing, or null for all */
  add(column: number, values: Uint8Array, validity: Uint8Array | null, rows: number): void;
  result(): readonly Tallied[];
}

// the layout of assembly/tally.ts
const at = { min: 32, max: 40, low: 48, high: 56, added: 64, centre: 72, factor: 80, distinct: 88, slice: 96 } as const;
const [flags, half, places, bits, bins, edges] = [104, 108, 112, 176, 304, 2352];
const hours = edges + 8 * (mostTallied + 1);
const stateBytes = hours + 8 * hourCells;
const blockBytes = 8 * blockRows;
/** a page for the program itself, then the block, its validity, and the states */
const block = 65536;
const states = block + blockBytes + blockRows / 8;

/** Null where there is no WebAssembly or no memory for it, or a column has too many edges. */
export function tallier(columns: readonly TallyRequest[]): Tallier | null {
  if (columns.some((column) => column.edges.length > mostTallied)) return null;
  const program = started(Math.ceil((states + columns.length * stateBytes) / 65536));
  if (program === null) return null;
  const { memory, tally } = program;
  const bytes = Buffer.from(memory.buffer);
  columns.forEach((column, i) => {
    prepare(bytes.subarray(states + i * stateBytes), column);
  });
  return {
    add: (column, values, validity, rows) => {
      bytes.set(values, block);
      if (validity !== null) bytes.set(validity, block + blockBytes);
      tally(states + column * stateBytes, block, validity === null ? 0 : block + blockBytes, rows);
    },
    result: () => columns.map((column, i) => tallied(bytes.subarray(states + i * stateBytes), column)),
  };
}

/** The program with so many pages of memory. It takes gigabytes of addresses, which a limit of the process may not allow. */
function started(pages: number) {
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const module = new WebAssembly.Module(Buffer.from(tallyCode, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    const { tally } = exports as { tally(state: number, values: number, validity: number, rows: number): void };
    return { memory, tally };
  } catch {
    return null;
  }
}

function prepare(state: Buffer, column: TallyRequest): void {
  const { sum, distinct, places: counted } = column;
  const all = 2 ** Math.max(1, Math.ceil(Math.log2(column.edges.length + 1)));
  state.writeDoubleLE(Number.POSITIVE_INFINITY, at.min);
  state.writeDoubleLE(Number.NEGATIVE_INFINITY, at.max);
  state.writeDoubleLE(sum?.centre ?? 0, at.centre);
  state.writeDoubleLE(2 ** (sum?.scale ?? 0), at.factor);
  state.writeBigUInt64LE(lastHash(distinct ?? 1), at.distinct);
  state.writeBigUInt64LE(lastHash(counted?.slice ?? 1), at.slice);
  const places = [counted !== undefined, counted?.float === true];
  const asked = [sum !== undefined, distinct !== undefined, ...places, column.hours === true];
  state.writeInt32LE(
    asked.reduce((mask, each, i) => mask | (each ? 1 << i : 0), 0),
    flags,
  );
  state.writeInt32LE(all / 2, half);
  for (let i = 0; i < all - 1; i++) {
    state.writeDoubleLE(column.edges[i] ?? Number.POSITIVE_INFINITY, edges + 8 * i);
  }
}

/** The largest hash that falls in one slice of so many. */
function lastHash(slice: number): bigint {
  return slice <= 1 ? 2n ** 64n - 1n : 2n ** 64n / BigInt(slice) - 1n;
}

function tallied(state: Buffer, column: TallyRequest): Tallied {
  const counts = (from: number, length: number) =>
    Array.from({ length }, (_, i) => Number(state.readBigUInt64LE(from + 8 * i)));
  const [filled = 0, nan = 0, pinf = 0, ninf = 0] = counts(0, 4);
  const [min, max] = [state.readDoubleLE(at.min), state.readDoubleLE(at.max)];
  return {
    ...{ filled, nan, pinf, ninf },
    min: min > max ? null : min,
    max: min > max ? null : max,
    bins: counts(bins, column.edges.length + 1),
    total: (state.readBigInt64LE(at.high) << 64n) + state.readBigUInt64LE(at.low),
    added: counts(at.added, 1)[0] ?? 0,
    distinct: state.subarray(bits, bits + 128).toString('base64'),
    places: counts(places, 8),
    hours: counts(hours, hourCells),
  };
}
