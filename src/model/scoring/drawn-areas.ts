import { packed } from '../../stats/row-bootstrap.ts';
import { ascendingOrder } from '../../stats/value-order.ts';
import { fallingOrder } from './threshold-sweep.ts';

/**
 * The areas of 16 resamples at once, by how often each row was drawn in each: `counts` is that of `rowBootstrapPacked`.
 * The answer is used again.
 */
export type DrawnAreas = (counts: Int32Array) => Float64Array;

/** A byte holds the sum of so many counts of at most 15. */
const mostOfRun = 16;

/** Numbers in which 16 bytes stand. */
const words = packed / 4;

/** What an area is made from: finite outputs, and which of them are positive. */
export interface Ranked {
  readonly outputs: Float64Array;
  positive(place: number): boolean;
  /** outputs that a row has, one behind the other */
  readonly width: number;
}

/**
 * Prepares areas under the ROC curve, ties counting half; NaN where a class was not drawn. An area is the sum over rows of
 * the rarer class of the other class's rows on their better side, so that of these only sums between the former matter,
 * which are made for four resamples in one addition. The numbers of `areaUnderRoc`, bit by bit.
 */
export function drawnRocAreas(ranked: Ranked): DrawnAreas {
  const { outputs, positive } = ranked;
  let positives = 0;
  for (let place = 0; place < outputs.length; place++) positives += Number(positive(place));
  // Rare positive rows beat those below them, rare negative ones lose to those above.
  const falling = 2 * positives > outputs.length;
  const order = falling ? fallingOrder(outputs) : ascendingOrder(outputs);
  const rare = falling ? (place: number) => !positive(place) : positive;
  const sums = stepSums(laidOut(order, { ...ranked, positive: rare }, halvesOfTies));
  return inWords((counts) => {
    const { common, rare } = sums(counts);
    return (word, into) => rankAreas(common, rare, word, into);
  });
}

/**
 * Prepares areas under the precision-recall curve by steps, likewise; NaN where no positive row was drawn. The numbers of
 * `averagePrecision`, bit by bit.
 */
export function drawnAveragePrecisions(ranked: Ranked): DrawnAreas {
  const layout = laidOut(fallingOrder(ranked.outputs), ranked, wholeTies);
  const sums = stepSums(layout);
  return inWords((counts) => {
    const { common, rare } = sums(counts);
    return (word, into) => precisionAreas(common, rare, layout.closes, word, into);
  });
}

/** The mean of areas, added in their order. The answer is used again. */
export function meanOfDrawn(areas: readonly DrawnAreas[]): DrawnAreas {
  const means = new Float64Array(packed);
  return (counts) => {
    means.fill(0);
    for (const area of areas) {
      const each = area(counts);
      for (let k = 0; k < packed; k++) means[k] = (means[k] as number) + (each[k] as number);
    }
    for (let k = 0; k < packed; k++) means[k] = (means[k] as number) / areas.length;
    return means;
  };
}

function inWords(of: (counts: Int32Array) => (word: number, into: Float64Array) => void): DrawnAreas {
  const into = new Float64Array(packed);
  return (counts) => {
    const ofWord = of(counts);
    for (let word = 0; word < words; word++) ofWord(word, into);
    return into;
  };
}

/** Rows by their outputs, in steps: a run of the common class (fewest, when positive), then one of the rare class. */
interface Layout {
  readonly rows: Uint32Array;
  /** where runs end in `rows`, two for each step */
  readonly ends: Uint32Array;
  /** 1 where all rare rows of an output are through */
  readonly closes: Uint8Array;
}

/** The steps of rows of one output: [common, rare] each. */
type Steps = (
  common: readonly number[],
  rare: readonly number[],
) => readonly (readonly [readonly number[], readonly number[]])[];

/** Rare rows count once before the common rows of their output and once after: twice the area, and twice their number. */
const halvesOfTies: Steps = (common, rare) =>
  common.length === 0
    ? [[[], [...rare, ...rare]]]
    : [
        [[], rare],
        [common, rare],
      ];

const wholeTies: Steps = (common, rare) => [[common, rare]];

/** `positive` tells which rows are of the rare class. Common rows before a rare one go into its step as far as they fit. */
function laidOut(order: Uint32Array, { outputs, positive, width }: Ranked, steps: Steps): Layout {
  const rows: number[] = [];
  const ends: number[] = [];
  const closes: number[] = [];
  let waiting: number[] = [];
  const run = (places: readonly number[], from: number) => {
    const to = Math.min(places.length, from + mostOfRun);
    for (let i = from; i < to; i++) rows.push(Math.floor((places[i] as number) / width));
    ends.push(rows.length);
    return to;
  };
  const write = (common: readonly number[], rare: readonly number[]) => {
    for (const place of common) waiting.push(place);
    for (let c = 0, r = 0; c < waiting.length || r < rare.length; ) {
      c = run(waiting, c);
      r = run(c < waiting.length ? [] : rare, r);
      closes.push(Number(r > 0 && r === rare.length));
    }
    waiting = [];
  };
  for (let from = 0, to = 0; from < order.length; from = to) {
    const common: number[] = [];
    const rare: number[] = [];
    const output = outputs[order[from] as number];
    for (; to < order.length && outputs[order[to] as number] === output; to++) {
      const place = order[to] as number;
      (positive(place) ? rare : common).push(place);
    }
    if (rare.length === 0) for (const place of common) waiting.push(place);
    else for (const [before, own] of steps(common, rare)) write(before, own);
  }
  // The common rows beyond the last rare one count in their total.
  write([], []);
  return { rows: Uint32Array.from(rows), ends: Uint32Array.from(ends), closes: Uint8Array.from(closes) };
}

