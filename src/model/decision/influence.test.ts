import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random.ts';
import { evaluate, type Metric, type Score } from '../metric.ts';
import { metrics } from '../metrics/registry.ts';
import { type Sample, sampleOf } from '../sample.ts';
import { compare } from './compare.ts';
import { influenceOf } from './influence.ts';
import { ownInterval } from './own-interval.ts';
import { resampled } from './resample.ts';

const random = seededRandom(1, 'influence');
const rows = 240;

/** Outputs with ties (two digits), so that equal ones count. */
function noisy(of: (row: number) => number, spread: number, width = 1): Float64Array {
  return Float64Array.from(
    { length: rows * width },
    (_, at) => Math.round(100 * (of(at) + spread * (random() - 0.5))) / 100,
  );
}

const binary = Float64Array.from({ length: rows }, () => Number(random() < 0.4));
const classes = Float64Array.from({ length: rows }, () => Math.floor(3 * random()));
const several = Float64Array.from({ length: rows * 2 }, () => Number(random() < 0.5));
const numbers = Float64Array.from({ length: rows }, () => Math.round(10 * random()));
const make = {
  binary: () =>
    sampleOf(
      'binary',
      binary,
      noisy((at) => 0.4 + 0.2 * (binary[at] as number), 0.7),
      1,
    ),
  multiclass: () =>
    sampleOf(
      'multiclass',
      classes,
      noisy((at) => 0.4 + 0.2 * Number(classes[Math.floor(at / 3)] === at % 3), 0.7, 3),
      3,
    ),
  multilabel: (): Sample => ({
    ...sampleOf(
      'binary',
      several,
      noisy((at) => 0.4 + 0.2 * (several[at] as number), 0.7, 2),
      1,
    ),
    task: 'multilabel',
    rows,
    labelWidth: 2,
    width: 2,
  }),
  regression: () =>
    sampleOf(
      'regression',
      numbers,
      noisy((at) => (numbers[at] as number) / 10, 1.2),
      1,
    ),
};

const cases: readonly (readonly [id: string, task: keyof typeof make, settings: object])[] = [
  ['pr-auc', 'binary', {}],
  ['pr-auc', 'multilabel', {}],
  ['pr-auc', 'multilabel', { average: 'micro' }],
  ['roc-auc', 'multiclass', {}],
  ['roc-auc', 'multiclass', { multi: 'ovo' }],
  ['roc-auc', 'multilabel', {}],
  ['roc-auc', 'multilabel', { average: 'micro' }],
  ['spearman', 'regression', {}],
];

function metricOf(id: string, settings: object): Metric {
  const found = metrics.find((each) => each.id === id) as Metric;
  return Object.keys(settings).length === 0 ? found : (found.bind?.(settings as never, id) as Metric);
}

/** The standard deviation of the difference of two models over resampled rows. */
function resampledError(metric: Metric, base: Sample, head: Sample): number {
  const score = metric.scores[base.task];
  if (score === undefined || score.kind === 'number') throw new Error('no score');
  const draws = resampled(score, [[base], [head]], ([a = 0, b = 0]) => a - b, seededRandom(1));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  return Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
}

describe.each(cases)('%s, %s %o', (id, task, settings) => {
  const metric = metricOf(id, settings);
  const weights = Float64Array.from({ length: rows }, (_, row) => 1 + (row % 3));

  it.each([
    ['equal weights', undefined],
    ['weights', weights],
  ])('influences are the derivative of the value by the weights of rows: %s', (_, given) => {
    const sample: Sample = { ...make[task](), ...(given === undefined ? {} : { weights: given }) };
    const influence = influenceOf(metric.scores[task] as Score, sample);
    const own = given ?? new Float64Array(rows).fill(1);
    for (let row = 0; row < rows; row += 17) {
      const at = (factor: number) => {
        const moved = own.map((weight, each) => (each === row ? weight * factor : weight));
        return evaluate(metric, { ...sample, weights: moved }).value as number;
      };
      expect(influence?.[row]).toBeCloseTo((at(1 + 1e-5) - at(1 - 1e-5)) / 2e-5, 7);
    }
  });

  it('the interval is that of resampled rows within their error', () => {
    const [base, head] = [make[task](), make[task]()];
    const harm = compare(metric, base, head, { scale: 1, seed: 1, stream: 'test' }).harm;
    expect(harm?.method).toContain('row influences');
    expect(Math.abs((harm?.se as number) / resampledError(metric, base, head) - 1)).toBeLessThan(0.1);
  });

  it('exchanged roles mirror it, groups of one row change nothing, and the own interval is about the value', () => {
    const [base, head] = [make[task](), make[task]()];
    const options = { scale: 1, seed: 1, stream: 'test' };
    const [there, back] = [compare(metric, base, head, options).harm, compare(metric, head, base, options).harm];
    expect(back?.low).toBeCloseTo(0 - (there?.high as number), 12);
    const groups = Int32Array.from({ length: rows }, (_, row) => row);
    const grouped = compare(metric, { ...base, groups }, { ...head, groups }, options).harm;
    expect(grouped?.se).toBeCloseTo(there?.se as number, 12);
    const own = ownInterval(metric, head, 1, 'own');
    expect((own?.low as number) + (own?.high as number)).toBeCloseTo(2 * (own?.value as number), 10);
  });
});

