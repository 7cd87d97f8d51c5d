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
