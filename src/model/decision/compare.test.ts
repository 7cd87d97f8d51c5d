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
const scored = own.flatMap((each: Metric) =>
  Object.entries(each.scores).map(([task, { kind }]) => ({ id: each.id, task: task as Task, kind })),
);
const pairsOf = (one: boolean) =>
  scored.flatMap(({ id, task, kind }) => ((kind === 'number') === one ? [[id, task] as const] : []));
const everyMetric = pairsOf(false);

it.each(pairsOf(true))('%s, %s: one number for all rows has no harm', (id, task) => {
  const [base, head] = pair(task, 60, id);
  const metric = own.find((each: Metric) => each.id === id) as Metric;
  expect(compare(metric, base, head, { scale: 1, seed: 1, stream: id }).harm).toBeNull();
});

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

describe('intervals of one binary comparison (their coverage is in test/heavy/model-simulation.test.ts)', () => {
  function normal(random: Random): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }

  function binaryRun(random: Random): readonly [Sample, Sample] {
    const labels = Float64Array.from({ length: 200 }, () => (random() < 0.4 ? 1 : 0));
    const known = labels.map((label) => 1.5 * label + normal(random));
    const outputs = (noise: number) => known.map((z) => 1 / (1 + Math.exp(0.75 - z - noise * normal(random))));
    return [sampleOf('binary', labels, outputs(0.5), 1), sampleOf('binary', labels, outputs(0.8), 1)];
  }

  it.each(['accuracy', 'log-loss', 'roc-auc'])('%s: as wide as the harm varies from one dataset to the next', (id) => {
    const random = seededRandom(11, id);
    const harms = Array.from({ length: 60 }, () => compare(metric(id), ...binaryRun(random), options).harm);
    const values = harms.map((harm) => harm?.value as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const widths = harms.map((harm) => (harm?.high as number) - (harm?.low as number));
    const width = widths.reduce((sum, each) => sum + each, 0) / widths.length;
    // 2 × 1.645 standard errors; the spread of 60 values errs by a tenth.
    expect(Math.abs(width / (3.29 * spread) - 1)).toBeLessThan(0.25);
  });
});