describe.each(['rmse', 'r2', 'pearson', 'wape'])('%s of many rows', (id) => {
  const metric = metricOf(id, {});
  const many = 5000;
  const labels = Float64Array.from({ length: many }, () => 10 * random());
  const sample = (): Sample =>
    sampleOf(
      'regression',
      labels,
      labels.map((label) => label + random() - 0.4),
      1,
    );
  const weights = labels.map((_, row) => 1 + (row % 3));

  it.each([
    ['equal weights', undefined],
    ['weights', weights],
  ])('has influences that are the derivative by the weights of rows: %s', (_, given) => {
    const one: Sample = { ...sample(), ...(given === undefined ? {} : { weights: given }) };
    const influence = influenceOf(metric.scores.regression as Score, one);
    const own = given ?? new Float64Array(many).fill(1);
    const largest = Math.max(...(influence as Float64Array).map(Math.abs));
    for (let row = 0; row < many; row += 2499) {
      const at = (factor: number) =>
        evaluate(metric, { ...one, weights: own.map((weight, i) => (i === row ? weight * factor : weight)) })
          .value as number;
      const slope = (at(1 + 1e-3) - at(1 - 1e-3)) / 2e-3;
      expect(Math.abs((influence?.[row] as number) - slope) / largest).toBeLessThan(1e-3);
    }
  });

  it('has the interval of influences; fewer rows are resampled', () => {
    const [base, head] = [sample(), sample()];
    const harm = compare(metric, base, head, { scale: 1, seed: 1, stream: 'test' }).harm;
    expect(harm?.method).toContain('row influences');
    const few = (one: Sample) => sampleOf('regression', labels.slice(0, 400), one.outputs.slice(0, 400), 1);
    expect(compare(metric, few(base), few(head), { scale: 1, seed: 1, stream: 'test' }).harm?.method).toContain(
      'bootstrap',
    );
  });
});

it('one row that stands for the whole is resampled: of influences alone it would decide', () => {
  const rmse = metricOf('rmse', {}).scores.regression as Score;
  const labels = Float64Array.from({ length: 5000 }, () => random());
  const outputs = labels.map((label) => label + random() - 0.5);
  expect(influenceOf(rmse, sampleOf('regression', labels, outputs, 1))).not.toBeNull();
  outputs[7] = 1000;
  expect(influenceOf(rmse, sampleOf('regression', labels, outputs, 1))).toBeNull();
});

describe.each([
  ['f1', 'multiclass', {}],
  ['f1', 'multiclass', { average: 'weighted' }],
  ['mcc', 'multiclass', {}],
  ['cohen-kappa', 'multiclass', { weights: 'quadratic' }],
  ['balanced-accuracy', 'multiclass', {}],
  ['precision', 'multilabel', {}],
] as const)('%s, %s %o, of many rows', (id, task, settings) => {
  const metric = metricOf(id, settings);
  const many = 5000;
  const width = task === 'multiclass' ? 4 : 2;
  const labels = Float64Array.from({ length: task === 'multiclass' ? many : many * width }, () =>
    Math.floor((task === 'multiclass' ? width : 2) * random()),
  );
  const sample = (): Sample => ({
    ...sampleOf('multiclass', new Float64Array(many), new Float64Array(many * width), width),
    task,
    labels,
    labelWidth: task === 'multiclass' ? 1 : width,
    outputs: Float64Array.from({ length: many * width }, (_, at) => {
      const own =
        task === 'multiclass' ? Number(labels[Math.floor(at / width)] === at % width) : (labels[at] as number);
      return 0.3 * own + 0.7 * random();
    }),
  });

  it('has influences that are the derivative by the weights of rows, and their interval', () => {
    const [base, head] = [sample(), sample()];
    const influence = influenceOf(metric.scores[task] as Score, base) as Float64Array;
    const largest = Math.max(...influence.map(Math.abs));
    const own = new Float64Array(many).fill(1);
    for (let row = 0; row < many; row += 2499) {
      const at = (factor: number) =>
        evaluate(metric, { ...base, weights: own.map((weight, i) => (i === row ? weight * factor : weight)) })
          .value as number;
      expect(Math.abs((influence[row] as number) - (at(1.01) - at(0.99)) / 0.02) / largest).toBeLessThan(1e-3);
    }
    const harm = compare(metric, base, head, { scale: 1, seed: 1, stream: 'test' }).harm;
    expect(harm?.method).toContain('row influences');
  });
});
