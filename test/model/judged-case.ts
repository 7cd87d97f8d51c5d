import { createHash } from 'node:crypto';
import { goldenPath } from '../../src/model/config/golden.ts';
import { type ModelConfig, modelConfigSchema } from '../../src/model/config.ts';
import { type Golden, goldenOf } from '../../src/model/golden/golden.ts';
import { type Cell, columnOf } from '../../src/model/golden/table.ts';
import { gatedMetrics } from '../../src/model/judge/gated.ts';
import type { Case, Part } from '../../src/model/judge/part.ts';
import { judge } from '../../src/model/judge.ts';
import { sampleFrom } from '../../src/model/sample.ts';

/** Columns of a golden dataset besides `id` and `label`, by name, and the policy's changes for a binary judgement. */
export interface Given {
  readonly labels: Float64Array;
  readonly base: Float64Array;
  readonly head: Float64Array;
  readonly columns?: Readonly<Record<string, readonly Cell[]>>;
  readonly policy?: object;
  readonly more?: Partial<Case>;
}

/** A policy for one metric: accuracy with a margin of 2 points unless `change` says otherwise. */
export function policyOf(change: object = {}): ModelConfig {
  return modelConfigSchema.parse({
    name: 'toy',
    baseline: { path: 'models/a' },
    candidate: { path: 'models/b' },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.02 },
    ...change,
  });
}

/** The case of two models' outputs on a golden dataset made of columns. */
export function caseOf({ labels, base, head, columns = {}, policy = {}, more = {} }: Given): Case {
  const config = policyOf(policy);
  const golden = goldenIn(config, labels, columns);
  const { labelled, labelWidth, weights, groups } = golden;
  const truth = {
    labels: golden.labels,
    labelWidth,
    ...(weights === undefined ? {} : { weights }),
    ...(groups === undefined ? {} : { groups }),
  };
  const sample = (values: Float64Array) =>
    sampleFrom(config.task, truth, { values, width: values.length / golden.rows }, labelled);
  return {
    config,
    golden,
    base: sample(base),
    head: sample(head),
    seed: 1,
    fingerprint: (text) => createHash('sha256').update(text).digest('hex').slice(0, 32),
    path: 'models/b',
    ...more,
  };
}

/** What the judgement of `caseOf` says. */
export function judgedPart(given: Given): Part {
  const it = caseOf(given);
  return judge(it, gatedMetrics(it.config));
}

function goldenIn(
  config: ModelConfig,
  labels: Float64Array,
  columns: Readonly<Record<string, readonly Cell[]>>,
): Golden {
  const { golden, slices, task } = config;
  const cells: Readonly<Record<string, readonly Cell[]>> = {
    id: Array.from(labels, (_, i) => `r${i}`),
    label: Array.from(labels, (label) => (Number.isNaN(label) ? null : label)),
    ...columns,
  };
  const table = {
    rows: labels.length,
    columns: new Map(Object.entries(cells).map(([name, values]) => [name, columnOf(values)])),
  };
  return goldenOf(table, {
    ...{ path: goldenPath(golden), id: 'id', label: 'label', inputs: undefined, slices: slices.by, task },
    ...{ group: 'group' in columns ? 'group' : undefined, weight: 'weight' in columns ? 'weight' : undefined },
    mustNotFlip: golden['must-not-flip'],
    needInputs: false,
  });
}
