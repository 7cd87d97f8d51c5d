import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { evaluate, type Metric } from '../metric.ts';
import { type Sample, sampleOf } from '../sample.ts';
import { metrics } from './registry.ts';

const sizes = [10, 1000, 3001];

function weighted(
  task: 'multiclass' | 'regression',
  rows: number,
  label: number,
  output: (random: () => number) => number,
) {
  const random = seededRandom(1, `${task}/${rows}`);
  const width = task === 'multiclass' ? 3 : 1;
  const outputs = Float64Array.from({ length: rows * width }, (_, at) =>
    width === 1 ? output(random) : at % 3 === output(random) ? 1 : 0,
  );
  const weights = Float64Array.from({ length: rows }, () => 0.1 + random());
  return { ...sampleOf(task, new Float64Array(rows).fill(label), outputs, width), weights } satisfies Sample;
}

const metricOf = (id: string) => metrics.find((each: Metric) => each.id === id) as Metric;

/** Sums of the same weights in another order differ in their last digits: no value may be made of that. */
describe('labels of one value, weighted', () => {
  it.each(['r2', 'explained-variance', 'pearson', 'spearman'])('%s has no value', (id) => {
    for (const rows of sizes) {
      for (const label of [0.1, 0.7, 3, 1e6 + 0.1])
        expect(
          evaluate(
            metricOf(id),
            weighted('regression', rows, label, (random) => random()),
          ).value,
          `${rows} ${label}`,
        ).toBeNull();
    }
  });

  it.each(['mcc', 'cohen-kappa'])('%s has none where all predictions are of that class', (id) => {
    for (const rows of sizes)
      expect(
        evaluate(
          metricOf(id),
          weighted('multiclass', rows, 1, () => 1),
        ).value,
        `${rows}`,
      ).toBeNull();
  });

  it('mcc has none where the predictions are of all classes', () => {
    for (const rows of sizes)
      expect(
        evaluate(
          metricOf('mcc'),
          weighted('multiclass', rows, 1, (random) => Math.floor(3 * random())),
        ).value,
        `${rows}`,
      ).toBeNull();
  });
});
