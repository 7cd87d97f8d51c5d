import { type Counted, type CountRequest, distinctBits } from '../../data/counter.ts';
import { ofNames } from '../duckdb/looked-counts.ts';
import type { Unsure } from './bag.ts';
import type { CsvCount, CsvCounted } from './csv-text.ts';
import type { CsvProgram } from './program.ts';

// the layout of assembly/values.ts
const at = { empty: 4, flags: 8, owner: 12, distinct: 16, slice: 24, bits: 32, lengths: 160, edges: 416, bins: 672 };
const [slots, table] = [928, 936];
const [bitmap, countsLengths, gathers, emptyCounts] = [1, 2, 4, 8];
const entryBytes = 24;

/** The most edges at which lengths are counted here. */
export const mostLengths = 63;

/** Where the counts of a column of texts lie, and where those of its listed texts. */
export interface TextState {
  readonly at: number;
  readonly entries: number;
}

/** Room for the counts of a column. Errors: when there is no memory. */
export function prepareTexts(program: CsvProgram, { request, empty }: CsvCount, owner: number): TextState {
  const { values = [], lengths, distinct, slice = 1 } = request;
  const size = values.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(2 * values.length));
  const state = program.alloc(table + 4 * size);
  const entries = program.alloc(entryBytes * values.length);
  const looks = request.shapes !== undefined || request.looks === true;
  const memory = program.bytes();
  const flags =
    (distinct === undefined ? 0 : bitmap) |
    (lengths === undefined ? 0 : countsLengths) |
    (looks ? gathers : 0) |
    (empty ? emptyCounts : 0);
  memory.writeUInt32LE(flags, state + at.flags);
  memory.writeUInt32LE(owner, state + at.owner);
  memory.writeBigUInt64LE(lastHash(distinct ?? 1), state + at.distinct);
  memory.writeBigUInt64LE(lastHash(slice), state + at.slice);
  if (lengths !== undefined) writeLengths(memory, state, lengths);
  memory.writeUInt32LE(size, state + slots);
  values.forEach((value, i) => {
    writeValue(program, state, entries + entryBytes * i, value, size);
  });
  return { at: state, entries };
}

/** The largest hash that falls in one slice of so many. */
function lastHash(slice: number): bigint {
  return slice <= 1 ? 2n ** 64n - 1n : 2n ** 64n / BigInt(slice) - 1n;
}

function writeLengths(memory: Buffer, state: number, lengths: readonly number[]): void {
  const largest = 2 ** 32 - 1;
  for (let i = 0; i <= mostLengths; i++) {
    memory.writeUInt32LE(Math.min(largest, Math.floor(lengths[i] ?? largest)), state + at.edges + 4 * i);
  }
  for (let length = 0; length < 256; length++) {
    const bin = lengths.findIndex((edge) => length <= edge);
    memory[state + at.bins + length] = bin < 0 ? lengths.length : bin;
  }
}

function writeValue(program: CsvProgram, state: number, entry: number, value: string, size: number): void {
  const text = Buffer.from(value, 'utf8');
  const bytes = program.alloc(text.length + 8);
  const memory = program.bytes();
  text.copy(memory, bytes);
  program.hashOf(bytes, text.length, entry);
  memory.writeUInt32LE(text.length, entry + 12);
  memory.writeUInt32LE(bytes, entry + 16);
  let slot = Number((memory.readBigUInt64LE(entry) >> 10n) & BigInt(size - 1));
  while (memory.readUInt32LE(state + table + 4 * slot) !== 0) slot = (slot + 1) & (size - 1);
  memory.writeUInt32LE(entry, state + table + 4 * slot);
}

/** What was counted of a column of texts, but for what was looked at. */
export function textCounts(
  program: CsvProgram,
  state: TextState,
  request: CountRequest,
): NonNullable<CsvCounted['texts']> {
  const memory = program.bytes();
  const number = (place: number) => memory.readUInt32LE(place);
  const filled = number(state.at);
  const values = (request.values ?? []).map((_, i) => number(state.entries + entryBytes * i + 8));
  const bits = memory.subarray(state.at + at.bits, state.at + at.bits + distinctBits / 8);
  return {
    stored: filled,
    filled,
    empty: number(state.at + at.empty),
    values: [...values, filled - values.reduce((sum, each) => sum + each, 0)],
    ...(request.lengths === undefined
      ? {}
      : {
          lengths: Array.from({ length: request.lengths.length + 1 }, (_, i) => number(state.at + at.lengths + 4 * i)),
        }),
    ...(request.distinct === undefined ? {} : { distinct: bits.toString('base64') }),
  };
}

/** What was counted of a column as booleans: plain ones at `counts`, and texts that the engine reads as `read` says. */
export function booleanCounts(
  program: CsvProgram,
  counts: number,
  request: CountRequest,
  texts: readonly Unsure[],
  read: readonly unknown[],
): NonNullable<CsvCounted['texts']> {
  const plain = ['true', 'false'].map((x, i) => ({ x, rows: program.bytes().readUInt32LE(counts + 4 * i) }));
  const found = [...plain, ...texts.flatMap(({ rows }, i) => (read[i] === null ? [] : [{ x: String(read[i]), rows }]))];
  const there = found.filter(({ rows }) => rows > 0);
  const filled = there.reduce((sum, { rows }) => sum + rows, 0);
  return {
    stored: filled + texts.reduce((sum, { rows }, i) => sum + (read[i] === null ? rows : 0), 0),
    filled,
    empty: 0,
    values: ofNames(request.values ?? [], there, ({ x }) => x),
    ...bitsOf(program, request, new Set(there.map(({ x }) => x))),
  };
}

function bitsOf(
  program: CsvProgram,
  { distinct }: CountRequest,
  names: ReadonlySet<string>,
): Pick<Counted, 'distinct'> {
  if (distinct === undefined) return {};
  const bits = Buffer.alloc(distinctBits / 8);
  const place = program.alloc(32);
  for (const name of names) {
    const length = program.bytes().write(name, place + 8);
    program.hashOf(place + 8, length, place);
    const hash = program.bytes().readBigUInt64LE(place);
    const bit = Number(hash & BigInt(distinctBits - 1));
    if (hash <= lastHash(distinct)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }
  return { distinct: bits.toString('base64') };
}
