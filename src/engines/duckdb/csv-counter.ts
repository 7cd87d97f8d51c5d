import type { Counter } from '../../data/counter.ts';
import type { CellCounts, CsvText } from '../csv/csv-text.ts';
import { cellCounts } from '../csv/csv-text.ts';
import { longestNull } from '../csv/program.ts';
import type { Connection, EngineSource, StoredSource } from '../engine.ts';
import { counterOf, openedOf } from './counter.ts';
import { countCsv, distinctCsv, rowsCsv, sampleCsv, uniqueCsv } from './csv-questions.ts';
import type { Opened } from './opened.ts';
import { firstRows, narrowedTallies, type Tally, tallySql, textColumns } from './source.ts';

/**
 * Opens an ordinary delimited text for counting, by a program of ours that reads it once for each question: what profiles are
 * made of it answers itself, anything else the engine, from a copy (`relation`) that is made when it is first asked. Null
 * where the text is no ordinary one.
 */
export async function countCsvText(
  connection: Connection,
  source: StoredSource,
  relation: () => Promise<EngineSource>,
): Promise<Counter | null> {
  const text = ordinaryText(source);
  if (text === null || source.kind !== 'csv' || connection.csv === undefined) return null;
  const sql = tallySql('x');
  const answer = await connection.csv({ text, ask: 'kinds', look: firstRows, sql: cellCounts.map((key) => sql[key]) });
  if (answer === null || !('kinds' in answer)) return null;
  const { rows, first, all } = answer.kinds;
  const tallies = narrowedTallies({ rows, tallies: all.map(tallyOf) }, first.map(tallyOf));
  const plain = { ...source, kind: source.kind } as const;
  const opened: Opened = openedOf(connection, plain, rows, textColumns(plain, '', tallies));
  let copy: Promise<Opened> | undefined;
  const copied = () => {
    copy ??= relation().then((made) =>
      openedOf(connection, made, rows, textColumns(made, made.from ?? opened.from, tallies)),
    );
    return copy;
  };
  return counterOfText({ ...opened, copy: copied }, text, async () => counterOf(await copied()));
}

function tallyOf(counts: CellCounts): Tally {
  return Object.fromEntries(cellCounts.map((key, i) => [key, counts[i] ?? 0])) as unknown as Tally;
}

/** How the text is written, where our program can read it: quotes doubled, marks of one byte, no folders that give columns. */
function ordinaryText({ kind, header, nulls, files, partitions = [] }: StoredSource): CsvText | null {
  if (kind !== 'csv' || header === undefined || partitions.length > 0 || files.length === 0) return null;
  const { names, delimiter, quote = '"', escape: before = '"', skip = 0 } = header;
  const marks = [delimiter, quote];
  if (names.length === 0 || nulls.length === 0 || skip > 0 || before !== quote) return null;
  if (marks.some((mark) => !/^[\t -~]$/.test(mark)) || delimiter === quote) return null;
  if (nulls.some((text) => Buffer.byteLength(text) > longestNull || ['\0', ...marks].some((x) => text.includes(x))))
    return null;
  return { files, columns: names.length, delimiter, quote, header: header.header ?? true, nulls };
}

/** Answers what profiles are made of from the text, and everything else from `slow`. */
function counterOfText(opened: Opened, text: CsvText, copied: () => Promise<Counter>): Counter {
  let made: Promise<Counter> | undefined;
  const slow = () => {
    made ??= copied();
    return made;
  };
  const plain = counterOf(opened);
  return {
    ...plain,
    sample: async (requests, most) =>
      (await sampleCsv(opened, text, requests, most)) ?? (await slow()).sample(requests, most),
    count: (requests) => countCsv(opened, text, requests, async (some) => (await slow()).count(some)),
    distinct: async (requests) =>
      (await distinctCsv(opened, text, requests)) ?? (await (await slow()).distinct?.(requests)) ?? [],
    others: async (request, most) => (await slow()).others(request, most),
    repeated: async () => (await slow()).repeated(),
    decimals: async (request) => (await slow()).decimals(request),
    parts: async () => (await (await slow()).parts?.()) ?? [],
    duplicates: async (paths) =>
      (await uniqueCsv(opened, text, paths)) ??
      (await (await slow()).duplicates?.(paths)) ?? { duplicates: 0, nulls: 0 },
    repeats: async () => (await (await slow()).repeats?.()) ?? { rows: 0, copies: 0 },
    groups: async (request, by) => (await (await slow()).groups?.(request, by)) ?? [],
    rowSample: async (requests, most, key) =>
      (key.length === 0 ? await rowsCsv(opened, text, requests, most) : null) ??
      (await (await slow()).rowSample?.(requests, most, key)) ??
      [],
    questions: (seconds) => ({
      ask: async (questions) => (await (await slow()).questions?.(seconds).ask(questions)) ?? [],
      failing: async (test, most) => (await (await slow()).questions?.(seconds).failing(test, most)) ?? [],
    }),
  };
}
