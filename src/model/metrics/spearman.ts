import { defined, defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';

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
    return xx * yy === 0
      ? { value: null, reason: 'the labels or the outputs are all equal' }
      : defined(xy / Math.sqrt(xx * yy), 'no row');
  };
}

/** Mid-ranks by weights, counted from the middle; the values are sorted once. */
function rankedBy(values: Float64Array): (weights: Float64Array) => Float64Array {
  const order = Uint32Array.from(values, (_, row) => row).sort((i, j) => (values[i] as number) - (values[j] as number));
  const ranks = new Float64Array(values.length);
  return (weights) => {
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    for (let from = 0, below = 0; from < order.length; ) {
      let [to, tied] = [from, 0];
      while (to < order.length && values[order[to] as number] === values[order[from] as number]) {
        tied += weights[order[to++] as number] as number;
      }
      for (let i = from; i < to; i++) ranks[order[i] as number] = below + tied / 2 - half;
      below += tied;
      from = to;
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
  scores: { regression: { kind: 'weighted', prepare } },
  documentation: 'Linear correlation of the ranks of outputs and labels, equal values sharing the mean of their ranks.',
  source: 'Spearman 1904; scipy.stats.spearmanr',
});
