import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../metric.ts';
import { type Sample, sampleOf, type Task } from '../sample.ts';
import { metrics } from './registry.ts';

interface Case {
  readonly task: Task;
  readonly labels: number[];
  readonly outputs: number[];
  readonly width: number;
  readonly values: Record<string, number>;
}

const oracle = JSON.parse(readFileSync(new URL('../../../test/oracles/model/metrics.json', import.meta.url), 'utf8'));
const cases: readonly Case[] = oracle.cases;

function sample(each: Case): Sample {
  return sampleOf(each.task, Float64Array.from(each.labels), Float64Array.from(each.outputs), each.width);
}

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  it('is declared in a file of its name, with documentation and source', () => {
    expect(existsSync(new URL(`./${id}.ts`, import.meta.url))).toBe(true);
    expect(metric.documentation).toMatch(/\.$/);
    expect(metric.source.length).toBeGreaterThan(8);
  });

  it('agrees with scikit-learn to 1e-9 for every task it serves', () => {
    for (const task of Object.keys(metric.scores)) {
      const rows = cases.filter((each) => each.task === task && id in each.values);
      expect(rows.length, `${id} needs an oracle for ${task}`).toBeGreaterThan(0);
      for (const each of rows) {
        const expected = each.values[id] as number;
        const { value } = evaluate(metric, sample(each));
        expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      }
    }
  });

  it('is undefined with a reason, never NaN, on no rows', () => {
    for (const task of Object.keys(metric.scores) as Task[]) {
      const value = evaluate(metric, sampleOf(task, new Float64Array(0), new Float64Array(0), 1));
      expect(value).toEqual({ value: null, reason: 'no labelled row' });
    }
  });

  it('never answers NaN when an output is NaN or infinite', () => {
    for (const each of cases.filter(({ task }) => metric.scores[task] !== undefined)) {
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const outputs = Float64Array.from(each.outputs);
        outputs[0] = bad;
        const { value } = evaluate(metric, { ...sample(each), outputs });
        expect(value === null || Number.isFinite(value)).toBe(true);
        expect(value === null).toBe(metric.needs !== 'classes');
      }
    }
  });
});

describe('undefined values name their reason', () => {
  const labels = Float64Array.of(1, 1, 0, 0);
  const never = sampleOf('binary', labels, Float64Array.of(0.1, 0.2, 0.3, 0.4), 1);
  const ones = sampleOf('binary', Float64Array.of(1, 1, 1, 1), Float64Array.of(0.1, 0.9, 0.3, 0.8), 1);
  const logits = sampleOf('binary', labels, Float64Array.of(-2, 3, 0.3, 0.4), 1);
  it.each([
    ['precision', never, 'no row is predicted positive'],
    ['roc-auc', ones, 'only one class in the labels'],
    ['balanced-accuracy', ones, 'a class has no row in the golden set'],
    ['specificity', ones, 'no row counts for it'],
    ['log-loss', logits, 'outputs are not probabilities: some lie outside 0 to 1 (logits?)'],
    ['rmse', logits, 'rmse is not a metric of the task binary'],
  ])('%s', (id, given, reason) => {
    const metric = metrics.find((each) => each.id === id);
    expect(metric && evaluate(metric, given)).toEqual({ value: null, reason });
  });
});
