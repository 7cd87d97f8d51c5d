import { predictedClasses, type Sample } from './sample.ts';

/** Row columns 0/1 of a binary confusion matrix, in the order true positive, false positive, false negative, true negative. */
export function binaryCounts(sample: Sample): readonly Float64Array[] {
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

/** Row columns 0/1 for each class k: true positive (3k), false positive (3k + 1), false negative (3k + 2). */
export function classCounts(sample: Sample): readonly Float64Array[] {
  const predicted = predictedClasses(sample);
  const columns: Float64Array[] = [];
  for (let k = 0; k < sample.width; k++) {
    columns.push(
      sample.labels.map((label, row) => (label === k && predicted[row] === k ? 1 : 0)),
      sample.labels.map((label, row) => (label !== k && predicted[row] === k ? 1 : 0)),
      sample.labels.map((label, row) => (label === k && predicted[row] !== k ? 1 : 0)),
    );
  }
  return columns;
}

/** One class's counts out of the sums of `classCounts`. */
export interface ClassSums {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** The sums of `classCounts`, class by class. */
export function byClass(sums: Float64Array): readonly ClassSums[] {
  return Array.from({ length: sums.length / 3 }, (_, k) => ({
    tp: sums[3 * k] as number,
    fp: sums[3 * k + 1] as number,
    fn: sums[3 * k + 2] as number,
  }));
}

/** The mean of one number a class; NaN when any is NaN or there is none. */
export function macro(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
