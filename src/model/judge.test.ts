import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assemble, type Judgement } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceSchema } from '../evidence/evidence-schema.ts';
import { Problem } from '../evidence/problem.ts';
import { seededRandom } from '../stats/random.ts';
import { type ModelConfig, modelConfigSchema } from './config.ts';
import { type Golden, goldenOf } from './golden/golden.ts';
import { type Column, columnOf } from './golden/table.ts';
import { gatedMetrics } from './judge/gated.ts';
import { judge, worstLead } from './judge.ts';
import { sampleOf } from './sample.ts';

const rows = 2000;
const random = seededRandom(21);
const labels = Float64Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0));
const country = Array.from({ length: rows }, (_, i) => ['A', 'B', 'C', 'D'][i % 4] as string);
const good = labels.map((label) => 0.42 * label + 0.57 * random());

function config(change: object = {}): ModelConfig {
  return modelConfigSchema.parse({
    name: 'toy',
    baseline: { path: 'models/a' },
    candidate: { path: 'models/b' },
    golden: { path: 'golden.csv', 'must-not-flip': 'critical' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.02 },
    slices: { by: ['country'], margin: 0.04 },
    ...change,
  });
}

function golden(given: ModelConfig, critical: readonly number[] = []): Golden {
  const columns = new Map<string, Column>([
    ['id', columnOf(Array.from({ length: rows }, (_, i) => `r${i}`))],
    ['x', columnOf(Array.from({ length: rows }, () => 0))],
    ['label', columnOf(Array.from(labels))],
    ['country', columnOf(country)],
    ['critical', columnOf(Array.from({ length: rows }, (_, i) => critical.includes(i)))],
  ]);
  const at = { path: 'golden.csv', id: 'id', label: 'label', inputs: ['x'], slices: given.slices.by, task: given.task };
  return goldenOf({ rows, columns }, { ...at, mustNotFlip: 'critical', needInputs: true });
}

function run(outputs: Float64Array, change: object = {}, critical: readonly number[] = []): Evidence {
  const given = config(change);
  const sample = (values: Float64Array) => sampleOf(given.task, labels, values, 1);
  const part = judge(
    {
      config: given,
      golden: golden(given, critical),
      base: sample(good),
      head: sample(outputs),
      seed: 1,
      fingerprint: (text) => createHash('sha256').update(text).digest('hex').slice(0, 32),
      path: 'models/b',
    },
    gatedMetrics(given),
  );
  const lead = worstLead(part.leads);
  const judgement: Judgement = {
    gate: 'model',
    decided: lead?.decided ?? '',
    limit: lead?.limit ?? '',
    findings: [...part.findings],
    measurements: [...part.measurements],
    plots: [...part.plots],
    notes: [...part.notes],
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '0.0.0' },
    seed: 1,
    started: '2026-01-01T00:00:00Z',
    seconds: 0,
  };
  return evidenceSchema.parse(assemble(judgement));
}

/** Wrong outputs on a share of the rows that a condition picks. */
function damaged(share: number, where: (row: number) => boolean = () => true): Float64Array {
  const draw = seededRandom(22);
  return good.map((p, i) => (where(i) && draw() < share ? 1 - p : p));
}

const rules = (evidence: Evidence) => evidence.findings.map((finding) => `${finding.severity} ${finding.rule}`);

