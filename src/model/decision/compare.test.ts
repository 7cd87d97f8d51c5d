import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../stats/random.ts';
import type { Metric } from '../metric.ts';
import { metrics } from '../metrics/registry.ts';
import { type Sample, sampleOf, type Task } from '../sample.ts';
import { compare } from './compare.ts';
import { harmOutcome } from './decide.ts';

const options = { scale: 1, seed: 1, stream: 'test' };

function metric(id: string): Metric {
  return metrics.find((each) => each.id === id) as Metric;
}

/** Outputs that are near the labels, by as much chance as truth. */
function outputsOf(task: Task, labels: Float64Array, random: Random): Float64Array {
  if (task === 'binary' || task === 'multilabel') return labels.map((label) => 0.25 * label + 0.75 * random());
  if (task === 'quantile') {
    return Float64Array.from(Array.from(labels, (label) => [label - 2 * random(), label, label + 2 * random()]).flat());
  }
  if (task !== 'multiclass') return labels.map((label) => label + random() - 0.5);
  const rows = Array.from(labels, (label) => {
    const raw = [0, 1, 2].map((k) => random() + (k === label ? 0.5 : 0));
    const sum = raw.reduce((all, v) => all + v, 0);
    return raw.map((v) => v / sum);
  });
  return Float64Array.from(rows.flat());
}

const labelRange: Readonly<Record<Task, number>> = {
  ...{ binary: 2, multiclass: 3, multilabel: 2, ranking: 4 },
  ...{ regression: 0, quantile: 0, embedding: 0, text: 0 },
};

const words = ['a cat sat', 'a dog sat', 'the cat ran', 'a cat'];

function pair(task: Task, rows: number, name: string): readonly [Sample, Sample] {
  const random = seededRandom(3, name);
  const labelWidth = task === 'multilabel' || task === 'embedding' ? 3 : 1;
  const among = labelRange[task];
  const labels = Float64Array.from({ length: task === 'text' ? 0 : rows * labelWidth }, () =>
    among === 0 ? 1 + 9 * random() : Math.floor(random() * among),
  );
  const width = task === 'text' ? 0 : ['binary', 'regression', 'ranking'].includes(task) ? 1 : 3;
  const text = () => Array.from({ length: rows }, () => words[Math.floor(random() * words.length)] as string);
  const wanted = text();
  const queries = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 5));
  const sample = (): Sample => ({
    ...{ task, rows, labels, labelWidth, width, outputs: outputsOf(task, labels, random) },
    ...(task === 'text' ? { texts: { wanted, given: text() } } : {}),
    ...(task === 'ranking' ? { queries } : {}),
    ...(task === 'quantile' ? { levels: [0.1, 0.5, 0.9] } : {}),
  });
  return [sample(), sample()];
}

// What programs of a policy answer is not known from labels and outputs.
const own = metrics.filter(({ program }: Metric) => program === undefined);
const everyMetric = own.flatMap((each) => Object.keys(each.scores).map((task) => [each.id, task as Task] as const));

describe('identity', () => {
  it.each(everyMetric)('%s, %s: a model against itself has harm 0 and is never worse', (id, task) => {
    const [model] = pair(task, 300, id);
    const { harm } = compare(metric(id), model, model, options);
    expect(harm?.value).toBe(0);
    expect(harm?.low).toBeLessThanOrEqual(0);
    expect(harm?.high).toBeGreaterThanOrEqual(0);
    expect(harmOutcome(harm ?? { low: 1, high: 1 }, 0.05)).toBe('not-worse');
  });
});

describe('swap', () => {
  it.each(everyMetric)('%s, %s: exchanged roles mirror harm and interval', (id, task) => {
    const [a, b] = pair(task, 300, id);
    const there = compare(metric(id), a, b, options).harm;
    const back = compare(metric(id), b, a, options).harm;
    expect(back?.value).toBeCloseTo(-(there?.value ?? Number.NaN), 12);
    // Percentiles of 2,000 resamples are not symmetric to the last digit.
    const digits = there?.method.includes('bootstrap') ? 2 : 9;
    expect(back?.low).toBeCloseTo(-(there?.high ?? Number.NaN), digits);
    expect(back?.high).toBeCloseTo(-(there?.low ?? Number.NaN), digits);
  });

  it('gives the same numbers for the same seed', () => {
    const [a, b] = pair('binary', 200, 'seed');
    const run = () => compare(metric('f1'), a, b, options).harm;
    expect(run()?.low).toBe(run()?.low);
  });
});

