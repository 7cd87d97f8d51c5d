import { defined, type Score, type Scores, type Value } from '../metric.ts';
import type { Sample } from '../sample.ts';
import type { Setting, Settings } from '../setting.ts';
import {
  type ClassCounts,
  type CountClasses,
  multiclassCounter,
  multiclassKinds,
  multilabelCounter,
  multilabelKinds,
  predictedLabels,
} from './class-counts.ts';
import { influenceByKinds } from './kind-influence.ts';

/** A quotient of the counts of one class, and what it is where there is nothing below the line. */
export interface ClassRatio {
  of(counts: ClassCounts): readonly [part: number, whole: number];
  /** classes that do not count in a mean over classes: those that do not occur */
  absent(counts: ClassCounts): boolean;
  /** the value of a row with `average: samples` where the whole is 0; NaN = the row does not count */
  empty(counts: ClassCounts): number;
  /** why a class has no value */
  readonly reason: string;
}

/** The settings of a metric that is worked out class by class. */
export const averageSettings = {
  average: {
    kind: 'word',
    meaning:
      'how classes or labels become one number: the mean over them (macro), from their summed counts (micro), the mean weighted by their rows (weighted), or multilabel the mean over rows (samples)',
    words: ['macro', 'micro', 'weighted', 'samples'],
    default: 'macro',
  },
  class: {
    kind: 'number',
    meaning: 'the one class or label that is looked at, counted from 0',
    least: 0,
    most: null,
    integer: true,
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** The settings as words for a title: "", " of class 3", " (micro)". */
export function averageInWords({ average, class: one }: Settings): string {
  if (one !== undefined) return ` of class ${one}`;
  return average === undefined || average === 'macro' ? '' : ` (${average})`;
}

/** Scores for several classes and for several labels, by the settings. */
export function averaged(ratio: ClassRatio, { average = 'macro', class: one }: Settings): Scores {
  if (average === 'samples') {
    return one === undefined ? { multilabel: { kind: 'mean', rows: (sample) => byRow(ratio, sample) } } : {};
  }
  const combine = (counts: readonly ClassCounts[]) =>
    one !== undefined ? single(ratio, counts, one) : combined(ratio, counts, average);
  const score = (counter: (sample: Sample) => CountClasses, kinds: (sample: Sample) => Int32Array): Score => {
    const prepare = (sample: Sample) => {
      const count = counter(sample);
      return (weights: Float64Array) => combine(count(weights));
    };
    return {
      kind: 'weighted',
      check: ({ task, width, labelWidth }) => {
        const classes = task === 'multilabel' ? labelWidth : width;
        return one === undefined || one < classes ? null : `there is no class ${one}: the last one is ${classes - 1}`;
      },
      prepare,
      influence: influenceByKinds(kinds, prepare),
    };
  };
  return {
    multiclass: score(multiclassCounter, multiclassKinds),
    multilabel: score(multilabelCounter, multilabelKinds),
  };
}

function single(ratio: ClassRatio, counts: readonly ClassCounts[], one: number): Value {
  const [part, whole] = ratio.of(counts[one] as ClassCounts);
  return whole === 0 ? { value: null, reason: ratio.reason } : { value: part / whole };
}

function combined(ratio: ClassRatio, counts: readonly ClassCounts[], average: 'macro' | 'micro' | 'weighted'): Value {
  if (average === 'micro') {
    const sum = (key: keyof ClassCounts) => counts.reduce((total, each) => total + each[key], 0);
    const [part, whole] = ratio.of({ tp: sum('tp'), fp: sum('fp'), fn: sum('fn') });
    return whole === 0 ? { value: null, reason: ratio.reason } : { value: part / whole };
  }
  let [total, sum] = [0, 0];
  for (const each of counts) {
    const weight = average === 'weighted' ? each.tp + each.fn : ratio.absent(each) ? 0 : 1;
    if (weight === 0) continue;
    const [part, whole] = ratio.of(each);
    if (whole === 0) return { value: null, reason: ratio.reason };
    total += weight;
    sum += (weight * part) / whole;
  }
  return defined(sum / total, 'no class has a row');
}

function byRow(ratio: ClassRatio, sample: Sample): Float64Array {
  const predicted = predictedLabels(sample);
  const { labels, labelWidth } = sample;
  return Float64Array.from({ length: sample.rows }, (_, row) => {
    let [tp, fp, fn] = [0, 0, 0];
    for (let k = row * labelWidth; k < (row + 1) * labelWidth; k++) {
      if (predicted[k] === 1 && labels[k] === 1) tp++;
      else if (predicted[k] === 1) fp++;
      else if (labels[k] === 1) fn++;
    }
    const [part, whole] = ratio.of({ tp, fp, fn });
    return whole === 0 ? ratio.empty({ tp, fp, fn }) : part / whole;
  });
}
