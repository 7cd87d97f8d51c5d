import { finiteRow, type Sample } from '../sample.ts';

/**
 * The probability that a model gives to the class it chooses, for each row of a binary or multiclass sample (Hendrycks &
 * Gimpel 2017): 0 where an output is not finite, which is no confidence at all.
 */
export function confidences(sample: Sample): Float64Array {
  const { rows, width, outputs } = sample;
  return Float64Array.from({ length: rows }, (_, row) => {
    if (!finiteRow(sample, row)) return 0;
    if (width === 1) return Math.max(outputs[row] as number, 1 - (outputs[row] as number));
    let most = 0;
    for (let k = 0; k < width; k++) most = Math.max(most, outputs[row * width + k] as number);
    return most;
  });
}

/** Entropy of each row's probabilities in nats; NaN where an output is not finite. */
export function entropies(sample: Sample): Float64Array {
  const { rows, width, outputs } = sample;
  const term = (p: number) => (p > 0 ? -p * Math.log(p) : 0);
  return Float64Array.from({ length: rows }, (_, row) => {
    if (!finiteRow(sample, row)) return Number.NaN;
    if (width === 1) return term(outputs[row] as number) + term(1 - (outputs[row] as number));
    let sum = 0;
    for (let k = 0; k < width; k++) sum += term(outputs[row * width + k] as number);
    return sum;
  });
}

/** Golden rows (label 1) and rows of another set (label 0) by their confidence: a binary sample for a ROC curve. */
export function toldApart(inside: Sample, outside: Sample): Sample {
  const [own, other] = [confidences(inside), confidences(outside)];
  const outputs = new Float64Array(own.length + other.length);
  outputs.set(own);
  outputs.set(other, own.length);
  const labels = outputs.map((_, i) => (i < own.length ? 1 : 0));
  return { task: 'binary', rows: outputs.length, labels, labelWidth: 1, outputs, width: 1 };
}
