import type { Random } from './random.ts';
import { type DrawCounts, resampleCounts } from './resample-counts.ts';

/**
 * Resampled values of a statistic of weighted rows: each resample draws rows with replacement inside each stratum and
 * gives every row the number of times that it was drawn. `strata` are lists of row numbers that together cover `rows`
 * rows; `statistic` answers NaN where it is undefined, and must not keep the array of weights, which is used again.
 */
export function rowBootstrap(
  rows: number,
  strata: readonly Uint32Array[],
  statistic: (weights: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const draw = drawer(rows, strata);
  return Float64Array.from({ length: resamples }, () => statistic(draw(random)));
}

/** Resamples that `rowBootstrapPacked` draws side by side. */
export const packed = 16;

/** A row that was drawn more often (a chance below 1e-14) has no place in sums of bytes. */
const mostOfByte = 15;

/**
 * The values of `rowBootstrap`, the very same, for a statistic that is quicker on 16 resamples at once: `all` gets how often
 * each row was drawn in each of them, at most 15 times, a byte a resample: four numbers of four bytes a row, the first
 * resample in the lowest byte of the first. It answers 16 values, and must keep neither the counts nor its answer. `one` is
 * the statistic of `rowBootstrap`, for what cannot be had so.
 */
export function rowBootstrapPacked(
  rows: number,
  strata: readonly Uint32Array[],
  all: (counts: Int32Array) => ArrayLike<number>,
  one: (weights: Float64Array) => number,
  random: Random,
  resamples = 2000,
): Float64Array {
  const strataDraws = strata.map((stratum) => Array.from({ length: 4 }, () => resampleCounts(stratum.length)));
  const counts = new Int32Array(4 * rows);
  const values = new Float64Array(resamples);
  const whole = resamples - (resamples % packed);
  for (let at = 0; at < whole; at += packed) {
    let bits = 0;
    for (let word = 0; word < 4; word++) {
      // A resample draws from all strata before the next one does.
      const four = [0, 1, 2, 3].map((k) => strataDraws.map((draws) => (draws[k] as DrawCounts)(random)));
      strata.forEach((stratum, s) => {
        bits |= pack(
          counts,
          word,
          stratum,
          four.map((drawn) => drawn[s] as Float64Array),
        );
      });
    }
    if (bits <= mostOfByte) values.set(all(counts), at);
    else for (let k = 0; k < packed; k++) values[at + k] = one(byteOf(counts, k));
  }
  const draw = drawer(rows, strata);
  for (let at = whole; at < resamples; at++) values[at] = one(draw(random));
  return values;
}

/** Puts four counts of each row of a stratum into one of its numbers; answers all of their bits. */
function pack(into: Int32Array, word: number, stratum: Uint32Array, [a, b, c, d]: readonly Float64Array[]): number {
  let bits = 0;
  for (let i = 0; i < stratum.length; i++) {
    const first = a?.[i] as number;
    const second = b?.[i] as number;
    const third = c?.[i] as number;
    const fourth = d?.[i] as number;
    bits |= first | second | third | fourth;
    into[4 * (stratum[i] as number) + word] = first | (second << 8) | (third << 16) | (fourth << 24);
  }
  return bits;
}

/** The counts of one resample; a byte holds them all, as 255 draws of one row have no chance. */
function byteOf(counts: Int32Array, k: number): Float64Array {
  const [word, shift] = [k >> 2, 8 * (k & 3)];
  return Float64Array.from(
    { length: counts.length / 4 },
    (_, row) => ((counts[4 * row + word] as number) >>> shift) & 255,
  );
}

/** Draws the rows of every stratum and answers how often each row was drawn, in an array that is used again. */
export function drawer(rows: number, strata: readonly Uint32Array[]): DrawCounts {
  const [first] = strata;
  const whole = strata.length === 1 && first?.length === rows && first.every((row, i) => row === i);
  if (whole) return resampleCounts(rows);
  const draws = strata.map((stratum) => resampleCounts(stratum.length));
  const weights = new Float64Array(rows);
  return (random) => {
    strata.forEach((stratum, s) => {
      const counts = (draws[s] as DrawCounts)(random);
      for (let i = 0; i < stratum.length; i++) weights[stratum[i] as number] = counts[i] as number;
    });
    return weights;
  };
}
