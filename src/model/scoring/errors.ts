import type { Sample } from '../sample.ts';

/** A function of the output and the label of each row, where both are one number. */
export function rowErrors(of: (output: number, label: number) => number): (sample: Sample) => Float64Array {
  return ({ labels, outputs }) => labels.map((label, row) => of(outputs[row] as number, label));
}

/** A column of ones: its sum is the number of rows, or their weight. */
export function ones(sample: Sample): Float64Array {
  return new Float64Array(sample.rows).fill(1);
}

/** Values about their mean. */
export function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Why ln(1 + x) has no value on these rows; null when it has one everywhere. */
export function belowLog({ labels, outputs }: Sample): string | null {
  if (labels.some((label) => label <= -1)) return 'a label is -1 or less';
  return outputs.some((output) => output <= -1) ? 'an output is -1 or less' : null;
}

/**
 * What is left of a sum of weights when a part of it is taken away, 0 where that is rounding alone (less than 1e-9 of it):
 * sums of the same weights in another order differ in their last digits.
 */
export function leftOf(whole: number, part: number): number {
  const left = whole - part;
  return left > 1e-9 * whole ? left : 0;
}

/** The sum of weights. */
export function totalOf(weights: Float64Array): number {
  // In two parts, so that one addition need not wait for the other.
  let [even, odd] = [0, 0];
  let i = 0;
  for (; i + 1 < weights.length; i += 2) {
    even += weights[i] as number;
    odd += weights[i + 1] as number;
  }
  return even + odd + (i < weights.length ? (weights[i] as number) : 0);
}

/** A function of samples that remembers what it answered for those that still live. */
export function remembered<T>(of: (sample: Sample) => T): (sample: Sample) => T {
  const known = new WeakMap<Sample, T>();
  return (sample) => {
    const before = known.get(sample);
    if (before !== undefined) return before;
    const answer = of(sample);
    known.set(sample, answer);
    return answer;
  };
}
