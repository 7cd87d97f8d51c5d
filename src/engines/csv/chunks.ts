import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { CsvText } from './csv-text.ts';
import { type CsvProgram, describeText } from './program.ts';

const LF = 10;
const CR = 13;

/** Bytes that are looked at behind the last one. */
const behind = 128;

/** Looks at the rows `from` to `to` of a chunk; `first` is the number of row `from` in the text. */
export type Look = (from: number, to: number, first: number) => void;

/**
 * Bytes of a chunk: small enough for a cache where rows are short, and with some rows where they are long. A row that is
 * longer than 2 million the engine refuses.
 */
function chunkBytes(columns: number): number {
  return Math.min(2_000_000, Math.max(512 * 1024, 2048 * columns));
}

/** Rows that the program's counts can hold. */
export const mostRows = 2 ** 32 - 1;

/**
 * Reads a text chunk by chunk, and has each looked at; then how many rows it has. Null where it is no ordinary text: no UTF-8,
 * rows of unlike length, blank lines, quotes inside of plain cells, NUL, a row longer than a chunk; then only the engine can
 * say what it reads. Null, too, where it has more than `most` rows, of which none behind them is looked at: a file may have
 * changed since they were counted. The bytes lie in the program's memory.
 */
export function eachChunk(program: CsvProgram, text: CsvText, most: number, look: Look): number | null {
  const size = chunkBytes(text.columns);
  const area = program.alloc(size + behind);
  const places = program.alloc(4 * (size + behind) + 16);
  const scratch = program.alloc(size + behind);
  let rows = 0;
  for (const file of text.files) {
    const descriptor = openSync(file, 'r');
    try {
      const { size: bytes } = fstatSync(descriptor);
      const chunks: Chunks = { program, text, descriptor, bytes, size, area, places, scratch };
      const found = eachOfFile(chunks, rows, most, look);
      if (found === null) return null;
      rows += found;
    } finally {
      closeSync(descriptor);
    }
  }
  return rows;
}

interface Chunks {
  readonly program: CsvProgram;
  readonly text: CsvText;
  readonly descriptor: number;
  /** of the file */
  readonly bytes: number;
  /** of a chunk */
  readonly size: number;
  readonly area: number;
  readonly places: number;
  readonly scratch: number;
}

function eachOfFile(chunks: Chunks, before: number, most: number, look: Look): number | null {
  const { program, text, descriptor, size, area } = chunks;
  let names = text.header ? 1 : 0;
  let crlf = false;
  let rows = 0;
  let kept = 0;
  let offset = 0;
  for (let first = true; ; first = false) {
    const left = Math.min(size - kept, chunks.bytes - offset);
    const read = readSync(descriptor, program.bytes(), area + kept, left, offset);
    offset += read;
    const ended = offset >= chunks.bytes;
    if (read === 0 && !ended) return null;
    const from = first ? area + markBytes(program.bytes(), area) : area;
    let to = area + kept + read;
    if (first) {
      crlf = hasReturn(program.bytes().subarray(from, to));
      describeText(program, text, crlf, chunks.places, chunks.scratch);
    }
    if (ended) to = closed(program.bytes(), from, to, crlf);
    program.bytes().fill(0, to, to + 64);
    const found = program.index(from, to);
    const end = program.endOfRows();
    if (found < 0 || (program.isWide() && !isUtf8(program.bytes().subarray(from, end)))) return null;
    const start = Math.min(names, found);
    names -= start;
    if (before + rows + found - start > most) return null;
    if (found > start) look(start, found, before + rows);
    rows += found - start;
    if (ended) return end === to && names === 0 ? rows : null;
    kept = to - end;
    if (kept >= size) return null;
    program.bytes().copyWithin(area, end, to);
  }
}

/** How long the mark is by which a text says that it is UTF-8. */
function markBytes(memory: Buffer, at: number): number {
  return memory[at] === 0xef && memory[at + 1] === 0xbb && memory[at + 2] === 0xbf ? 3 : 0;
}

/** Whether the first line ends in a carriage return and a line feed. */
function hasReturn(bytes: Buffer): boolean {
  const feed = bytes.indexOf(LF);
  return feed > 0 && bytes[feed - 1] === CR;
}

/** Where a text ends after it got the end of its last line, which may be left out. */
function closed(memory: Buffer, from: number, to: number, crlf: boolean): number {
  if (to === from || memory[to - 1] === LF) return to;
  if (crlf) memory[to] = CR;
  memory[to + (crlf ? 1 : 0)] = LF;
  return to + (crlf ? 2 : 1);
}
