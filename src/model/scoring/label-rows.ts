import type { Score } from '../metric.ts';

/** The mean over rows of a multilabel sample of a function of the row's labels (0 and 1) and outputs. */
export function ofLabelRows(score: (labels: Float64Array, outputs: Float64Array) => number): Score {
  return {
    kind: 'mean',
    rows: ({ rows, labels, outputs, width }) =>
      Float64Array.from({ length: rows }, (_, row) =>
        score(labels.subarray(row * width, (row + 1) * width), outputs.subarray(row * width, (row + 1) * width)),
      ),
  };
}
