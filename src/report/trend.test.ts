import { describe, expect, it } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import type { TrendLine } from '../evidence/trend.ts';
import comment from './surfaces/comment.ts';
import html from './surfaces/html.ts';
import { trendPlots, trendWords } from './trend.ts';

const evidence = {
  gate: 'model',
  name: 'm',
  verdict: 'fail',
  decided: 'accuracy −4 pt',
  limit: 'margin 1 pt',
  findings: [
    {
      rule: 'accuracy',
      severity: 'error',
      confidence: 'high',
      message: 'accuracy fell',
      mend: 'Mend it.',
      locations: [{ path: 'm/model.json' }],
      fingerprint: 'f'.repeat(32),
    },
  ],
  measurements: [
    {
      id: 'accuracy',
      subject: 'model',
      value: -0.04,
      unit: 'points',
      head: 0.86,
      n: { head: 100 },
      limit: { kind: 'margin', value: 0.01 },
      verdict: 'fail',
    },
  ],
  plots: [],
  notes: [],
  counts: {},
  subject: { base: null, head: null, digests: {} },
  policy: { path: null, source: 'defaults', edits: [] },
  tool: { name: 'assay', version: '0' },
  environment: {},
  seed: 1,
  started: '2026-11-22T00:00:00.000Z',
  seconds: 0,
  format: 'assay/evidence',
  version: 1,
} as unknown as Evidence;

const past = (values: readonly number[]): TrendLine[] =>
  values.map((value, i) => ({
    assay: 1,
    at: '2026-11-01T00:00:00.000Z',
    commit: `c${i}`,
    gate: 'model',
    name: 'm',
    verdict: 'pass',
    numbers: { accuracy: value },
  }));

const context = (trend: readonly TrendLine[], head = 'h') => ({ key: 'default', toolVersion: '0', head, trend });

describe('the trend of a number', () => {
  it('is the last eight decisions and the present one, on an axis of their own', () => {
    const values = [0.1, 0.9, 0.9, 0.91, 0.9, 0.9, 0.9, 0.9, 0.9];
    expect(trendWords(evidence, 'accuracy', context(past(values)))).toEqual([
      'last 8 merges and this change',
      '▇▇█▇▇▇▇▇▁',
    ]);
  });

  it('is not there with less than two decisions, for another rule, or for another model', () => {
    expect(trendWords(evidence, 'accuracy', context(past([0.9])))).toBeNull();
    expect(trendWords(evidence, 'flips', context(past([0.9, 0.9, 0.9])))).toBeNull();
    expect(trendWords({ ...evidence, name: 'other' }, 'accuracy', context(past([0.9, 0.9])))).toBeNull();
  });

  it('leaves out the decision about the commit itself', () => {
    const [plot] = trendPlots(evidence, context(past([0.9, 0.8, 0.7]), 'c2'));
    expect(plot?.series[0]?.values).toEqual([0.9, 0.8, 0.86]);
    expect(plot?.x.values).toEqual([-2, -1, 0]);
  });

  it('stands in the comment and in the page', async () => {
    const report = { evidence: [evidence], context: context(past([0.9, 0.9, 0.88])) };
    expect(await comment.render(report)).toContain('last 3 merges and this change `██▅▁`');
    const page = await html.render(report);
    expect(page).toContain('last 3 merges and this change');
    expect(page).toContain('accuracy over the last 3 merges, and this change');
    expect(await comment.render({ ...report, context: context([]) })).not.toContain('merges');
  });
});
