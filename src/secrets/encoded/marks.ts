import { hexDigit } from '../json-bytes.ts';
import { marksCode } from './marks-code.ts';
import { sextets } from './sextets.ts';

/** Where encoded text may be. Offsets are bytes, in rising order. */
export interface Marks {
  /** runs of at least 24 base64 characters: start and end of each, one after the other */
  readonly words: readonly number[];
  /** `%` before two hex digits; `\` before u or x; `&` before #, q or a */
  readonly signs: readonly number[];
}

/** A run of base64 is at least this long. */
export const leastBase64 = 24;

/** What of the WebAssembly API is used: this room has no types of the platform. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

// the layout of assembly/marks.ts
const wordsAt = 1024;
const marksAt = 65_536;
const textAt = 65_536 + 4 * 65_536;
const chunk = 65_536;

type Find = (bytes: Uint8Array) => Marks;

/** the finder, once it is made */
const made: Find[] = [];

/** The marks in bytes: in WebAssembly, or by the plain program where there is none. Both find the same. */
export function marksIn(bytes: Uint8Array): Marks {
  const [before] = made;
  if (before !== undefined) return before(bytes);
  const finder = kernelFinder() ?? plainMarks;
  made.push(finder);
  return finder(bytes);
}

/** The plain program: what the kernel is tested against. */
export function plainMarks(bytes: Uint8Array): Marks {
  const words: number[] = [];
  const signs: number[] = [];
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = i < bytes.length ? (bytes[i] as number) : 10;
    if ((sextets[byte] as number) < 64) continue;
    if (i - start >= leastBase64) words.push(start, i);
    start = i + 1;
    if (isMark(bytes, i, byte)) signs.push(i);
  }
  return { words, signs };
}

function isMark(bytes: Uint8Array, i: number, byte: number): boolean {
  const next = bytes[i + 1];
  if (byte === 37) return hexDigit(next) >= 0 && hexDigit(bytes[i + 2]) >= 0;
  return byte === 92 ? next === 117 || next === 120 : byte === 38 && (next === 35 || next === 113 || next === 97);
}

/** The finder in WebAssembly; null where there is none, or none with wide registers. */
export function kernelFinder(): Find | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    const memory = new WebAssembly.Memory({ initial: 7 });
    const code = Uint8Array.from(atob(marksCode), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
    const { find } = exports as { readonly find: (from: number, to: number, run: number) => void };
    const heap = { bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
    return (bytes) => findAll(find, heap, bytes);
  } catch {
    return null;
  }
}

function findAll(
  find: (from: number, to: number, run: number) => void,
  heap: { readonly bytes: Uint8Array; readonly words: Uint32Array },
  bytes: Uint8Array,
): Marks {
  const words: number[] = [];
  const signs: number[] = [];
  let run = 0;
  for (let from = 0; from < bytes.length; from += chunk) {
    const to = Math.min(bytes.length, from + chunk);
    // the codes at the end of a chunk reach into the next
    const copied = Math.min(bytes.length, to + 16);
    heap.bytes.set(from === 0 && copied === bytes.length ? bytes : bytes.subarray(from, copied), textAt);
    heap.bytes.fill(10, textAt + copied - from, textAt + copied - from + 16);
    find(textAt, textAt + to - from, run);
    run = heap.words[0] as number;
    const wordsEnd = (heap.words[1] as number) / 4;
    for (let at = wordsAt / 4; at < wordsEnd; at += 2) {
      const end = from + (heap.words[at + 1] as number);
      words.push(end - (heap.words[at] as number), end);
    }
    const marksEnd = (heap.words[2] as number) / 4;
    for (let at = marksAt / 4; at < marksEnd; at++) signs.push(from + (heap.words[at] as number));
  }
  if (run >= leastBase64) words.push(bytes.length - run, bytes.length);
  return { words, signs };
}
