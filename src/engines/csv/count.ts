import type { CountRequest } from '../../data/counter.ts';
import { looksOf } from '../../data/looks.ts';
import { shapeOf } from '../../data/shape.ts';
import { lookedCounts } from '../duckdb/looked-counts.ts';
import { blockRows, type Tallier, tallier } from '../duckdb/tally.ts';
import type { Tallied } from '../engine.ts';
import { allOf, bagged, tooUnsure, type Unsure } from './bag.ts';
import { eachChunk } from './chunks.ts';
import type { AskTexts, CsvCount, CsvCounted, CsvJob } from './csv-text.ts';
import { inHalves } from './in-halves.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, readByEngine } from './read-as.ts';
import { booleanCounts, prepareTexts, type TextState, textCounts } from './text-state.ts';

type CountJob = Extract<CsvJob, { ask: 'count' }>;

/** Bytes of the different texts of one pass, at most. */
const mostTexts = 64 * 1024 ** 2;

/** Bytes of the numbers that wait to be counted, about: the counts of many columns do not stay in a cache. */
const mostWaiting = 16 * 1024 ** 2;

/** How many numbers of a column are counted together, of so many columns. */
function blockOf(columns: number): number {
  return Math.max(64, Math.min(blockRows, Math.floor(mostWaiting / (8 * Math.max(1, columns)))));
}

/** Answers `Counter.count` of a text. Null where it cannot be read here. */
export async function countCsv(
  program: CsvProgram,
  job: CountJob,
  ask: AskTexts,
): Promise<readonly CsvCounted[] | null> {
  return inHalves(program, job.columns, job.columns.length, (columns) => onePass(program, job, columns, ask));
}

async function onePass(program: CsvProgram, { text, rows }: CountJob, columns: readonly CsvCount[], ask: AskTexts) {
  program.emptyBag(mostTexts);
  const doubles = columns.flatMap((each, i) => (doubleKinds[each.kind] === undefined ? [] : [{ ...each, owner: i }]));
  const texts = columns.map((each, i) => (each.kind === 'text' ? prepareTexts(program, each, i) : null));
  const booleans = columns.map(({ kind }) => (kind === 'boolean' ? program.alloc(8) : 0));
  const tallies = tallier(doubles.map(({ tally }) => tally));
  if (tallies === null) return null;
  const together = blockOf(doubles.length);
  const blocks = doubles.map(() => ({ at: program.alloc(8 * together), values: 0 }));
  const flush = (i: number) => {
    const block = blocks[i] as (typeof blocks)[number];
    const bytes = program.bytes().subarray(block.at, block.at + 8 * block.values);
    if (block.values > 0) tallies.add(i, bytes, null, block.values);
    block.values = 0;
  };
  const count = (from: number, to: number) => {
    for (const [i, { column, kind, owner }] of doubles.entries()) {
      const block = blocks[i] as (typeof blocks)[number];
      if (block.values + to - from > together) flush(i);
      const out = block.at + 8 * block.values;
      block.values += program.numbers(doubleKinds[kind] ?? 0, column, from, to, 1, out, owner);
    }
    for (const [i, { column, kind }] of columns.entries()) {
      if (kind === 'text') program.countTexts(texts[i]?.at ?? 0, column, from, to);
      else if (kind === 'boolean') program.countBooleans(booleans[i] ?? 0, column, from, to, i);
    }
  };
  const read = eachChunk(program, text, rows, (first, last) => {
    for (let from = first; from < last && !program.isBagFull(); from += together) {
      count(from, Math.min(last, from + together));
    }
  });
  for (const i of blocks.keys()) flush(i);
  if (read !== rows) return null;
  if (program.isBagFull()) return 'full';
  const sorted = bagged(program, columns.length);
  if (tooUnsure(sorted, (i) => columns[i]?.kind !== 'text')) return null;
  const own = (i: number) => allOf(sorted[i], i);
  for (const [i, { kind, owner }] of doubles.entries()) await addRead(tallies, i, own(owner), kind, ask);
  const tallied = tallies.result();
  let next = 0;
  const counted: CsvCounted[] = [];
  for (const [i, { kind, request, empty }] of columns.entries()) {
    const state = texts[i];
    if (doubleKinds[kind] !== undefined) counted.push({ tallied: tallied[next++] as Tallied });
    else if (state) counted.push(textsOf(program, state, request, own(i)));
    else if (kind === 'boolean') {
      const more = own(i).filter(({ text }) => empty || text !== '');
      const read = await readByEngine(more, () => 'boolean', ask);
      counted.push({ texts: booleanCounts(program, booleans[i] ?? 0, request, more, read) });
    } else counted.push({});
  }
  return counted;
}

/** Adds the values that the engine reads, each as often as it came. */
async function addRead(
  tallies: Tallier,
  column: number,
  texts: readonly Unsure[],
  kind: CsvCount['kind'],
  ask: AskTexts,
) {
  const read = await readByEngine(texts, () => kind, ask);
  texts.forEach(({ rows }, i) => {
    if (read[i] === null) return;
    for (let left = rows; left > 0; left -= blockRows) {
      const values = new Float64Array(Math.min(left, blockRows)).fill(Number(read[i]));
      tallies.add(column, new Uint8Array(values.buffer), null, values.length);
    }
  });
}

function textsOf(program: CsvProgram, state: TextState, request: CountRequest, sliced: readonly Unsure[]): CsvCounted {
  const looked = sliced.map(({ text, rows }) => ({
    rows,
    shape: request.shapes?.length ? shapeOf(text) : null,
    looks: request.looks ? looksOf(text).reduce((bits, is, i) => bits | (is ? 1 << i : 0), 0) : 0,
  }));
  return { texts: { ...textCounts(program, state, request), ...lookedCounts(request, looked) } };
}
