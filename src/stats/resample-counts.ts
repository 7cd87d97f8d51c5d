import type { Random } from './random.ts';

/** Draws anew; the array is used again. */
export type DrawCounts = (random: Random) => Float64Array;

/** A count above this has a chance below 1e-10 a row: only then are rows not quite equally likely to be taken back. */
const mostOfOne = 12;

/**
 * Prepares drawing how often each of `rows` rows is drawn when as many are drawn with replacement.
 *
 * The counts are multinomial: independent Poisson numbers are, given their total, and drawing the missing rows or taking
 * back surplus draws at random leaves them so (the Poissonised bootstrap of Hanley & MacGibbon 2006, its total put right).
 * The Poisson mean is a little below 1, so that something is nearly always missing. Their numbers come four from one
 * random number of 32 bits, by inversion with a table of their first 8. The random numbers are those of sfc32 (see
 * `seededRandom`) from a state that `random` gives for each resample, written out here: a call for each costs as much as
 * all the rest. O(rows), several times faster than one draw after the other.
 */
export function resampleCounts(rows: number): DrawCounts {
  const cumulative = cumulativePoisson(Math.max(0.5, 1 - 2 / Math.sqrt(rows)));
  const table = numbersByByte(cumulative);
  // So that four can be written at once.
  const padded = new Float64Array(4 * Math.ceil(rows / 4));
  const counts = padded.subarray(0, rows);
  return (random) => {
    const digits = (byte: number) => inverse(cumulative, ((byte & 255) + random()) / 256);
    let [a, b, c, counter] = [bits(random), bits(random), bits(random), 1];
    let total = 0;
    for (let row = -32; row < rows; row += 4) {
      const drawn = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + drawn) | 0;
      // The first numbers are dropped: they still show the state.
      if (row < 0) continue;
      let w = table[drawn & 255] as number;
      let x = table[(drawn >>> 8) & 255] as number;
      let y = table[(drawn >>> 16) & 255] as number;
      let z = table[drawn >>> 24] as number;
      if ((w | x | y | z) > 127) {
        if (w === 255) w = digits(drawn);
        if (x === 255) x = digits(drawn >>> 8);
        if (y === 255) y = digits(drawn >>> 16);
        if (z === 255) z = digits(drawn >>> 24);
      }
      padded[row] = w;
      padded[row + 1] = x;
      padded[row + 2] = y;
      padded[row + 3] = z;
      total += w + x + y + z;
    }
    for (let row = rows; row < padded.length; row++) total -= padded[row] as number;
    putRight(counts, total, random);
    return counts;
  };
}

/** Adds or takes back random draws until there are as many as rows. */
function putRight(counts: Float64Array, total: number, random: Random): void {
  const rows = counts.length;
  let draws = total;
  for (; draws < rows; draws++) {
    const row = Math.floor(random() * rows);
    counts[row] = (counts[row] as number) + 1;
  }
  while (draws > rows) {
    const row = Math.floor(random() * rows);
    // A row is taken in proportion to its count.
    if (random() * mostOfOne >= (counts[row] as number)) continue;
    counts[row] = (counts[row] as number) - 1;
    draws--;
  }
}

/** The number that a first byte of a uniform number decides by itself; 255 where it depends on further digits. */
function numbersByByte(cumulative: Float64Array): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const [first, last] = [inverse(cumulative, byte / 256), inverse(cumulative, (byte + 1) / 256 - 2 ** -41)];
    return first === last ? first : 255;
  });
}

function inverse(cumulative: Float64Array, u: number): number {
  let k = 0;
  while (u >= (cumulative[k] as number)) k++;
  return k;
}

/** P(X <= k) of a Poisson number of mean up to 1; the last is 1 to double precision. */
function cumulativePoisson(mean: number): Float64Array {
  const sums = new Float64Array(20);
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k < sums.length; k++) {
    sum += term;
    sums[k] = sum;
    term *= mean / (k + 1);
  }
  sums[sums.length - 1] = 1;
  return sums;
}

function bits(random: Random): number {
  return Math.floor(random() * 4294967296) | 0;
}
