import { mostUnsure, type Unsure } from './bag.ts';
import { eachChunk } from './chunks.ts';
import type { AskTexts, CellKind, CellValue, CsvJob } from './csv-text.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, readByEngine } from './read-as.ts';

type RowsJob = Extract<CsvJob, { ask: 'rows' }>;

/** A cell whose value the engine has to say. */
interface Open extends Unsure {
  readonly row: number;
}

/**
 * Values of every `step`-th row, of `most` rows at most, column by column: finite numbers, texts, null for what is missing or
 * cannot be read. Null where the text cannot be read here.
 */
export async function rowsCsv(
  program: CsvProgram,
  job: RowsJob,
  ask: AskTexts,
): Promise<readonly CellValue[][] | null> {
  const { text, columns, step, rows, most } = job;
  const values: CellValue[][] = columns.map(() => []);
  const open: Open[] = [];
  const out = program.alloc(16);
  let taken = 0;
  const take = (row: number) => {
    columns.forEach(({ column, kind, empty }, i) => {
      const found = program.readCell(doubleKinds[kind] ?? -1, row, column, out);
      const value = found === 1 ? valueAt(program, kind, out, empty) : null;
      values[i]?.push(value ?? null);
      if (found === 2 || value === undefined) open.push({ owner: i, row: taken, rows: 1, text: textAt(program, out) });
    });
    taken++;
  };
  const read = eachChunk(program, text, rows, (from, to, first) => {
    const start = from + ((step - (first % step)) % step);
    for (let row = start; row < to && taken < most && open.length <= mostUnsure; row += step) take(row);
  });
  if (read !== rows || open.length > mostUnsure) return null;
  const answers = await readByEngine(open, (owner) => columns[owner]?.kind ?? 'text', ask);
  open.forEach(({ owner, row }, i) => {
    const column = values[owner];
    const value = answers[i];
    if (column) column[row] = typeof value === 'string' ? value : Number.isFinite(value) ? Number(value) : null;
  });
  return values;
}

/** The value of a cell that has one; undefined where the engine has to say whether it is a boolean. */
function valueAt(program: CsvProgram, kind: CellKind, out: number, empty: boolean): CellValue | undefined {
  if (kind !== 'text' && kind !== 'boolean') return program.bytes().readDoubleLE(out);
  const text = textAt(program, out);
  if (kind === 'text') return text === '' && !empty ? null : text;
  const small = text.toLowerCase();
  return small === 'true' || small === 'false' ? small : undefined;
}

function textAt(program: CsvProgram, out: number): string {
  const memory = program.bytes();
  const at = memory.readUInt32LE(out + 8);
  return memory.toString('utf8', at, at + memory.readUInt32LE(out + 12));
}
