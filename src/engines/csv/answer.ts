import { readsAlike } from './alike.ts';
import { countCsv } from './count.ts';
import type { AskTexts, CsvAnswer, CsvJob } from './csv-text.ts';
import { distinctCsv } from './distinct.ts';
import { kindsOf } from './kinds.ts';
import { type CsvProgram, startCsv } from './program.ts';
import { rowsCsv } from './rows.ts';
import { sampleCsv } from './sample.ts';

/** Answers jobs about texts; null where a text is no ordinary one, or there is no memory. */
export type CsvReader = (job: CsvJob) => Promise<CsvAnswer | null>;

/**
 * A reader of texts. It starts its program at the first job, and keeps the memory for the next; one job after the other. `ask`: the
 * engine, which judges what the program does not.
 */
export function csvReader(ask: AskTexts): CsvReader {
  let program: CsvProgram | null | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (job: CsvJob): Promise<CsvAnswer | null> => {
    if (program === undefined) {
      program = startCsv();
      if (program !== null && !(await readsAlike(program, ask))) program = null;
    }
    if (program === null) return null;
    const mark = program.mark();
    try {
      return await answered(program, job, ask);
    } catch {
      // No memory, or a file that cannot be read: the engine's own way says which.
      return null;
    } finally {
      program.release(mark);
    }
  };
  return (job) => {
    const next = last.then(() => answer(job));
    last = next.catch(() => undefined);
    return next;
  };
}

async function answered(program: CsvProgram, job: CsvJob, ask: AskTexts): Promise<CsvAnswer | null> {
  if (job.ask === 'kinds') {
    const kinds = await kindsOf(program, job, ask);
    return kinds === null ? null : { kinds };
  }
  if (job.ask === 'sample') {
    const sampled = await sampleCsv(program, job, ask);
    return sampled === null ? null : { sampled };
  }
  if (job.ask === 'rows') {
    const values = await rowsCsv(program, job, ask);
    return values === null ? null : { values };
  }
  if (job.ask === 'count') {
    const counted = await countCsv(program, job, ask);
    return counted === null ? null : { counted };
  }
  const distinct = await distinctCsv(program, job, ask);
  return distinct === null ? null : { distinct };
}