describe('judge', () => {
  it('passes outputs that are the same, with h = 0 and no row broken', () => {
    const evidence = run(good);
    expect(evidence.verdict).toBe('pass');
    expect(evidence.findings).toEqual([]);
    expect(evidence.measurements.find((m) => m.id === 'nfr')?.value).toBe(0);
    expect(evidence.measurements[0]).toMatchObject({ id: 'accuracy', value: 0, outcome: 'not-worse' });
  });

  it('finds damage planted on one slice there, and only there', () => {
    const evidence = run(damaged(0.15, (row) => country[row] === 'C'));
    const slices = evidence.findings.filter((finding) => finding.rule === 'slice');
    expect(slices.map((finding) => finding.message)).toEqual(['accuracy fell on `country` = `C`']);
    expect(slices[0]?.table?.rows.map((row) => row[0])).toEqual(['A', 'B', 'C', 'D']);
    expect(evidence.verdict).toBe('fail');
  });

  it('fails a model that is clearly worse, with the change, its interval and the rows in the number', () => {
    const evidence = run(damaged(0.1));
    expect(rules(evidence)).toContain('error accuracy');
    const number = evidence.findings.find((finding) => finding.rule === 'accuracy')?.number;
    expect(number).toMatch(
      /^−\d\.\d pt \[−.*\] \(90 %, paired score interval \(Tango 1998\)\), 0\.\d{4} → 0\.\d{4}, n = 2,000, \d+ rows broke/,
    );
    expect(evidence.decided).toMatch(/^accuracy −/);
    expect(evidence.limit).toBe('margin 2.0 pt');
  });

  it.each([
    ['warn', 'warn'],
    ['fail', 'fail'],
    ['pass', 'pass'],
  ] as const)('is undecided when the interval straddles the margin: %s', (undecided, verdict) => {
    const evidence = run(damaged(0.025), { undecided, slices: { by: [] } });
    expect(evidence.measurements[0]).toMatchObject({ outcome: 'undecided', reason: 'worse, by how much is not clear' });
    expect(evidence.verdict).toBe(verdict);
    const finding = evidence.findings.find((each) => each.rule === 'accuracy');
    expect(finding?.message).toBe('accuracy fell; whether by more than it may is undecided');
    if (undecided !== 'pass') expect(evidence.decided).toMatch(/^accuracy −.*\], worse, by how much is not clear$/);
    expect(finding?.mend).toMatch(
      /^With 2,000 rows, on .* % of which exactly one model is right, the smallest accuracy drop/,
    );
  });

  it('names the rows whose output is NaN, and counts them as wrong', () => {
    const outputs = Float64Array.from(good);
    outputs[7] = Number.NaN;
    const evidence = run(outputs);
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]).toMatchObject({ rule: 'output-not-finite', severity: 'error' });
    expect(evidence.findings[0]?.detail).toContain('`r7`');
    expect(JSON.stringify(evidence)).not.toContain('NaN"');
  });

  it('fails when one must-not-flip row breaks, whatever the metric says', () => {
    const right = good.findIndex((p, i) => p > 0.5 === (labels[i] === 1));
    const evidence = run(
      good.map((p, i) => (i === right ? 1 - p : p)),
      {},
      [right],
    );
    expect(rules(evidence)).toEqual(['error must-not-flip', 'note flips']);
    expect(evidence.findings[0]?.table?.rows[0]?.[0]).toBe(`r${right}`);
  });

  it.each([
    [0.5, 'pass'],
    [0.02, 'fail'],
  ])('holds max-nfr %f: %s', (limit, verdict) => {
    const policy = { flips: { 'max-nfr': limit }, primary: { metric: 'accuracy', margin: 0.5 }, slices: { by: [] } };
    expect(run(damaged(0.1), policy).verdict).toBe(verdict);
  });

  it.each([
    [{ min: 0.99 }, 'fail'],
    [{ min: 0.5 }, 'pass'],
    [{ margin: '5%' }, 'pass'],
    [{ margin: '50%', max: 0.5 }, 'fail'],
  ])('holds %j: %s', (asked, verdict) => {
    expect(run(good, { primary: { metric: 'accuracy', ...asked }, slices: { by: [] } }).verdict).toBe(verdict);
  });

  it('says which slices cannot tell, and does not change the verdict for them', () => {
    const evidence = run(good, { slices: { by: ['country'], 'min-rows': 5000 } });
    expect(evidence.verdict).toBe('pass');
    expect(evidence.notes.find((note) => note.kind === 'unchecked')?.text).toMatch(/^4 of 4 slice results cannot tell/);
  });

  it('fails a metric that only the candidate leaves undefined', () => {
    const logits = good.map((p) => 8 * p - 4);
    const policy = { primary: { metric: 'log-loss', margin: 0.1 }, slices: { by: [] } };
    expect(run(logits, policy).measurements[0]).toMatchObject({ value: null, verdict: 'fail' });
    const never = { primary: { metric: 'precision', margin: 0.1 }, slices: { by: [] } };
    expect(
      run(
        good.map(() => 0),
        never,
      ).measurements[0],
    ).toMatchObject({ value: null, verdict: 'fail' });
  });

  it('gives the same evidence for the same outputs and seed', () => {
    const policy = { guards: [{ metric: 'f1', margin: 0.02 }] };
    expect(JSON.stringify(run(damaged(0.05), policy))).toBe(JSON.stringify(run(damaged(0.05), policy)));
  });
});

describe('gatedMetrics', () => {
  it.each([
    ['an unknown metric', { primary: { metric: 'acuracy', margin: 0.1 } }, /names the metric `acuracy`/],
    [
      'a metric of another task',
      { primary: { metric: 'rmse', margin: 0.1 } },
      /the task binary has accuracy, balanced-accuracy/,
    ],
    ['a guard without a limit', { guards: [{ metric: 'f1' }] }, /`model.guards\[0\]` asks nothing of f1/],
  ])('refuses %s', (_, change, message) => {
    expect(() => gatedMetrics(config(change))).toThrow(Problem);
    expect(() => gatedMetrics(config(change))).toThrow(message);
  });
});
