import { pythonLinesCode } from './python-lines-code.ts';

/** The logical lines of a text of Python, of which only those are read that have a word that counts. */
export interface PythonLines {
  /** how many there are */
  readonly count: number;
  /** the next line from this one on that has a word that counts, opens a block or must be read otherwise; `count` = none */
  readonly next: (line: number) => number;
  /** the smallest indentation of the lines that the last `next` passed over; 65,535 when there was none */
  readonly passed: () => number;
  /** whether a line must be read; if not it opens a block, and says nothing else */
  readonly counts: (line: number) => boolean;
  /** start and end of a line in the text */
  readonly spanOf: (line: number) => readonly [number, number];
  /** blanks before its first token, a tab for eight */
  readonly indentOf: (line: number) => number;
  /** whether that block is the one of a function or a class */
  readonly defines: (line: number) => boolean;
  /** from now on the word (ASCII) counts, as far as its kind says */
  readonly add: (word: string, kind: WordKind) => void;
}

/**
 * `firm`: it counts wherever it stands. `bag`: not where a field of it is named (`args.lr`) that is none of these words.
 * `field`: it counts only as such a field. `options`: only in the head of a function.
 */
export type WordKind = 'firm' | 'bag' | 'field' | 'options';

/** What of the WebAssembly API is used: this room has no types of the platform. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

interface Exports {
  readonly scan: (length: number) => number;
  readonly next: (line: number, lines: number) => number;
  readonly passed: () => number;
  readonly counts: (line: number) => number;
  readonly defines: (line: number) => number;
}

interface Kernel extends Exports {
  readonly bytes: Uint8Array;
  readonly halves: Uint16Array;
  readonly whole: Uint32Array;
}

// the layout of assembly/python-lines.ts
const lineAt = 65_536;
const textAt = lineAt + 16 * 32_768 + 4 * 131_072;
const kinds: Readonly<Record<WordKind, number>> = { firm: 1, bag: 2, field: 4, options: 8 };
const longest = 200_000;
const behind = 16;

/** the kernel, once it is made; null where there is no WebAssembly */
const made: (Kernel | null)[] = [];

/**
 * Tells the lines of Python code apart as `pythonTokens` does. Null for a text that is too long, or that only the tokens
 * tell apart (see the program), and where there is no WebAssembly: then every line is read. Valid until the next call.
 */
export function pythonLines(text: string): PythonLines | null {
  // a letter beyond ASCII that is a `k` in lower case
  if (text.length > longest || text.includes('\u212a')) return null;
  if (made.length === 0) made.push(kernel());
  const [found = null] = made;
  if (found === null) return null;
  const { bytes, halves, whole } = found;
  fill(bytes, text);
  const count = found.scan(text.length);
  if (count < 0) return null;
  bytes.fill(0, 0, lineAt);
  return {
    count,
    next: (line) => found.next(line, count),
    passed: found.passed,
    counts: (line) => found.counts(line) !== 0,
    spanOf: (line) => [whole[lineAt / 4 + line * 4] as number, whole[lineAt / 4 + line * 4 + 1] as number],
    indentOf: (line) => halves[lineAt / 2 + line * 8 + 4] as number,
    defines: (line) => found.defines(line) !== 0,
    add: (word, kind) => {
      const at = hashOf(word);
      bytes[at] = (bytes[at] as number) | kinds[kind];
    },
  };
}

/** One byte a character: what is beyond ASCII only has to be told from it. */
function fill(bytes: Uint8Array, text: string): void {
  const room = bytes.subarray(textAt, textAt + text.length);
  const { read, written } = encoder.encodeInto(text, room);
  if (read !== text.length || written !== text.length)
    encoder.encodeInto(text.replace(/[^ -~\t\n\r\f]/g, '\x7f'), room);
  bytes.fill(10, textAt + text.length, textAt + text.length + behind);
}

const encoder = new TextEncoder();

function hashOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash & 0xffff;
}

function kernel(): Kernel | null {
  if (typeof WebAssembly === 'undefined') return null;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((textAt + longest + behind) / 65_536) });
  const code = Uint8Array.from(atob(pythonLinesCode), (character) => character.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  const { buffer } = memory;
  return {
    ...(exports as Exports),
    bytes: new Uint8Array(buffer),
    halves: new Uint16Array(buffer),
    whole: new Uint32Array(buffer),
  };
}
