import { sumsByKind } from '../../stats/sums-by-kind.ts';
import { finiteRow, predictedClasses, type Sample } from '../sample.ts';

/** Rows of one class (or label) against the rest, weighted. */
export interface ClassCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** The counts of every class by the weights of rows. */
export type CountClasses = (weights: Float64Array) => readonly ClassCounts[];

/** A number for each row of a multiclass sample: equal where label and prediction are. */
export function multiclassKinds(sample: Sample): Int32Array {
  const predicted = predictedClasses(sample);
  return Int32Array.from(sample.labels, (label, row) => label * (sample.width + 1) + (predicted[row] as number) + 1);
}

/** Prepares counting of a multiclass sample: one pass over the rows for each set of weights. */
export function multiclassCounter(sample: Sample): CountClasses {
  const { width } = sample;
  // Rows of one label and prediction are counted together.
  const pairs = multiclassKinds(sample);
  const known = [...new Set(pairs)].sort((a, b) => a - b);
  const patterns = patternsOf(pairs, known);
  return (weights) => {
    const sums = patterns(weights);
    const [tp, labelled, given] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
    known.forEach((pair, p) => {
      const [label, guess, weight] = [Math.floor(pair / (width + 1)), (pair % (width + 1)) - 1, sums[p] as number];
      labelled[label] = (labelled[label] as number) + weight;
      if (guess >= 0) given[guess] = (given[guess] as number) + weight;
      if (guess === label) tp[label] = (tp[label] as number) + weight;
    });
    return toCounts(tp, labelled, given);
  };
}

/** A number for each row of a multilabel sample, from 0 in the order of appearance: equal where labels and predictions are. */
export function multilabelKinds(sample: Sample): Int32Array {
  return kindsOfLabels(sample, predictedLabels(sample)).patternOf;
}

function kindsOfLabels({ labels, labelWidth, rows }: Sample, predicted: Uint8Array) {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const patternOf = Int32Array.from({ length: rows }, (_, row) => {
    const [from, to] = [row * labelWidth, (row + 1) * labelWidth];
    const key = `${labels.subarray(from, to).join('')}/${predicted.subarray(from, to).join('')}`;
    const number = numbers.get(key) ?? firsts.push(row) - 1;
    numbers.set(key, number);
    return number;
  });
  return { patternOf, firsts };
}

/** Prepares counting of a multilabel sample, label by label. Rows with the same labels and predictions are counted together. */
export function multilabelCounter(sample: Sample): CountClasses {
  const predicted = predictedLabels(sample);
  const { labels, labelWidth } = sample;
  const { patternOf, firsts } = kindsOfLabels(sample, predicted);
  const patterns = patternsOf(patternOf, firsts.keys());
  return (weights) => {
    const sums = patterns(weights);
    const [tp, labelled, given] = [
      new Float64Array(labelWidth),
      new Float64Array(labelWidth),
      new Float64Array(labelWidth),
    ];
    firsts.forEach((row, p) => {
      const weight = sums[p] as number;
      for (let k = 0, at = row * labelWidth; k < labelWidth; k++, at++) {
        const [label, guess] = [labels[at] === 1, predicted[at] === 1];
        if (label) labelled[k] = (labelled[k] as number) + weight;
        if (guess) given[k] = (given[k] as number) + weight;
        if (label && guess) tp[k] = (tp[k] as number) + weight;
      }
    });
    return toCounts(tp, labelled, given);
  };
}

/** Sums weights of rows by their pattern, in the order of `known`; the answer is used again. */
function patternsOf(patternOf: Int32Array, known: Iterable<number>): (weights: Float64Array) => Float64Array {
  const places = new Map([...known].map((pattern, p) => [pattern, p]));
  return sumsByKind(
    patternOf.map((pattern) => places.get(pattern) as number),
    places.size,
  );
}

function toCounts(tp: Float64Array, labelled: Float64Array, given: Float64Array): readonly ClassCounts[] {
  return Array.from(tp, (hits, k) => ({
    tp: hits,
    fp: (given[k] as number) - hits,
    fn: (labelled[k] as number) - hits,
  }));
}

/**
 * The labels that each row of a multilabel sample is given, row-major: 1 when the probability is above 0.5. A row with a
 * broken output is given the opposite of its labels, and so counts as wrong throughout.
 */
export function predictedLabels(sample: Sample): Uint8Array {
  const { outputs, labels, width } = sample;
  const given = new Uint8Array(outputs.length);
  for (let row = 0; row < sample.rows; row++) {
    const whole = finiteRow(sample, row);
    for (let k = row * width; k < (row + 1) * width; k++) {
      given[k] = whole ? Number((outputs[k] as number) > 0.5) : 1 - (labels[k] as number);
    }
  }
  return given;
}
