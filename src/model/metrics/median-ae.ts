import { ascendingOrder } from '../../stats/value-order.ts';
import { defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { rowErrors, totalOf } from '../scoring/errors.ts';

function prepare(sample: Sample): (weights: Float64Array) => Value {
  const errors = rowErrors((output, label) => Math.abs(output - label))(sample);
  const order = ascendingOrder(errors);
  return (weights) => {
    const half = totalOf(weights) / 2;
    let [below, i] = [0, 0];
    while (i < order.length && below < half) below += weights[order[i++] as number] as number;
    if (i === 0) return { value: null, reason: 'no row' };
    const error = errors[order[i - 1] as number] as number;
    if (below > half) return { value: error };
    // Exactly half lies below: the median is between the two in the middle.
    while (i < order.length && weights[order[i] as number] === 0) i++;
    return { value: (error + (errors[order[i] ?? -1] ?? error)) / 2 };
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
