import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { headlineNumbers, type TrendLine, trendLineOf, trendOf, withLines } from './trend.ts';

const line = (commit: string, value: number, name = 'm'): TrendLine => ({
  assay: 1,
  at: '2026-11-22T00:00:00.000Z',
  commit,
  gate: 'model',
  name,
  verdict: 'pass',
  numbers: { accuracy: value },
});

const model = {
  gate: 'model',
  name: 'm',
  verdict: 'pass',
  started: '2026-11-22T00:00:00.000Z',
  subject: { base: null, head: null, digests: { golden: 'sha256:aa' } },
  findings: [],
  measurements: [
    { id: 'accuracy', subject: 'model', value: -0.01, head: 0.9, limit: { kind: 'margin', value: 0.02 } },
    { id: 'accuracy', subject: '`a` = `b`', value: -0.01, head: 0.5, limit: { kind: 'margin', value: 0.02 } },
    { id: 'latency-p99', subject: 'candidate', value: 9, head: 9, limit: { kind: 'max', value: 10 } },
    { id: 'nfr', subject: 'model', value: 0.1, head: 0.1 },
  ],
} as unknown as Evidence;

describe('headline numbers', () => {
  it('are what the whole model is held against, the largest share of a margin, and findings', () => {
    expect(headlineNumbers(model)).toEqual({ accuracy: 0.9, 'latency-p99': 9 });
    expect(trendLineOf(model, 'c1')).toMatchObject({ commit: 'c1', golden: 'sha256:aa', name: 'm', verdict: 'pass' });
    const data = { ...model, gate: 'data', measurements: [{ value: -0.5, limit: { kind: 'margin', value: 1 } }] };
    expect(headlineNumbers(data as unknown as Evidence)).toEqual({ 'of-margin': 0.5 });
    const secrets = { ...model, gate: 'secrets', findings: [{ severity: 'error' }, { severity: 'note' }] };
    expect(headlineNumbers(secrets as unknown as Evidence)).toEqual({ findings: 1 });
  });
});

describe('a trend file', () => {
  it('keeps what was there, and renews the line of a commit that is judged again', () => {
    const first = withLines({ lines: [], broken: 0 }, [line('a', 0.9), line('b', 0.8)]);
    const again = withLines(trendOf(first), [line('a', 0.7), line('a', 0.6, 'other')]);
    expect(trendOf(again).lines.map(({ commit, name, numbers }) => [commit, name, numbers.accuracy])).toEqual([
      ['b', 'm', 0.8],
      ['a', 'm', 0.7],
      ['a', 'other', 0.6],
    ]);
  });

  it.each([
    ['', 0, 0],
    ['{"assay":1}\n', 0, 1],
    ['not JSON\nnull\n[]\n3\n', 0, 4],
    [`${JSON.stringify({ ...line('a', 1), verdict: 'splendid' })}\n`, 0, 1],
    [`${JSON.stringify({ ...line('a', 1), padding: 'x'.repeat(30_000) })}\n`, 0, 1],
    [`${JSON.stringify({ ...line('a', 1), numbers: { a: 'x', b: 2 } })}\r\n\n`, 1, 0],
  ])('reads %j as %d decisions and %d broken lines', (text, lines, broken) => {
    const read = trendOf(text);
    expect([read.lines.length, read.broken]).toEqual([lines, broken]);
    for (const { numbers } of read.lines) expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
  });

  it('reads the last of very many', () => {
    const text = Array.from({ length: 20_010 }, (_, i) => JSON.stringify(line(`c${i}`, i))).join('\n');
    const { lines } = trendOf(text);
    expect([lines.length, lines[0]?.commit]).toEqual([20_000, 'c10']);
  });
});
