import type { Sample } from '../sample.ts';

/** The unit deviance of a Tweedie distribution of power 1 (Poisson) to 3 for a label and the mean that was predicted. */
export function deviance(mean: number, label: number, power: number): number {
  if (power === 1) return 2 * ((label === 0 ? 0 : label * Math.log(label / mean)) - label + mean);
  if (power === 2) return 2 * (Math.log(mean / label) + label / mean - 1);
  const [first, second] = [1 - power, 2 - power];
  return 2 * (label ** second / (first * second) - (label * mean ** first) / first + mean ** second / second);
}

/** Why rows have no deviance: labels below 0 (0 included from power 2 on) or outputs not above 0; null when they have. */
export function outsideDeviance({ labels, outputs }: Sample, power: number): string | null {
  if (labels.some((label) => label < 0 || (power >= 2 && label === 0))) {
    return power >= 2 ? 'a label is not above 0' : 'a label is below 0';
  }
  return outputs.some((output) => output <= 0) ? 'an output is not above 0' : null;
}
