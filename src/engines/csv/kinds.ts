import { allOf, bagged, type Unsure } from './bag.ts';
import { eachChunk, mostRows } from './chunks.ts';
import { type AskTexts, type CellCounts, type CsvJob, type CsvText, cellCounts, type Kinds } from './csv-text.ts';
import type { CsvProgram } from './program.ts';

type KindsJob = Extract<CsvJob, { ask: 'kinds' }>;

/** Bytes of the texts that only the engine can judge, at most: if there are more, it may as well read all. */
const mostUnsure = 4 * 1024 ** 2;

// the layout of assembly/kinds.ts
const [open, owner, stateBytes] = [36, 40, 48];
const [asNumber, asBoolean, asMoment, asTime] = [1, 2, 4, 8];

/**
 * What the cells of each column read as, over all rows, and over the first `look` of them: what none of those can be is not
 * counted behind them. Null where the text is no ordinary one, or only the engine knows too many of its cells.
 */
export async function kindsOf(program: CsvProgram, job: KindsJob, ask: AskTexts): Promise<Kinds | null> {
  const { text, look, sql } = job;
  program.emptyBag(mostUnsure);
  const states = program.alloc(stateBytes * text.columns);
  for (let i = 0; i < text.columns; i++) {
    program.bytes().writeUInt32LE(asNumber | asBoolean | asMoment | asTime, states + stateBytes * i + open);
    program.bytes().writeUInt32LE(i, states + stateBytes * i + owner);
  }
  let first: readonly CellCounts[] | null = null;
  const count = (from: number, to: number) => {
    for (let i = 0; i < text.columns; i++) program.countKinds(states + stateBytes * i, i, from, to);
  };
  const rows = eachChunk(program, text, mostRows, (from, to, number) => {
    if (program.isBagFull()) return;
    const middle = first === null ? Math.min(to, from + look - number) : from;
    count(from, middle);
    if (first === null && number + middle - from >= look) first = narrowed(program, text, states);
    if (middle < to) count(middle, to);
  });
  if (rows === null || program.isBagFull()) return null;
  const all = countsOf(program, text, states);
  const known = first ?? all;
  const unsure = bagged(program, 2 * text.columns).flatMap(allOf);
  const judged = await judgedBy(ask, unsure, sql);
  const add = (counts: readonly CellCounts[], of: (each: Unsure) => boolean) => {
    const sums = counts.map((each) => [...each]);
    unsure.forEach((each, i) => {
      const sum = sums[each.owner % text.columns];
      // How many cells are there, and which are empty, is counted already.
      if (sum !== undefined && of(each))
        for (let j = 2; j < sum.length; j++) sum[j] = (sum[j] ?? 0) + each.rows * (judged[i]?.[j] ?? 0);
    });
    return sums;
  };
  return { rows, first: add(known, (each) => first === null || each.owner < text.columns), all: add(all, () => true) };
}

/** Closes, for each column, the types that the cells so far cannot have, and answers the counts so far. */
function narrowed(program: CsvProgram, text: CsvText, states: number): readonly CellCounts[] {
  const counts = countsOf(program, text, states);
  const unsure = counts.map(() => 0);
  for (const { owner: of, rows } of bagged(program, text.columns).flatMap(allOf)) unsure[of] = (unsure[of] ?? 0) + rows;
  counts.forEach(([, filled, , numbers, booleans, dates, timestamps, times], i) => {
    const may = (count: number | undefined) => (count ?? 0) + (unsure[i] ?? 0) >= (filled ?? 0);
    const mask =
      (may(numbers) ? asNumber : 0) |
      (may(booleans) ? asBoolean : 0) |
      (may(dates) || may(timestamps) ? asMoment : 0) |
      (may(times) ? asTime : 0);
    program.bytes().writeUInt32LE(mask, states + stateBytes * i + open);
    program.bytes().writeUInt32LE(text.columns + i, states + stateBytes * i + owner);
  });
  return counts;
}

function countsOf(program: CsvProgram, text: CsvText, states: number): readonly CellCounts[] {
  const memory = program.bytes();
  return Array.from({ length: text.columns }, (_, i) =>
    cellCounts.map((_, j) => memory.readUInt32LE(states + stateBytes * i + 4 * j)),
  );
}

/** For each text 0 or 1 of each of `cellCounts`. */
async function judgedBy(
  ask: AskTexts,
  unsure: readonly Unsure[],
  sql: readonly string[],
): Promise<readonly CellCounts[]> {
  const texts = [...new Set(unsure.map(({ text }) => text))];
  const answers = await ask(texts, sql);
  const byText = new Map(texts.map((text, i) => [text, (answers[i] ?? []).map(Number)]));
  return unsure.map(({ text }) => byText.get(text) ?? []);
}
