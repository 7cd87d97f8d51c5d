import type { Sample } from '../sample.ts';
import { type ExactShare, flipsBetween } from './flips.ts';

/** Two runs of one model on the same rows (A/A). */
export interface Noise {
  readonly rows: number;
  /** rows whose outputs are not the same to the last bit */
  readonly differing: number;
  /** largest absolute difference of an output; 0 for texts */
  readonly largest: number;
  /** rows right in the first run and wrong in the second: flips that no change of the model made */
  readonly flips: ExactShare;
}

/** What differs between two runs of one model; `tolerance` as in `flipsBetween`. NaN equals NaN. */
export function noiseBetween(first: Sample, second: Sample, tolerance: number): Noise {
  const { rows, width } = first;
  let [differing, largest] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let same = first.texts?.given[row] === second.texts?.given[row];
    for (let at = row * width; at < (row + 1) * width; at++) {
      const [a, b] = [first.outputs[at] as number, second.outputs[at] as number];
      if (Object.is(a, b)) continue;
      same = false;
      const distance = Math.abs(a - b);
      if (distance > largest) largest = distance;
    }
    if (!same) differing++;
  }
  return { rows, differing, largest, flips: flipsBetween(first, second, tolerance).broken };
}
