import type { CsvProgram } from './program.ts';

/** A text of the bag: whose it is, its bytes, and in how many cells it came. */
export interface Bagged {
  readonly owner: number;
  readonly bytes: Buffer;
  readonly rows: number;
}

/** All texts of the program's bag. The bytes are those of its memory: they are to be read before anything is added. */
export function bagged(program: CsvProgram): readonly Bagged[] {
  const memory = program.bytes();
  const [table, slots] = [program.bagTable(), program.bagSlots()];
  const found: Bagged[] = [];
  for (let i = 0; i < slots; i++) {
    const entry = memory.readUInt32LE(table + 4 * i);
    if (entry === 0) continue;
    const length = memory.readUInt32LE(entry + 16);
    found.push({
      owner: memory.readUInt32LE(entry + 8),
      rows: memory.readUInt32LE(entry + 12),
      bytes: memory.subarray(entry + 20, entry + 20 + length),
    });
  }
  return found;
}

/** A text that only the engine can judge, of one owner. */
export interface Unsure {
  readonly owner: number;
  readonly text: string;
  readonly rows: number;
}

/** Texts of the bag, in the order of their owners and bytes, so that what is asked does not hang on places in a table. */
export function unsureTexts(program: CsvProgram): readonly Unsure[] {
  return [...bagged(program)]
    .sort((a, b) => a.owner - b.owner || Buffer.compare(a.bytes, b.bytes))
    .map(({ owner, rows, bytes }) => ({ owner, rows, text: bytes.toString('utf8') }));
}
