import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { evaluate, type Metric, ruleOf } from '../metric.ts';
import { type Sample, sampleFrom, sampleOf, type Task } from '../sample.ts';
import { type Settings, slugOf } from '../setting.ts';
import { matcherOf } from '../text/pattern.ts';
import { metrics } from './registry.ts';

interface Case {
  readonly task: Task;
  readonly labels: number[];
  readonly labelWidth: number;
  readonly outputs: number[];
  readonly width: number;
  readonly weights?: number[];
  readonly queries?: number[];
  readonly levels?: number[];
  readonly columns?: Record<string, number[]>;
  readonly wanted?: string[];
  readonly given?: string[];
  readonly values: Record<string, number>;
  readonly bound: { readonly metric: string; readonly settings: Settings; readonly value: number }[];
}

const oracle = JSON.parse(readFileSync(new URL('../../../test/oracles/model/metrics.json', import.meta.url), 'utf8'));
const cases: readonly Case[] = oracle.cases;

function sample(each: Case): Sample {
  const { labels, labelWidth, weights, queries, levels, wanted, given } = each;
  const truth = {
    labels: Float64Array.from(labels),
    labelWidth,
    ...(weights === undefined ? {} : { weights: Float64Array.from(weights) }),
    ...(queries === undefined ? {} : { queries: Int32Array.from(queries) }),
    ...(levels === undefined ? {} : { levels }),
    ...(each.columns === undefined ? {} : { columns: new Map(Object.entries(each.columns)) }),
    ...(wanted === undefined ? {} : { wanted }),
  };
  const outputs = { values: Float64Array.from(each.outputs), width: each.width };
  return sampleFrom(each.task, truth, given === undefined ? outputs : { ...outputs, texts: given });
}

