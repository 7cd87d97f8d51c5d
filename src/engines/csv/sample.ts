import { mostSpread, type Sampled } from '../../data/counter.ts';
import { allOf, type Bagged, bagged, tooUnsure, type Unsure } from './bag.ts';
import { eachChunk } from './chunks.ts';
import type { AskTexts, CsvColumn, CsvJob } from './csv-text.ts';
import { inHalves } from './in-halves.ts';
import type { CsvProgram } from './program.ts';
import { doubleKinds, readByEngine } from './read-as.ts';

type SampleJob = Extract<CsvJob, { ask: 'sample' }>;

/** Bytes of the different texts of one pass, at most. */
const mostTexts = 64 * 1024 ** 2;

/** Bytes of the counts of digits by which numbers are sorted. */
export const digitCounts = 6 * 2048 * 4;

/** Values of one pass, at most: the numbers of all its columns stand in memory together. */
const mostValues = 6e6;

/** Answers `Counter.sample` of a text: every k-th row. Null where it cannot be read here. */
export async function sampleCsv(
  program: CsvProgram,
  job: SampleJob,
  ask: AskTexts,
): Promise<readonly Sampled[] | null> {
  const most = Math.max(1, Math.floor(mostValues / Math.max(1, job.rows / job.step)));
  return inHalves(program, job.columns, most, (columns) => onePass(program, job, columns, ask));
}

async function onePass(program: CsvProgram, job: SampleJob, columns: readonly CsvColumn[], ask: AskTexts) {
  const { text, step, rows, most } = job;
  const values = Math.ceil(rows / step) + 1;
  program.emptyBag(mostTexts);
  const numbers = columns.map(({ kind }) => ({
    kind: doubleKinds[kind],
    at: doubleKinds[kind] === undefined ? 0 : program.alloc(8 * values),
    count: 0,
  }));
  const read = eachChunk(program, text, rows, (from, to, first) => {
    if (program.isBagFull()) return;
    const start = from + ((step - (first % step)) % step);
    columns.forEach(({ column, kind, empty }, i) => {
      const own = numbers[i] as (typeof numbers)[number];
      if (own.kind !== undefined) {
        own.count += program.numbers(own.kind, column, start, to, step, own.at + 8 * own.count, i);
      } else if (kind !== 'opaque') program.gather(column, start, to, step, i, empty || kind === 'boolean');
    });
  });
  if (read !== rows) return null;
  if (program.isBagFull()) return 'full';
  const sorted = bagged(program, columns.length);
  if (tooUnsure(sorted, (i) => columns[i]?.kind !== 'text')) return null;
  const area = program.alloc(8 * values + digitCounts);
  const sampled: Sampled[] = [];
  for (const [i, { kind }] of columns.entries()) {
    const own = numbers[i] as (typeof numbers)[number];
    const texts = sorted[i];
    if (own.kind !== undefined) {
      const more = await finite(allOf(texts, i), kind, ask);
      more.forEach((value, j) => {
        program.bytes().writeDoubleLE(value, own.at + 8 * (own.count + j));
      });
      const count = own.count + more.length;
      const place = program.sortNumbers(own.at, count, area);
      sampled.push(quantilesOf(new Float64Array(program.bytes().buffer as ArrayBuffer, place, count)));
    } else if (kind === 'opaque' || texts === undefined) sampled.push(nothing);
    else sampled.push(textsOf(kind === 'boolean' ? await booleans(allOf(texts, i), ask) : texts, most));
  }
  return sampled;
}

const nothing: Sampled = { quantiles: [], values: [], distinct: 0, n: 0 };

/** The numbers that the engine reads, each as often as it came. */
async function finite(unsure: readonly Unsure[], kind: CsvColumn['kind'], ask: AskTexts): Promise<readonly number[]> {
  const read = await readByEngine(unsure, () => kind, ask);
  return unsure.flatMap(({ rows }, i) => {
    const value = read[i] === null ? Number.NaN : Number(read[i]);
    return Number.isFinite(value) ? Array.from({ length: rows }, () => value) : [];
  });
}

/** What `Counter.sample` says of a column of numbers, all of them finite. */
export function quantilesOf(sorted: Float64Array): Sampled {
  const n = sorted.length;
  if (n === 0) return nothing;
  // Of zeros the engine shows either one.
  const at = (i: number, of: number) => (sorted[Math.floor((i * (n - 1)) / of)] ?? 0) + 0;
  let distinct = 1;
  for (let i = 1; i < n; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  const quantiles = Array.from({ length: 257 }, (_, i) => at(i, 256));
  return { quantiles, values: [], distinct, n, tails: [at(1, 1000), at(999, 1000)] };
}

/** What the engine reads texts as, in the order of their bytes. */
async function booleans(unsure: readonly Unsure[], ask: AskTexts): Promise<Bagged> {
  const read = await readByEngine(unsure, () => 'boolean', ask);
  const names = ['false', 'true'].flatMap((name) => {
    const rows = unsure.reduce((sum, each, i) => sum + (read[i] === name ? each.rows : 0), 0);
    return rows === 0 ? [] : [{ name, rows }];
  });
  return { size: names.length, rows: (i) => names[i]?.rows ?? 0, text: (i) => names[i]?.name ?? '' };
}

/** The most frequent texts, of equals the last in the order of bytes first, and some from the whole range. */
function textsOf(texts: Bagged, most: number): Sampled {
  const { size } = texts;
  if (size === 0) return nothing;
  const counts = Uint32Array.from({ length: size }, (_, i) => texts.rows(i));
  const falling = counts.slice().sort().reverse();
  const shown = Math.min(most, size);
  const least = falling[shown - 1] ?? 0;
  // As many of those with the least count as there is room for.
  let equals = shown - falling.indexOf(least);
  const top: (readonly [string, number])[] = [];
  for (let i = size - 1; i >= 0; i--) {
    const count = counts[i] ?? 0;
    if (count > least || (count === least && equals-- > 0)) top.push([texts.text(i), count]);
  }
  const picked = Math.min(mostSpread, size);
  return {
    quantiles: [],
    values: top.sort((a, b) => b[1] - a[1]),
    distinct: size,
    n: counts.reduce((sum, count) => sum + count, 0),
    spread: Array.from({ length: picked }, (_, i) => texts.text(Math.floor((i * size) / picked))),
  };
}
