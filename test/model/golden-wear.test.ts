import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/gates/model/files.ts';
import { type GateFolder, gateFolder } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const ids = Array.from({ length: 300 }, (_, i) => `r${i}`);
const golden = ['id,label', ...ids.map((id, i) => `${id},${i % 2}`)].join('\n');
const predictions = (p: number) => ['id,p', ...ids.map((id, i) => `${id},${i % 2 === 0 ? 1 - p : p}`)].join('\n');
const config = (wear?: number) => ({
  baseline: { predictions: 'base.csv' },
  candidate: { predictions: 'head.csv' },
  golden: { path: 'golden.csv', ...(wear === undefined ? {} : { wear }) },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
});

/** A trend of decisions with the dataset, others with another, and one of another gate. */
function trend(decisions: number): string {
  const line = (commit: string, more: object) =>
    JSON.stringify({
      assay: 1,
      at: '2026-01-01T00:00:00Z',
      commit,
      gate: 'model',
      name: 'm',
      verdict: 'pass',
      numbers: {},
      ...more,
    });
  const own = Array.from({ length: decisions }, (_, i) => line(`c${i}`, { golden: sha256(Buffer.from(golden)) }));
  const digest = `sha256:${'0'.repeat(64)}`;
  return [...own, line('x', { golden: digest }), line('y', { gate: 'data' }), 'no line'].join('\n');
}

const write = (decisions: number) =>
  folder.write({
    'golden.csv': golden,
    'base.csv': predictions(0.9),
    'head.csv': predictions(0.91),
    'assay-trend.jsonl': trend(decisions),
  });
const words = (evidence: object) => JSON.stringify(evidence);

describe('the wear of a golden dataset', () => {
  it('is told where the policy names a trend', async () => {
    write(37);
    const evidence = await folder.run(config(), undefined, { trend: 'assay-trend.jsonl' });
    expect(evidence.verdict).toBe('pass');
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(
      /`golden.csv` has decided 37 times on the default branch/,
    );
  });

  it.each([
    [50, undefined],
    [3, 3],
  ])('warns after %i decisions', async (decisions, wear) => {
    write(decisions);
    const evidence = await folder.run(config(wear), undefined, { trend: 'assay-trend.jsonl' });
    expect(evidence.verdict).toBe('warn');
    expect(evidence.findings[0]).toMatchObject({ rule: 'golden-wear', severity: 'warning' });
  });

  it.each([
    ['no trend is named', {}],
    ['the trend is not there', { trend: 'gone.jsonl' }],
  ])('is not spoken of where %s', async (_, report) => {
    write(99);
    const evidence = await folder.run(config(), undefined, report);
    expect(evidence.verdict).toBe('pass');
    expect(words(evidence)).not.toMatch(/has decided/);
  });

  it('is counted by the trend of the base, which a change cannot shorten', async () => {
    folder.git('init', '-q', '-b', 'main');
    write(60);
    const base = folder.commit();
    folder.write({ 'assay-trend.jsonl': '', 'head.csv': predictions(0.92) });
    const change = { base, head: folder.commit(), event: 'pull_request' as const, fork: false };
    const evidence = await folder.run(config(), { mode: 'change', change }, { trend: 'assay-trend.jsonl' });
    expect(evidence.findings.map(({ rule }) => rule)).toContain('golden-wear');
  });
});
