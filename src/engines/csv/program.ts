import { csvCode } from './csv-code.ts';
import type { CsvText } from './csv-text.ts';

/** What of the WebAssembly API is used: the types of the platform are not loaded. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** The functions of the program; assembly/ says what each does. Addresses are places in its memory. */
interface Exports {
  alloc(bytes: number): number;
  mark(): number;
  release(at: number): void;
  describe(marks: number, columns: number, crlf: number, area: number): void;
  missing(list: number, count: number, quoted: boolean, area: number): void;
  setPowers(area: number): void;
  index(from: number, to: number): number;
  endOfRows(): number;
  isWide(): number;
  emptyBag(bytes: number): void;
  isBagFull(): number;
  countKinds(state: number, column: number, from: number, to: number): void;
  numbers(kind: number, column: number, from: number, to: number, step: number, out: number, owner: number): number;
  gather(column: number, from: number, to: number, step: number, owner: number, empty: boolean): void;
  hashes(kind: number, column: number, from: number, to: number, out: number, owner: number, empty: boolean): number;
  countDifferent(from: number, count: number, area: number): number;
  hashOfNumber(x: number, out: number): void;
  countEntries(counts: number): void;
  listEntries(starts: number, out: number): void;
  sortEntries(from: number, count: number, area: number): number;
  sortNumbers(from: number, count: number, area: number): number;
  countTexts(state: number, column: number, from: number, to: number): void;
  countBooleans(counts: number, column: number, from: number, to: number, owner: number): void;
  readCell(kind: number, row: number, column: number, out: number): number;
  readText(kind: number, at: number, length: number, out: number): number;
  hashOf(at: number, length: number, out: number): void;
}

/** The program with its memory. */
export interface CsvProgram extends Omit<Exports, 'alloc'> {
  /** so many bytes that are zero. Errors: when there is no memory for them */
  alloc(bytes: number): number;
  /** all of the memory, as it is now: after anything that may take more it has to be asked for again */
  bytes(): Buffer;
}

/** The largest power of ten of which the program has the digits. */
const largest = 120;

/** Starts the program. Null where there is no WebAssembly, or no memory for it. */
export function startCsv(): CsvProgram | null {
  try {
    const memory = new WebAssembly.Memory({ initial: 2 });
    let bytes = Buffer.from(memory.buffer);
    const view = () => {
      if (bytes.buffer !== memory.buffer) bytes = Buffer.from(memory.buffer);
      return bytes;
    };
    const nearestOf = (at: number, length: number) => Number(view().toString('latin1', at, at + length));
    const module = new WebAssembly.Module(Buffer.from(csvCode, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory }, number: { nearestOf } });
    const program = exports as Exports;
    const alloc = (size: number) => {
      const at = program.alloc(size);
      if (at === 0) throw new Error('no memory for a text');
      view().fill(0, at, at + size);
      return at;
    };
    const powers = alloc(16 * (2 * largest + 1));
    writePowers(view(), powers);
    program.setPowers(powers);
    return { ...program, alloc, bytes: view };
  } catch {
    return null;
  }
}

/** Tells the program how a text is written. `places` and `scratch`: room for what `index` notes, and for the longest cell. */
export function describeText(program: CsvProgram, text: CsvText, crlf: boolean, places: number, scratch: number): void {
  const marks = text.delimiter.charCodeAt(0) | (text.quote.charCodeAt(0) << 8);
  program.describe(marks, text.columns, crlf ? 1 : 0, places);
  const list = program.alloc(32 * Math.max(1, text.nulls.length));
  const bytes = program.bytes();
  text.nulls.forEach((each, i) => {
    bytes.writeUInt32LE(Buffer.byteLength(each), list + 32 * i);
    bytes.write(each, list + 32 * i + 4);
  });
  const quoted = text.nulls.some((each) => each !== '');
  program.missing(list, text.nulls.length, quoted, scratch);
}

/** The longest text that may mean missing here, in bytes. */
export const longestNull = 28;

/** The powers of five to 128 bits as Lemire's method needs them: cut off, those below one by one unit larger. */
function writePowers(bytes: Buffer, at: number): void {
  for (let q = -largest; q <= largest; q++) {
    const power = powerOfFive(q);
    bytes.writeBigUInt64LE(power >> 64n, at + 16 * (q + largest));
    bytes.writeBigUInt64LE(power & (2n ** 64n - 1n), at + 16 * (q + largest) + 8);
  }
}

function powerOfFive(q: number): bigint {
  const power = 5n ** BigInt(Math.abs(q));
  const bits = power.toString(2).length;
  if (q >= 0) return bits <= 128 ? power << BigInt(128 - bits) : power >> BigInt(bits - 128);
  // The bits of power - 1 say which power of two is at least as large.
  const width = (power - 1n).toString(2).length;
  const found = 2n ** BigInt(q >= -27 ? width + 127 : 2 * width + 128) / power + 1n;
  const over = found.toString(2).length - 128;
  return over > 0 ? found >> BigInt(over) : found;
}