function agrees(metric: Metric, each: Case, expected: number): void {
  const { value } = evaluate(metric, sample(each));
  expect(value, metric.id).not.toBeNull();
  expect(Math.abs((value as number) - expected), `${metric.id}: ${value} for ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(Math.abs(expected), 1e-3),
  );
}

/** A metric that cannot do without a setting has its values among those with settings alone. */
const needsSettings = (metric: Metric) => Object.values(metric.settings ?? {}).some(({ kind }) => kind === 'given');

/** What programs of a policy answer has no reference: test/model/metric-command.test.ts and judge-command.test.ts. */
const own = metrics.filter((metric: Metric) => metric.program === undefined);

describe.each(own.map((metric: Metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  const tasks = Object.keys(metric.scores) as Task[];

  it('is declared in a file of its name, with documentation and source', () => {
    expect(existsSync(new URL(`./${slugOf(id)}.ts`, import.meta.url))).toBe(true);
    expect(metric.documentation).toMatch(/\.$/);
    expect(metric.source.length).toBeGreaterThan(8);
    expect(metric.title).not.toMatch(/undefined/);
    expect(ruleOf(metric)).toMatch(/^[a-z0-9-]+$/);
  });

  it('agrees with its reference to 1e-9 for every task it serves', () => {
    for (const task of needsSettings(metric) ? [] : tasks) {
      const rows = cases.filter((each) => each.task === task && id in each.values);
      expect(rows.length, `${id} needs an oracle for ${task}`).toBeGreaterThan(0);
      for (const each of rows) agrees(metric, each, each.values[id] as number);
    }
  });

  it('agrees with its reference with every setting that it takes', () => {
    const shown = new Set<string>();
    for (const each of cases) {
      for (const { settings, value } of each.bound.filter((one) => one.metric === id)) {
        const bound = metric.bind?.(settings, 'model.primary', matcherOf) as Metric;
        if (!needsSettings(metric)) expect(bound.id).not.toBe(id);
        expect(ruleOf(bound)).toBe(ruleOf(metric));
        agrees(bound, each, value);
        for (const key of Object.keys(settings)) shown.add(key);
      }
    }
    expect([...shown].sort()).toEqual(Object.keys(metric.settings ?? {}).sort());
  });

  it('refuses settings that it does not take, or out of their range', () => {
    const bind = (settings: Settings, place: string) => metric.bind?.(settings, place, matcherOf);
    for (const [key, setting] of Object.entries(metric.settings ?? {})) {
      if (setting.kind === 'number') {
        const below = setting.open === true ? setting.least : setting.least - 1;
        expect(() => bind({ [key]: below }, 'model.primary')).toThrow(Problem);
        expect(() => bind({ [key]: Number.NaN }, 'model.primary')).toThrow(Problem);
      } else {
        const never = setting.kind === 'word' ? 'never' : '(';
        expect(() => bind({ [key]: never }, 'model.primary')).toThrow(Problem);
      }
    }
    if (metric.bind !== undefined) expect(() => bind({ none: 1 } as Settings, 'model.primary')).toThrow(/none/);
  });

  it('has its value within its range', () => {
    const [least, most] = metric.range;
    const values = cases.flatMap((each) => (id in each.values ? [each.values[id] as number] : []));
    expect(values.filter((v) => v < (least ?? v) - 1e-12 || v > (most ?? v) + 1e-12)).toEqual([]);
  });

  it('is undefined with a reason, never NaN, on no rows', () => {
    for (const task of tasks) {
      const value = evaluate(metric, sampleOf(task, new Float64Array(0), new Float64Array(0), task === 'text' ? 0 : 1));
      expect(value).toEqual({ value: null, reason: 'no labelled row' });
    }
  });

  it('gives a row of weight 2 the value of two such rows', () => {
    for (const each of cases.filter(
      (one) => id in one.values && one.weights === undefined && one.queries === undefined && one.task !== 'embedding',
    )) {
      const doubled = sample({
        ...each,
        labels: [...each.labels, ...each.labels.slice(0, each.labelWidth)],
        outputs: [...each.outputs, ...each.outputs.slice(0, each.width)],
        ...(each.wanted === undefined ? {} : { wanted: [...each.wanted, each.wanted[0] as string] }),
        ...(each.given === undefined ? {} : { given: [...each.given, each.given[0] as string] }),
      });
      const one = sample(each);
      const weights = new Float64Array(one.rows).fill(1);
      weights[0] = 2;
      const [first, second] = [evaluate(metric, doubled).value, evaluate(metric, { ...one, weights }).value];
      // A scale that is measured on neighbouring rows is not the same with a row more.
      if (!['mase', 'rmsse'].includes(id)) expect(second).toBeCloseTo(first as number, 9);
      else expect(Number.isFinite(second)).toBe(true);
    }
  });

  it('never answers NaN when an output is NaN or infinite', () => {
    for (const each of cases.filter(
      ({ task, width }) => metric.scores[task] !== undefined && task !== 'text' && width > 0,
    )) {
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const outputs = Float64Array.from(each.outputs);
        outputs[0] = bad;
        const { value } = evaluate(metric, { ...sample(each), outputs });
        expect(value === null || Number.isFinite(value)).toBe(true);
        if (id in each.values) expect(value === null).toBe(metric.needs !== 'classes');
      }
    }
  });
});

describe('samples at the edge', () => {
  const vary = (i: number) => ((i * 37) % 11) / 11;
  const labelled: Readonly<Record<string, (i: number) => number>> = {
    zeros: () => 0,
    ones: () => 1,
    mixed: (i) => Number(vary(i) > 0.5),
  };
  const given: Readonly<Record<string, (i: number) => number>> = {
    ...labelled,
    halves: () => 0.5,
    many: vary,
    'below 0': (i) => -3 * vary(i),
    huge: (i) => 1e300 * vary(i),
  };
  const widths: Readonly<Record<Task, readonly [number, number]>> = {
    ...{ binary: [1, 1], regression: [1, 1], ranking: [1, 1], multiclass: [1, 3], quantile: [1, 3] },
    ...{ multilabel: [3, 3], embedding: [3, 3], text: [0, 0] },
  };

  function edge(task: Task, rows: number, label: (i: number) => number, output: (i: number) => number): Sample {
    const [labelWidth, width] = widths[task];
    const texts = (of: (i: number) => number) =>
      Array.from({ length: rows }, (_, i) => ['', 'a', 'b c'][Math.floor(3 * of(i)) % 3] ?? '');
    const truth = {
      labels: Float64Array.from({ length: rows * labelWidth }, (_, i) => label(i)),
      labelWidth,
      levels: [0.1, 0.5, 0.9],
      ...(task === 'text' ? { wanted: texts(label) } : {}),
    };
    const values = Float64Array.from({ length: rows * width }, (_, i) => output(i));
    return sampleFrom(task, truth, { values, width, texts: texts(output) });
  }

  const tasks = Object.keys(widths) as Task[];
  it.each(tasks)('have a finite value or a reason, in the task %s and with any weights', (task) => {
    for (const metric of metrics) {
      const score = metric.scores[task];
      if (score === undefined) continue;
      for (const rows of [1, 2, 30]) {
        for (const [shown, label] of Object.entries(labelled)) {
          for (const [name, output] of Object.entries(given)) {
            const one = edge(task, rows, label, output);
            const found = evaluate(metric, one);
            const where = `${metric.id}: ${rows} rows, labels ${shown}, outputs ${name}`;
            expect(found.value === null ? found.reason.length > 3 : Number.isFinite(found.value), where).toBe(true);
            if (found.value === null || score.kind !== 'weighted') continue;
            const drawn = score.prepare(one)(Float64Array.from({ length: rows }, (_, i) => (i === 0 ? rows : 0)));
            expect(drawn.value === null || Number.isFinite(drawn.value), `${where}, one drawn`).toBe(true);
          }
        }
      }
    }
  });
});

describe('undefined values name their reason', () => {
  const labels = Float64Array.of(1, 1, 0, 0);
  const never = sampleOf('binary', labels, Float64Array.of(0.1, 0.2, 0.3, 0.4), 1);
  const ones = sampleOf('binary', Float64Array.of(1, 1, 1, 1), Float64Array.of(0.1, 0.9, 0.3, 0.8), 1);
  const logits = sampleOf('binary', labels, Float64Array.of(-2, 3, 0.3, 0.4), 1);
  const flat = sampleOf('regression', Float64Array.of(0, 0, 0), Float64Array.of(-1, 2, 3), 1);
  const alike = sampleOf('multiclass', Float64Array.of(0, 1), new Float64Array(6).fill(1), 3);
  const crowd = sampleOf('embedding', new Float64Array(6000), new Float64Array(6000 * 768).fill(1), 768);
  const three = sampleOf('multiclass', Float64Array.of(0, 1), Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.3, 0.2), 3);
  it.each([
    ['precision', never, 'no row is predicted positive'],
    ['precision', three, 'a class of the golden set is never predicted'],
    ['roc-auc', ones, 'only one class in the labels'],
    ['roc-auc', three, 'a class has no row in the golden set'],
    ['ks', ones, 'only one class in the labels'],
    ['balanced-accuracy', ones, 'a class has no row in the golden set'],
    ['specificity', ones, 'no row counts for it'],
    ['lr+', never, 'no negative row is predicted positive'],
    ['mcc', never, 'the labels or the predictions have one class only'],
    ['log-loss', logits, 'outputs are not probabilities: some lie outside 0 to 1 (logits?)'],
    ['log-loss', alike, 'outputs are not probabilities of classes: those of a row sum to 3'],
    ['rmse', logits, 'rmse is not a metric of the task binary'],
    ['mrr', crowd, 'every pair of rows is looked at: 6000 rows are too many, at 768 numbers a row at most 5103'],
    ['mape', flat, 'a label is 0: use wape or smape'],
    ['wape', flat, 'all labels are 0'],
    ['r2', flat, 'all labels are equal'],
    ['spearman', flat, 'the labels or the outputs are all equal'],
    ['rmsle', flat, 'an output is -1 or less'],
    ['poisson-deviance', flat, 'an output is not above 0'],
    ['gamma-deviance', flat, 'a label is not above 0'],
    ['mase', flat, 'the labels of a series never change'],
  ])('%s', (id, given, reason) => {
    const metric = metrics.find((each) => each.id === id);
    expect(metric && evaluate(metric, given)).toEqual({ value: null, reason });
  });
});
