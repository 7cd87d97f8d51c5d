import { defined, type Scores, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { type DrawnAreas, meanOfDrawn, type Ranked } from './drawn-areas.ts';
import { type Swept, thresholdSweep } from './threshold-sweep.ts';

/** The setting of how several labels become one area. */
export const labelAverage = {
  kind: 'word',
  meaning: 'multilabel: the mean over labels (macro), or all labels of all rows as one (micro)',
  words: ['macro', 'micro'],
  default: 'macro',
} as const;

/** An area over thresholds. */
export interface Area {
  area(swept: Swept): number;
  /** the same for 16 resamples at once */
  drawn(ranked: Ranked): DrawnAreas;
  /** how much of its error each row brings */
  influence(labels: Float64Array, scores: Float64Array, weights?: Float64Array): Float64Array;
  /** whether so many rows stand behind it that influences give its interval */
  enough(labels: Float64Array): boolean;
  /** why it has no value */
  readonly reason: string;
}

/** Scores of a multilabel sample that are areas over thresholds, label by label or of all labels at once. */
export function ofLabelColumns(average: string, area: Area): Scores {
  return { multilabel: { kind: 'weighted', ...(average === 'micro' ? pooled(area) : byLabel(area)) } };
}

/** How many rows have this label. */
export function rowsOf(labels: Float64Array, label: number): number {
  return labels.reduce((count, each) => count + Number(each === label), 0);
}

function byLabel({ area, drawn, influence, enough, reason }: Area) {
  return {
    prepare: (sample: Sample) => {
      const { width, outputs, labels } = sample;
      const sweeps = Array.from({ length: width }, (_, k) =>
        thresholdSweep(columnOf(outputs, k, sample), (row) => labels[row * width + k] === 1),
      );
      return (weights: Float64Array): Value =>
        defined(sweeps.reduce((sum, sweep) => sum + area(sweep(weights)), 0) / width, reason);
    },
    prepareDrawn: (sample: Sample) =>
      meanOfDrawn(
        Array.from({ length: sample.width }, (_, k) => {
          const positive = (row: number) => sample.labels[row * sample.width + k] === 1;
          return drawn({ outputs: columnOf(sample.outputs, k, sample), positive, width: 1 });
        }),
      ),
    influence: (sample: Sample): Float64Array | null => {
      const { rows, width, weights } = sample;
      const columns = Array.from({ length: width }, (_, k) => ({
        labels: columnOf(sample.labels, k, sample),
        outputs: columnOf(sample.outputs, k, sample),
      }));
      if (columns.some(({ labels }) => !enough(labels))) return null;
      const sums = new Float64Array(rows);
      for (const { labels, outputs } of columns) {
        influence(labels, outputs, weights).forEach((one, row) => {
          sums[row] = (sums[row] as number) + one / width;
        });
      }
      return sums;
    },
  };
}

function pooled({ area, drawn, influence, enough, reason }: Area) {
  return {
    prepare: ({ rows, width, outputs, labels }: Sample) => {
      const sweep = thresholdSweep(outputs, (place) => labels[place] === 1);
      const wide = new Float64Array(rows * width);
      return (weights: Float64Array): Value => {
        for (let row = 0; row < rows; row++) wide.fill(weights[row] as number, row * width, (row + 1) * width);
        return defined(area(sweep(wide)), reason);
      };
    },
    prepareDrawn: ({ width, outputs, labels }: Sample) =>
      drawn({ outputs, positive: (place) => labels[place] === 1, width }),
    influence: ({ rows, width, outputs, labels, weights }: Sample): Float64Array | null => {
      if (!enough(labels)) return null;
      const wide = weights && Float64Array.from(labels, (_, place) => weights[Math.floor(place / width)] as number);
      const sums = new Float64Array(rows);
      influence(labels, outputs, wide).forEach((one, place) => {
        const row = Math.floor(place / width);
        sums[row] = (sums[row] as number) + one;
      });
      return sums;
    },
  };
}

function columnOf(values: Float64Array, k: number, { rows, width }: Sample): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => values[row * width + k] as number);
}
