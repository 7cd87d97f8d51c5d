import { spearmanInfluence } from '../../stats/spearman-influence.ts';
import { defined, defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { totalOf } from '../scoring/errors.ts';
import { fallingOrder } from '../scoring/threshold-sweep.ts';

/** Rows from which the interval of influences keeps its promise; fewer are resampled. */
const enough = 200;

function prepare(sample: Sample): (weights: Float64Array) => Value {
  const [first, second] = [rankedBy(sample.labels), rankedBy(sample.outputs)];
  return (weights) => {
    const [x, y] = [first(weights), second(weights)];
    // Weighted ranks have the mean 0 by construction.
    let [xx, yy, xy] = [0, 0, 0];
    for (let row = 0; row < x.length; row++) {
      const [a, b, weight] = [x[row] as number, y[row] as number, weights[row] as number];
      xx += weight * a * a;
      yy += weight * b * b;
      xy += weight * a * b;
    }
    // Ranks of one value are 0 but for rounding; one other row among 10 million is far beyond it.
    const least = 1e-15 * totalOf(weights) ** 3;
    return xx <= least || yy <= least
      ? { value: null, reason: 'the labels or the outputs are all equal' }
      : defined(xy / Math.sqrt(xx * yy), 'no row');
  };
}

/** Mid-ranks by weights, counted from the middle; the values are sorted once. The answer is used again. */
function rankedBy(values: Float64Array): (weights: Float64Array) => Float64Array {
  const order = fallingOrder(values);
  const last = Uint8Array.from(order, (row, i) => Number(values[row] !== values[order[i + 1] ?? -1]));
  const ranks = new Float64Array(values.length);
  return (weights) => {
    const half = totalOf(weights) / 2;
    let [above, tied, from] = [0, 0, 0];
    for (let i = 0; i < order.length; i++) {
      tied += weights[order[i] as number] as number;
      if (last[i] === 0) continue;
      const rank = half - above - tied / 2;
      for (; from <= i; from++) ranks[order[from] as number] = rank;
      above += tied;
      tied = 0;
    }
    return ranks;
  };
}

export default defineMetric({
  id: 'spearman',
  title: 'Spearman correlation',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'finite',
  scores: {
    regression: {
      kind: 'weighted',
      prepare,
      influence: ({ rows, labels, outputs, weights }) =>
        rows < enough ? null : spearmanInfluence(labels, outputs, weights).influence,
    },
  },
  documentation: 'Linear correlation of the ranks of outputs and labels, equal values sharing the mean of their ranks.',
  source: 'Spearman 1904; scipy.stats.spearmanr',
});
