import { defined, defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { ofCounts } from '../scoring/binary-counts.ts';
import { multiclassCounter, multiclassKinds } from '../scoring/class-counts.ts';
import { influenceByKinds } from '../scoring/kind-influence.ts';

const oneClass = 'a class has no row in the golden set';

function multiclass(sample: Sample): (weights: Float64Array) => Value {
  const count = multiclassCounter(sample);
  return (weights) => {
    const occurring = count(weights).filter(({ tp, fn }) => tp + fn > 0);
    const sum = occurring.reduce((total, { tp, fn }) => total + tp / (tp + fn), 0);
    return defined(sum / occurring.length, oneClass);
  };
}

export default defineMetric({
  id: 'balanced-accuracy',
  title: 'balanced accuracy',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) => defined((tp / (tp + fn) + tn / (tn + fp)) / 2, oneClass)),
    multiclass: {
      kind: 'weighted',
      prepare: multiclass,
      influence: influenceByKinds(multiclassKinds, multiclass),
    },
  },
  documentation: 'Mean over the classes of the share of their rows that are found.',
  source: 'sklearn.metrics.balanced_accuracy_score',
});
