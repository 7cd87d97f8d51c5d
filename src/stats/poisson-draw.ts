import { normalQuantile } from './normal-quantile.ts';
import type { Random } from './random.ts';

/** Beyond this mean a draw is the rounded normal quantile: the skewness left is below 0.13. */
const large = 60;

/** A Poisson number of mean `mean` >= 0: inversion by sequential search, for large means the rounded normal quantile. */
export function poissonDraw(mean: number, random: Random): number {
  if (!(mean > 0)) return 0;
  const u = random();
  if (mean > large)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile((u + 2 ** -33) / (1 + 2 ** -32))));
  let probability = Math.exp(-mean);
  let below = probability;
  let k = 0;
  while (u > below && k < 1000) {
    k++;
    probability *= mean / k;
    below += probability;
  }
  return k;
}
