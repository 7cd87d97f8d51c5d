import { aucInfluence } from '../../stats/auc-influence.ts';
import { defined, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { drawnRocAreas, meanOfDrawn } from './drawn-areas.ts';
import { areaUnderRoc, fallingOrder, thresholdSweep } from './threshold-sweep.ts';

const absent = 'a class has no row in the golden set';

/** Rows of a class from which the interval of influences keeps its promise; fewer are resampled. */
export const enoughOfClass = 20;

interface Areas {
  prepare(sample: Sample): (weights: Float64Array) => Value;
  prepareDrawn?(sample: Sample): (counts: Int32Array) => Float64Array;
  influence(sample: Sample): Float64Array | null;
}

/** Areas under the ROC curve of each class against the rest, their mean. */
export const againstRest: Areas = {
  prepare: meanAgainstRest,
  prepareDrawn: (sample) =>
    meanOfDrawn(
      Array.from({ length: sample.width }, (_, k) =>
        drawnRocAreas({ outputs: columnOf(sample, k), positive: (row) => sample.labels[row] === k, width: 1 }),
      ),
    ),
  influence: (sample) => {
    if (smallestOfAll(sample) < enoughOfClass) return null;
    const { width, weights } = sample;
    return summed(sample, (add) => {
      for (let k = 0; k < width; k++) {
        const labels = sample.labels.map((label) => Number(label === k));
        const { influence } = aucInfluence(labels, columnOf(sample, k), weights);
        for (let row = 0; row < influence.length; row++) add(row, (influence[row] as number) / width);
      }
    });
  },
};

/**
 * Mean over pairs of classes of how well their two outputs tell them apart (Hand & Till 2001, M). One pass over the rows
 * sorted by each class's output serves all of its pairs: O(rows × classes).
 */
export const inPairs: Areas = {
  prepare: meanOfPairs,
  influence: (sample) => {
    if (smallestOfAll(sample) < enoughOfClass) return null;
    const { width, labels, weights } = sample;
    const all = Uint32Array.from(labels, (_, row) => row);
    return summed(sample, (add) => {
      for (let k = 0; k < width; k++) {
        const column = columnOf(sample, k);
        for (let j = 0; j < width; j++) {
          if (j === k) continue;
          const rows = all.filter((row) => labels[row] === k || labels[row] === j);
          const of = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] as number);
          const own = of(labels).map((label) => Number(label === k));
          aucInfluence(own, of(column), weights && of(weights)).influence.forEach((one, i) => {
            add(rows[i] as number, one / (width * (width - 1)));
          });
        }
      }
    });
  },
};

/** A column with one number a row that parts are added to. */
function summed({ rows }: Sample, fill: (add: (row: number, part: number) => void) => void): Float64Array {
  const sums = new Float64Array(rows);
  fill((row, part) => {
    sums[row] = (sums[row] as number) + part;
  });
  return sums;
}

/** Rows of the rarest class, those without any row among them. */
function smallestOfAll({ labels, width }: Sample): number {
  const counts = new Float64Array(width);
  for (const label of labels) counts[label] = (counts[label] as number) + 1;
  return Math.min(...counts);
}

function meanAgainstRest(sample: Sample): (weights: Float64Array) => Value {
  const sweeps = Array.from({ length: sample.width }, (_, k) =>
    thresholdSweep(columnOf(sample, k), (row) => sample.labels[row] === k),
  );
  return (weights) =>
    defined(sweeps.reduce((sum, sweep) => sum + areaUnderRoc(sweep(weights)), 0) / sweeps.length, absent);
}

function meanOfPairs(sample: Sample): (weights: Float64Array) => Value {
  const { width, rows } = sample;
  const labels = Int32Array.from(sample.labels);
  const sorted = Array.from({ length: width }, (_, k) => {
    const column = columnOf(sample, k);
    const order = fallingOrder(column);
    return { order, last: Uint8Array.from(order, (row, i) => Number(column[row] !== column[order[i + 1] ?? -1])) };
  });
  return (weights) => {
    const totals = new Float64Array(width);
    for (let row = 0; row < rows; row++)
      totals[labels[row] as number] = (totals[labels[row] as number] as number) + (weights[row] as number);
    if (totals.some((total) => total === 0)) return { value: null, reason: absent };
    let sum = 0;
    sorted.forEach(({ order, last }, k) => {
      const areas = areasOf(k, order, last, labels, weights, width);
      for (let j = 0; j < width; j++) {
        if (j !== k) sum += (areas[j] as number) / ((totals[k] as number) * (totals[j] as number));
      }
    });
    return defined(sum / (width * (width - 1)), absent);
  };
}

/** For each other class: weight of the pairs in which the row of class k has the higher output, ties half. */
function areasOf(
  k: number,
  order: Uint32Array,
  last: Uint8Array,
  labels: Int32Array,
  weights: Float64Array,
  width: number,
): Float64Array {
  const areas = new Float64Array(width);
  for (let from = 0, above = 0; from < order.length; ) {
    let [to, tied] = [from, 0];
    for (; ; to++) {
      const row = order[to] as number;
      if (labels[row] === k) tied += weights[row] as number;
      if (last[to] === 1) break;
    }
    for (let i = from; i <= to; i++) {
      const row = order[i] as number;
      const label = labels[row] as number;
      areas[label] = (areas[label] as number) + (weights[row] as number) * (above + tied / 2);
    }
    above += tied;
    from = to + 1;
  }
  return areas;
}

function columnOf({ outputs, width, rows }: Sample, k: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => outputs[row * width + k] as number);
}