describe('relative margins', () => {
  it('test cand - (1 + r) base against 0', () => {
    const labels = Float64Array.from({ length: 400 }, () => 0);
    const random = seededRandom(5);
    const errors = labels.map(() => 1 + random());
    const base = sampleOf('regression', labels, errors, 1);
    const head = sampleOf(
      'regression',
      labels,
      errors.map((e) => 1.03 * e),
      1,
    );
    const outcome = (scale: number) =>
      harmOutcome(compare(metric('mae'), base, head, { ...options, scale }).harm ?? { low: 0, high: 0 }, 0);
    expect(outcome(1.05)).toBe('not-worse');
    expect(outcome(1.02)).toBe('worse');
  });
});

describe('undefined values', () => {
  it('give no harm and their reason', () => {
    const labels = Float64Array.of(1, 1, 1);
    const model = sampleOf('binary', labels, Float64Array.of(0.2, 0.7, 0.9), 1);
    const result = compare(metric('roc-auc'), model, model, options);
    expect(result.harm).toBeNull();
    expect(result.base).toEqual({ value: null, reason: 'only one class in the labels' });
  });

  it('an AUC with fewer than 20 rows in a class is resampled', () => {
    const [a, b] = pair('binary', 30, 'small');
    expect(compare(metric('roc-auc'), a, b, options).harm?.method).toMatch(/bootstrap/);
  });
});

describe('coverage of the 90 % intervals by simulation (seeded)', () => {
  function normal(random: Random): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }

  function binaryRun(random: Random): readonly [Sample, Sample] {
    const rows = 400;
    const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
    const [base, head] = [new Float64Array(rows), new Float64Array(rows)];
    labels.forEach((label, i) => {
      const common = 1.5 * label + normal(random);
      base[i] = 1 / (1 + Math.exp(0.75 - common - 0.5 * normal(random)));
      head[i] = 1 / (1 + Math.exp(0.75 - common - 0.8 * normal(random)));
    });
    return [sampleOf('binary', labels, base, 1), sampleOf('binary', labels, head, 1)];
  }

  it.each(['accuracy', 'log-loss', 'roc-auc'])('%s: 87.5 to 92.5 % of 1,500 runs', (id) => {
    const random = seededRandom(11, id);
    const runs = 1500;
    const results = Array.from({ length: runs }, () => compare(metric(id), ...binaryRun(random), options).harm);
    // The truth is the mean over as many runs: its own error is a sixtieth of one run's.
    const truth = results.reduce((sum, harm) => sum + (harm?.value ?? 0), 0) / runs;
    const covered = results.filter((harm) => harm !== null && harm.low <= truth && truth <= harm.high).length / runs;
    expect(covered).toBeGreaterThan(0.875);
    expect(covered).toBeLessThan(0.925);
  });

  it('a drop of exactly the margin passes in at most 6.5 % of 1,500 runs, equal models fail in at most 1 %', () => {
    const random = seededRandom(12);
    const outcome = (b: number, c: number) => {
      const labels = Float64Array.from({ length: 500 }, () => 1);
      const draws = labels.map(() => random());
      const base = sampleOf(
        'binary',
        labels,
        draws.map((u) => (u < c ? 0 : 1)),
        1,
      );
      const head = sampleOf(
        'binary',
        labels,
        draws.map((u) => (u >= c && u < c + b ? 0 : 1)),
        1,
      );
      return harmOutcome(compare(metric('accuracy'), base, head, options).harm ?? { low: 0, high: 0 }, 0.02);
    };
    const share = (b: number, c: number, wanted: string) =>
      Array.from({ length: 1500 }, () => outcome(b, c)).filter((found) => found === wanted).length / 1500;
    expect(share(0.06, 0.04, 'not-worse')).toBeLessThan(0.065);
    expect(share(0.05, 0.05, 'worse')).toBeLessThan(0.01);
  });
});
