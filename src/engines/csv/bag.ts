import type { CsvProgram } from './program.ts';

/** The texts of one owner in the program's bag, in the order of their bytes; to be read before anything is added to the bag. */
export interface Bagged {
  readonly size: number;
  /** in how many cells the i-th text came */
  rows(i: number): number;
  text(i: number): string;
}

/** of a listed entry, in assembly/sort.ts */
const entryBytes = 24;

/** The texts of each of so many owners. */
export function bagged(program: CsvProgram, owners: number): readonly Bagged[] {
  const counts = program.alloc(4 * Math.max(1, owners));
  program.countEntries(counts);
  const sizes = Array.from({ length: owners }, (_, i) => program.bytes().readUInt32LE(counts + 4 * i));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [list, area] = [program.alloc(entryBytes * total + entryBytes), program.alloc(entryBytes * total + entryBytes)];
  let start = 0;
  const starts = sizes.map((size, i) => {
    program.bytes().writeUInt32LE(start, counts + 4 * i);
    start += size;
    return start - size;
  });
  program.listEntries(counts, list);
  return sizes.map((size, i) => {
    const from = entryBytes * (starts[i] ?? 0);
    return textsAt(program, program.sortEntries(list + from, size, area + from), size);
  });
}

function textsAt(program: CsvProgram, at: number, size: number): Bagged {
  const entryOf = (i: number) => program.bytes().readUInt32LE(at + entryBytes * i);
  return {
    size,
    rows: (i) => program.bytes().readUInt32LE(entryOf(i) + 12),
    text: (i) => {
      const entry = entryOf(i);
      const memory = program.bytes();
      return memory.toString('utf8', entry + 20, entry + 20 + memory.readUInt32LE(entry + 16));
    },
  };
}

/** A text that only the engine can judge, of one owner. */
export interface Unsure {
  readonly owner: number;
  readonly text: string;
  readonly rows: number;
}

/** Different texts that the engine is asked about in one pass, at most: of more it reads the column sooner itself. */
export const mostUnsure = 50_000;

/** Whether too many texts are only for the engine to judge: those of each owner that `isUnsure`. */
export function tooUnsure(texts: readonly Bagged[], isUnsure: (owner: number) => boolean): boolean {
  return texts.reduce((sum, { size }, owner) => sum + (isUnsure(owner) ? size : 0), 0) > mostUnsure;
}

/** All texts of an owner. */
export function allOf(texts: Bagged | undefined, owner: number): readonly Unsure[] {
  if (texts === undefined) return [];
  return Array.from({ length: texts.size }, (_, i) => ({ owner, text: texts.text(i), rows: texts.rows(i) }));
}
