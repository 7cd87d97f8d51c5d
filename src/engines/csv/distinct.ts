import { bagged } from './bag.ts';
import { eachChunk } from './chunks.ts';
import type { AskTexts, CsvColumn, CsvJob } from './csv-text.ts';
import { inHalves } from './in-halves.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, readByEngine } from './read-as.ts';

type DistinctJob = Extract<CsvJob, { ask: 'distinct' }>;

/** Bytes of the sets of one pass, about, and of the texts that only the engine can read. */
const [mostSets, mostTexts] = [64 * 1024 ** 2, 4 * 1024 ** 2];

const [head, countAt, zeroAt] = [16, 8, 12];

/** Answers `Counter.distinct` of a text, by the hashes of values. Null where it cannot be read here. */
export async function distinctCsv(
  program: CsvProgram,
  job: DistinctJob,
  ask: AskTexts,
): Promise<readonly number[] | null> {
  // At most two thirds of a set are taken.
  const slots = 2 ** Math.ceil(Math.log2(Math.max(64, 1.5 * job.rows)));
  const most = Math.max(1, Math.floor(mostSets / (8 * slots)));
  return inHalves(program, job.columns, most, (columns) => onePass(program, job, columns, slots, ask));
}

async function onePass(
  program: CsvProgram,
  { text, rows }: DistinctJob,
  columns: readonly CsvColumn[],
  slots: number,
  ask: AskTexts,
) {
  if (columns.some(({ kind }) => kind === 'opaque' || kind === 'boolean')) return null;
  program.emptyBag(mostTexts);
  const sets = columns.map(() => {
    const set = program.alloc(head + 8 * slots);
    program.bytes().writeUInt32LE(slots - 1, set);
    return set;
  });
  const read = eachChunk(program, text, (from, to) => {
    columns.forEach(({ column, kind, empty }, i) => {
      program.differ(doubleKinds[kind] ?? -1, column, from, to, sets[i] ?? 0, i, empty);
    });
  });
  if (read !== rows) return null;
  if (program.isBagFull()) return 'full';
  const unsure = bagged(program).map(({ owner, rows, bytes }) => ({ owner, rows, text: bytes.toString('utf8') }));
  const values = await readByEngine(unsure, (owner) => columns[owner]?.kind ?? 'text', ask);
  const one = program.alloc(8);
  unsure.forEach(({ owner }, i) => {
    if (values[i] === null) return;
    program.bytes().writeDoubleLE(Number(values[i]), one);
    program.addNumbers(sets[owner] ?? 0, one, 1);
  });
  const memory = program.bytes();
  return sets.map((set) => memory.readUInt32LE(set + countAt) + memory.readUInt32LE(set + zeroAt));
}
