import { defined, type Score, type Value } from '../metric.ts';
import { predictedClasses, type Sample } from '../sample.ts';

/** A binary confusion matrix; rows with a broken output count as wrong. */
export interface BinaryCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Row columns 0/1 of a binary confusion matrix, in the order true positive, false positive, false negative, true negative. */
export function binaryColumns(sample: Sample): readonly Float64Array[] {
  const predicted = predictedClasses(sample);
  const column = (test: (label: number, guess: number) => boolean) =>
    sample.labels.map((label, row) => (test(label, predicted[row] as number) ? 1 : 0));
  return [
    column((label, guess) => label === 1 && guess === 1),
    column((label, guess) => label === 0 && guess !== 0),
    column((label, guess) => label === 1 && guess !== 1),
    column((label, guess) => label === 0 && guess === 0),
  ];
}

/** A score that is a function of the confusion matrix at the threshold 0.5. */
export function ofCounts(value: (counts: BinaryCounts) => Value): Score {
  return {
    kind: 'sums',
    columns: binaryColumns,
    value: ([tp = 0, fp = 0, fn = 0, tn = 0]) => value({ tp, fp, fn, tn }),
  };
}

/** The quotient, undefined with this reason when there is nothing below the line. */
export function ratio(part: number, whole: number, reason: string): Value {
  return whole === 0 ? { value: null, reason } : defined(part / whole, reason);
}

/** The share of the rows with this label that are given `predicted`; a broken output is given neither class. */
export function shareOfLabel(label: 0 | 1, counts: (predicted: number) => boolean): Score {
  return {
    kind: 'proportion',
    rows: (sample) => {
      const predicted = predictedClasses(sample);
      return sample.labels.map((own, row) => (own !== label ? Number.NaN : counts(predicted[row] as number) ? 1 : 0));
    },
  };
}
