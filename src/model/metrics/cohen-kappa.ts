import { defined, defineMetricWith, type Score, type Value } from '../metric.ts';
import { nonFiniteRows, predictedClasses, type Sample } from '../sample.ts';
import { ofCounts, ratio } from '../scoring/binary-counts.ts';
import { type ClassCounts, multiclassCounter, multiclassKinds } from '../scoring/class-counts.ts';
import { totalOf } from '../scoring/errors.ts';
import { influenceByKinds } from '../scoring/kind-influence.ts';

const oneSide = 'labels and predictions are all of one class';

const binary: Score = ofCounts(({ tp, fp, fn, tn }) => {
  const all = tp + fp + fn + tn;
  const chance = ((tp + fn) * (tp + fp) + (tn + fp) * (tn + fn)) / (all * all);
  return ratio((tp + tn) / all - chance, 1 - chance, oneSide);
});

function broken(sample: Sample): string | null {
  return nonFiniteRows(sample).length === 0 ? null : 'a row with a broken output has no class to be far from';
}

/** 1 - disagreement seen over disagreement by chance. */
function agreement(by: 'none' | 'linear' | 'quadratic') {
  return (sample: Sample) => {
    const predicted = predictedClasses(sample);
    const apart = Float64Array.from(predicted, (guess, row) =>
      distance(by, Math.abs(guess - (sample.labels[row] as number))),
    );
    const count = multiclassCounter(sample);
    return (weights: Float64Array): Value => {
      const counts = count(weights);
      if (isOneSide(counts)) return { value: null, reason: oneSide };
      const all = totalOf(weights);
      // Where all disagreements are alike, the counts say how much there is.
      let seen = by === 'none' ? counts.reduce((left, { tp }) => left - tp, all) : 0;
      for (let row = 0; row < apart.length && by !== 'none'; row++)
        seen += (weights[row] as number) * (apart[row] as number);
      const chance = byChance(
        by,
        counts.map(({ tp, fn }) => (tp + fn) / all),
        counts.map(({ tp, fp }) => (tp + fp) / all),
      );
      return defined(1 - seen / all / chance, oneSide);
    };
  };
}

/** Whether one class alone is labelled and given; by the shares this is known but for rounding. */
function isOneSide(counts: readonly ClassCounts[]): boolean {
  const known = counts.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
  return known.length < 2 && known.every(({ fp, fn }) => fp + fn === 0);
}

function distance(by: 'none' | 'linear' | 'quadratic', apart: number): number {
  if (by === 'none') return apart === 0 ? 0 : 1;
  return by === 'linear' ? apart : apart * apart;
}

/** The mean distance of two independent draws from the shares of labels and of predictions. */
function byChance(by: 'none' | 'linear' | 'quadratic', labelled: readonly number[], given: readonly number[]): number {
  const sum = (shares: readonly number[], of: (k: number) => number) =>
    shares.reduce((total, share, k) => total + share * of(k), 0);
  if (by === 'none') return 1 - sum(labelled, (k) => given[k] as number);
  if (by === 'quadratic') {
    const cross = sum(labelled, (k) => k) * sum(given, (k) => k);
    return sum(labelled, (k) => k * k) + sum(given, (k) => k * k) - 2 * cross;
  }
  let [below, under, total] = [0, 0, 0];
  labelled.forEach((share, k) => {
    below += share;
    under += given[k] as number;
    total += below * (1 - under) + under * (1 - below);
  });
  return total;
}

export default defineMetricWith({
  id: 'cohen-kappa',
  title: ({ weights }) => `Cohen’s kappa${weights === 'none' ? '' : ` (${weights})`}`,
  settings: {
    weights: {
      kind: 'word',
      meaning: 'how a disagreement weighs: alike, by the distance of the classes, or by its square',
      words: ['none', 'linear', 'quadratic'],
      default: 'none',
    },
  },
  direction: 'higher',
  unit: '',
  range: [-1, 1],
  needs: 'classes',
  scores: ({ weights: by }) => ({
    ...(by === 'none' ? { binary } : {}),
    multiclass: {
      kind: 'weighted',
      check: (sample) => (by === 'none' ? null : broken(sample)),
      prepare: agreement(by ?? 'none'),
      influence: influenceByKinds(multiclassKinds, agreement(by ?? 'none')),
    },
  }),
  documentation:
    'Agreement of labels and predictions beyond chance; with ordered classes, disagreements can weigh by their distance (linear) or its square (quadratic).',
  source: 'Cohen 1960, 1968; sklearn.metrics.cohen_kappa_score',
});
