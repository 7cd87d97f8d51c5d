import { defineMetric, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';
import { multiclassCounter, multiclassKinds } from '../scoring/class-counts.ts';
import { leftOf, totalOf } from '../scoring/errors.ts';
import { influenceByKinds } from '../scoring/kind-influence.ts';

const oneSide = 'the labels or the predictions have one class only';

function multiclass(sample: Sample): (weights: Float64Array) => Value {
  const count = multiclassCounter(sample);
  return (weights) => {
    let [hits, both, labelled, given] = [0, 0, 0, 0];
    const all = totalOf(weights);
    let rest = all;
    for (const { tp, fp, fn } of count(weights)) {
      hits += tp;
      both += (tp + fp) * (tp + fn);
      labelled += (tp + fn) ** 2;
      given += (tp + fp) ** 2;
      rest -= tp + fp;
    }
    // Rows with a broken output are predictions of a class of their own.
    given += Math.max(0, rest) ** 2;
    return ratio(hits * all - both, Math.sqrt(leftOf(all * all, labelled) * leftOf(all * all, given)), oneSide);
  };
}

export default defineMetric({
  id: 'mcc',
  title: 'Matthews correlation',
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'classes',
  scores: {
    binary: ofCounts(({ tp, fp, fn, tn }) =>
      ratio(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)), oneSide),
    ),
    multiclass: { kind: 'weighted', prepare: multiclass, influence: influenceByKinds(multiclassKinds, multiclass) },
  },
  documentation: 'Correlation between labels and predictions; with several classes the statistic R_K of Gorodkin.',
  source: 'Matthews 1975; Gorodkin 2004; sklearn.metrics.matthews_corrcoef',
});
