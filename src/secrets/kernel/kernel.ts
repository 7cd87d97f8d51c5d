import { kernelCode } from './kernel-code.ts';
import { buildAutomaton, walk as plainWalk } from './reference.ts';

/**
 * Finds keywords in bytes, ASCII letters folded: calls `hit(keyword, end)` for every occurrence, ends in rising order, and
 * at one end the longer keyword first. A hit must not call its own finder.
 */
export type Finder = (bytes: Uint8Array, hit: (keyword: number, end: number) => void) => void;

/** What of the WebAssembly API is used: this room has no types of the platform. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

interface Exports {
  readonly build: (from: number, count: number, width: number, notes: number) => number;
  readonly walk: (start: number, from: number, to: number, lead: number) => void;
}

/** The automaton in its memory: the text is copied to `text`, chunk by chunk. */
interface Kernel {
  readonly walk: Exports['walk'];
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly text: number;
  readonly lead: number;
  /** keywords that end in a state */
  readonly endings: (state: number) => readonly number[];
}

// the layout of assembly/walk.ts
const ends = 256;
const events = 1024;
const stream = 131072;
const rows = events + 4 * stream + 1024;
const chunk = 65536;
// keywords that are longer, more, or of more kinds of bytes are left to the plain automaton
const limits = { length: 255, classes: 63, total: 32000 } as const;

/**
 * A finder of keywords (lower-case ASCII, not empty, all different): in WebAssembly, or with the plain automaton where
 * there is none or the keywords do not fit. Both find the same; the plain one takes about four times as long.
 */
export function finderOf(keywords: readonly string[]): Finder {
  return kernelFinder(keywords) ?? plainFinder(keywords);
}

/** The finder that needs no WebAssembly: what the kernel is tested against. */
export function plainFinder(keywords: readonly string[]): Finder {
  const automaton = buildAutomaton(keywords);
  return (bytes, hit) => plainWalk(automaton, bytes, hit);
}

/** The finder in WebAssembly; null where there is no WebAssembly or the keywords do not fit. */
export function kernelFinder(keywords: readonly string[]): Finder | null {
  if (typeof WebAssembly === 'undefined') return null;
  const kernel = kernelOf(keywords);
  return kernel === null ? null : (bytes, hit) => walkAll(kernel, bytes, hit);
}

function kernelOf(keywords: readonly string[]): Kernel | null {
  const packed = keywords.map((keyword) => String.fromCharCode(keyword.length) + keyword).join('');
  const lead = keywords.reduce((most, { length }) => Math.max(most, length), 0);
  const { classOf, classes } = classesOf(keywords);
  if (lead > limits.length || classes > limits.classes || packed.length > limits.total) return null;
  const width = classes * 4;
  // no more states than letters, and the root
  const notes = rows + (packed.length + 1) * width;
  const text = notes + (packed.length + 1) * 8;
  const size = text + Math.max(chunk + lead, packed.length);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / 65536) });
  const module = new WebAssembly.Module(codeOf(kernelCode));
  const { build, walk } = new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
  const bytes = new Uint8Array(memory.buffer);
  const words = new Uint32Array(memory.buffer);
  for (let byte = 0; byte < 256; byte++) bytes[byte] = (classOf[byte] ?? 0) * 4;
  for (let i = 0; i < packed.length; i++) bytes[text + i] = packed.charCodeAt(i);
  build(text, keywords.length, width, notes);
  return { walk, bytes, words, text, lead, endings: endingsOf(words, notes / 4, width) };
}

function walkAll(kernel: Kernel, bytes: Uint8Array, hit: (keyword: number, end: number) => void): void {
  const { walk, words, text, lead, endings } = kernel;
  for (let from = 0; from < bytes.length; from += chunk) {
    const start = Math.max(0, from - lead);
    const stop = Math.min(bytes.length, from + chunk);
    kernel.bytes.set(start === 0 && stop === bytes.length ? bytes : bytes.subarray(start, stop), text);
    walk(text, text + from - start, text + stop - start, lead);
    for (let s = 0; s < 4; s++) {
      const last = (words[ends / 4 + s] as number) / 4;
      for (let at = (events + s * stream) / 4; at < last; at += 2) {
        const end = from + (words[at] as number);
        const found = endings(words[at + 1] as number);
        for (let k = 0; k < found.length; k++) hit(found[k] as number, end);
      }
    }
  }
}

/** Follows the notes of the builder, once for each state that is met. */
function endingsOf(words: Uint32Array, notes: number, width: number): (state: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  return (state) => {
    const before = known[state / width];
    if (before !== undefined) return before;
    const found: number[] = [];
    for (let at: number | undefined = state; at !== undefined && at !== 0; ) {
      const note: number = notes + (at / width) * 2;
      const keyword = words[note] as number;
      if (keyword > 0) found.push(keyword - 1);
      at = words[note + 1];
    }
    known[state / width] = found;
    return found;
  };
}

/** A class for each byte that a keyword has, upper case with lower case; 0 = in none. */
function classesOf(keywords: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const byte = keyword.charCodeAt(i);
      if (classOf[byte] === 0) classOf[byte] = classes++;
    }
  }
  for (let byte = 97; byte <= 122; byte++) classOf[byte - 32] = classOf[byte] ?? 0;
  return { classOf, classes };
}

function codeOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
