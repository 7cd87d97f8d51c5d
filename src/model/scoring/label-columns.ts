import { defined, type Scores, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { type Swept, thresholdSweep } from './threshold-sweep.ts';

/** The setting of how several labels become one area. */
export const labelAverage = {
  kind: 'word',
  meaning: 'multilabel: the mean over labels (macro), or all labels of all rows as one (micro)',
  words: ['macro', 'micro'],
  default: 'macro',
} as const;

/** Scores of a multilabel sample that are areas over thresholds, label by label or of all labels at once. */
export function ofLabelColumns(average: string, area: Area, reason: string): Scores {
  return {
    multilabel: { kind: 'weighted', prepare: average === 'micro' ? pooled(area, reason) : byLabel(area, reason) },
  };
}

type Area = (swept: Swept) => number;

function byLabel(area: Area, reason: string) {
  return (sample: Sample) => {
    const { rows, width, outputs, labels } = sample;
    const sweeps = Array.from({ length: width }, (_, k) => {
      const column = Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k] as number);
      return thresholdSweep(column, (row) => labels[row * width + k] === 1);
    });
    return (weights: Float64Array): Value =>
      defined(sweeps.reduce((sum, sweep) => sum + area(sweep(weights)), 0) / width, reason);
  };
}

function pooled(area: Area, reason: string) {
  return ({ rows, width, outputs, labels }: Sample) => {
    const sweep = thresholdSweep(outputs, (place) => labels[place] === 1);
    const spread = new Float64Array(rows * width);
    return (weights: Float64Array): Value => {
      for (let row = 0; row < rows; row++) spread.fill(weights[row] as number, row * width, (row + 1) * width);
      return defined(area(sweep(spread)), reason);
    };
  };
}
