import type { AskTexts, CellKind } from './csv-text.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, engineValues } from './read-as.ts';

/** Texts of which the values that the program reads have to be those of the engine. */
const probes: Readonly<Partial<Record<CellKind, readonly string[]>>> = {
  number: [
    ...['0', '-0', '+1', '007', '5.', '.5', '-.5', '1e5', '1.5E-3', '1e+22', '9007199254740993', '0.1', '1,5', '1.2.3'],
    ...['0.30000000000000004', '123456789012345678901234567890', '8.41e-45', '1-2', '10:30', 'word', '0x10', '1d'],
  ],
  moment: [
    ...[
      '2024-01-31',
      '2024-02-29',
      '2023-02-29',
      '0001-01-01',
      '9999-12-31',
      '2024-01-01 10:30',
      '2024-01-01T10:30:59',
    ],
    ...['1969-12-31 23:59:59.999999', '2024-01-01T10:30:59.5Z', '1234-567', '01/02/2024', 'word', '20240131'],
  ],
  time: ['00:00:00', '23:59:59.25', '10:00:00.123456', '25', 'http://a:80', 'word'],
};

/** Texts of which the hashes have to be those of the engine: of no bytes, short ones, and two that do not fill their last eight. */
const hashed = ['', 'a', 'twelve bytes', 'thirteen byte', 'twenty-four bytes of it.', 'd\u00e9j\u00e0 vu \u65e5'];

/** Whether the program reads and hashes as the engine does: another version of it may do otherwise. Looked up at the first text. */
export async function readsAlike(program: CsvProgram, ask: AskTexts): Promise<boolean> {
  const mark = program.mark();
  const [place, out] = [program.alloc(64), program.alloc(8)];
  const put = (text: string) => program.bytes().write(text, place);
  try {
    for (const [kind, texts] of Object.entries(probes)) {
      const theirs = await ask(texts, [engineValues[kind as CellKind] ?? 'NULL']);
      const alike = texts.every((text, i) => {
        const found = program.readText(doubleKinds[kind as CellKind] ?? 0, place, put(text), out);
        const value = theirs[i]?.[0] ?? null;
        return found === 2 || (found === 0 ? value === null : Object.is(value, program.bytes().readDoubleLE(out)));
      });
      if (!alike) return false;
    }
    const hashes = await ask(hashed, ['any_value(hash(x))::VARCHAR']);
    return hashed.every((text, i) => {
      program.hashOf(place, put(text), out);
      return String(hashes[i]?.[0]) === String(program.bytes().readBigUInt64LE(out));
    });
  } finally {
    program.release(mark);
  }
}
