import { allOf, bagged } from './bag.ts';
import { eachChunk } from './chunks.ts';
import type { AskTexts, CsvAnswer, CsvColumn, CsvJob } from './csv-text.ts';
import { inHalves } from './in-halves.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, readByEngine } from './read-as.ts';

type DistinctJob = Extract<CsvJob, { ask: 'distinct' }>;

/** Bytes of the hashes of one pass, about, and of the texts that only the engine can read. */
const [mostHashes, mostTexts] = [64 * 1024 ** 2, 4 * 1024 ** 2];

type Distinct = Extract<CsvAnswer, { distinct: unknown }>['distinct'];

/** How many values columns have, and how many different ones by their hashes. Null where the text cannot be read here. */
export async function distinctCsv(program: CsvProgram, job: DistinctJob, ask: AskTexts): Promise<Distinct | null> {
  const most = Math.max(1, Math.floor(mostHashes / (8 * Math.max(1, job.rows))));
  return inHalves(program, job.columns, most, (columns) => onePass(program, job, columns, ask));
}

async function onePass(program: CsvProgram, { text, rows }: DistinctJob, columns: readonly CsvColumn[], ask: AskTexts) {
  if (columns.some(({ kind }) => kind === 'opaque' || kind === 'boolean')) return null;
  program.emptyBag(mostTexts);
  const lists = columns.map(() => ({ at: program.alloc(8 * rows + 8), count: 0 }));
  const read = eachChunk(program, text, rows, (from, to) => {
    columns.forEach(({ column, kind, empty }, i) => {
      const list = lists[i] as (typeof lists)[number];
      const out = list.at + 8 * list.count;
      list.count += program.hashes(doubleKinds[kind] ?? -1, column, from, to, out, i, empty);
    });
  });
  if (read !== rows) return null;
  if (program.isBagFull()) return 'full';
  const unsure = bagged(program, columns.length).flatMap(allOf);
  const values = await readByEngine(unsure, (owner) => columns[owner]?.kind ?? 'text', ask);
  unsure.forEach(({ owner }, i) => {
    const list = lists[owner];
    // There is room: each came in a row at least.
    if (values[i] !== null && list) program.hashOfNumber(Number(values[i]), list.at + 8 * list.count++);
  });
  const area = program.alloc(8 * rows + 8);
  const found = lists.map(({ at, count }) => {
    const mark = program.mark();
    const different = program.countDifferent(at, count, area);
    program.release(mark);
    return { there: count, different };
  });
  return found.some(({ different }) => different < 0) ? null : found;
}