/** Prepares the sums of counts of each step, in bytes: those of word 0 of all steps, then those of word 1, … */
function stepSums({ rows, ends, closes }: Layout) {
  const steps = closes.length;
  const [common, rare] = [new Int32Array(words * steps), new Int32Array(words * steps)];
  const places = rows.map((row) => words * row);
  return (counts: Int32Array) => {
    sumSteps(counts, places, ends, common, rare);
    return { common, rare };
  };
}

function sumSteps(counts: Int32Array, places: Uint32Array, ends: Uint32Array, common: Int32Array, rare: Int32Array) {
  const steps = ends.length / 2;
  for (let run = 0, i = 0; run < ends.length; run++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (const end = ends[run] as number; i < end; i++) {
      const place = places[i] as number;
      a = (a + (counts[place] as number)) | 0;
      b = (b + (counts[place + 1] as number)) | 0;
      c = (c + (counts[place + 2] as number)) | 0;
      d = (d + (counts[place + 3] as number)) | 0;
    }
    const into = (run & 1) === 0 ? common : rare;
    const step = run >> 1;
    into[step] = a;
    into[step + steps] = b;
    into[step + 2 * steps] = c;
    into[step + 3 * steps] = d;
  }
}

/**
 * Four areas side by side, written out and without patterns in the loops: in arrays they would take several times as long.
 * All sums are whole numbers.
 */
function rankAreas(common: Int32Array, rare: Int32Array, word: number, into: Float64Array): void {
  let [passedA, passedB, passedC, passedD] = [0, 0, 0, 0];
  let [rareA, rareB, rareC, rareD] = [0, 0, 0, 0];
  let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
  const steps = common.length / words;
  for (let i = word * steps, end = i + steps; i < end; i++) {
    const passed = common[i] as number;
    const own = rare[i] as number;
    passedA += passed & 255;
    passedB += (passed >>> 8) & 255;
    passedC += (passed >>> 16) & 255;
    passedD += passed >>> 24;
    rareA += own & 255;
    rareB += (own >>> 8) & 255;
    rareC += (own >>> 16) & 255;
    rareD += own >>> 24;
    sumA += (own & 255) * passedA;
    sumB += ((own >>> 8) & 255) * passedB;
    sumC += ((own >>> 16) & 255) * passedC;
    sumD += (own >>> 24) * passedD;
  }
  into[4 * word] = sumA / (rareA * passedA);
  into[4 * word + 1] = sumB / (rareB * passedB);
  into[4 * word + 2] = sumC / (rareC * passedC);
  into[4 * word + 3] = sumD / (rareD * passedD);
}

/** Like `rankAreas`. */
function precisionAreas(
  common: Int32Array,
  rare: Int32Array,
  closes: Uint8Array,
  word: number,
  into: Float64Array,
): void {
  let [fpA, fpB, fpC, fpD] = [0, 0, 0, 0];
  let [tpA, tpB, tpC, tpD] = [0, 0, 0, 0];
  let [ownA, ownB, ownC, ownD] = [0, 0, 0, 0];
  let [areaA, areaB, areaC, areaD] = [0, 0, 0, 0];
  const steps = closes.length;
  for (let step = 0, i = word * steps; step < steps; step++, i++) {
    const passed = common[i] as number;
    const own = rare[i] as number;
    fpA += passed & 255;
    fpB += (passed >>> 8) & 255;
    fpC += (passed >>> 16) & 255;
    fpD += passed >>> 24;
    ownA += own & 255;
    ownB += (own >>> 8) & 255;
    ownC += (own >>> 16) & 255;
    ownD += own >>> 24;
    if (closes[step] === 0) continue;
    tpA += ownA;
    tpB += ownB;
    tpC += ownC;
    tpD += ownD;
    if (ownA > 0) areaA += (ownA * tpA) / (tpA + fpA);
    if (ownB > 0) areaB += (ownB * tpB) / (tpB + fpB);
    if (ownC > 0) areaC += (ownC * tpC) / (tpC + fpC);
    if (ownD > 0) areaD += (ownD * tpD) / (tpD + fpD);
    ownA = 0;
    ownB = 0;
    ownC = 0;
    ownD = 0;
  }
  into[4 * word] = areaA / tpA;
  into[4 * word + 1] = areaB / tpB;
  into[4 * word + 2] = areaC / tpC;
  into[4 * word + 3] = areaD / tpD;
}
