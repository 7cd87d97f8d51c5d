import { finiteRow, predictedClasses, type Sample } from '../sample.ts';

/** Rows of one class (or label) against the rest, weighted. */
export interface ClassCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** The counts of every class by the weights of rows. */
export type CountClasses = (weights: Float64Array) => readonly ClassCounts[];

/** Prepares counting of a multiclass sample: one pass over the rows for each set of weights. */
export function multiclassCounter(sample: Sample): CountClasses {
  const labels = Int32Array.from(sample.labels);
  const predicted = Int32Array.from(predictedClasses(sample));
  const { width } = sample;
  return (weights) => {
    const [tp, labelled, given] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
    for (let row = 0; row < labels.length; row++) {
      const [label, guess, weight] = [labels[row] as number, predicted[row] as number, weights[row] as number];
      labelled[label] = (labelled[label] as number) + weight;
      if (guess >= 0) given[guess] = (given[guess] as number) + weight;
      if (guess === label) tp[label] = (tp[label] as number) + weight;
    }
    return toCounts(tp, labelled, given);
  };
}

/** Prepares counting of a multilabel sample, label by label. */
export function multilabelCounter(sample: Sample): CountClasses {
  const predicted = predictedLabels(sample);
  const { labels, labelWidth } = sample;
  return (weights) => {
    const [tp, labelled, given] = [0, 1, 2].map(() => new Float64Array(labelWidth)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let row = 0, at = 0; row < sample.rows; row++) {
      const weight = weights[row] as number;
      for (let k = 0; k < labelWidth; k++, at++) {
        const [label, guess] = [labels[at] === 1, predicted[at] === 1];
        if (label) labelled[k] = (labelled[k] as number) + weight;
        if (guess) given[k] = (given[k] as number) + weight;
        if (label && guess) tp[k] = (tp[k] as number) + weight;
      }
    }
    return toCounts(tp, labelled, given);
  };
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
