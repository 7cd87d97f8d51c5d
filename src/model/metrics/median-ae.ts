import { ascendingOrder } from '../../stats/value-order.ts';
import { defined, defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { rowErrors, totalOf } from '../scoring/errors.ts';

function prepare(sample: Sample): (weights: Float64Array) => Value {
  const errors = rowErrors((output, label) => Math.abs(output - label))(sample);
  const order = ascendingOrder(errors);
  return (weights) => {
    const half = totalOf(weights) / 2;
    let [below, lower] = [0, Number.NaN];
    for (let i = 0; i < order.length; i++) {
      const row = order[i] as number;
      const [weight, error] = [weights[row] as number, errors[row] as number];
      if (weight === 0) continue;
      // Exactly half lies below: the median is between the two in the middle.
      if (!Number.isNaN(lower)) return { value: (lower + error) / 2 };
      below += weight;
      if (below > half) return { value: error };
      if (below === half) lower = error;
    }
    return defined(lower, 'no row');
  };
}

export default defineMetric({
  id: 'median-ae',
  title: 'median absolute error',
  direction: 'lower',
  unit: '',
  range: [0, null],
  needs: 'finite',
  scores: { regression: { kind: 'weighted', prepare } },
  documentation:
    'Median of |output - label|, in the unit of the label; of an even number of rows the mean of the two in the middle.',
  source: 'sklearn.metrics.median_absolute_error',
});
