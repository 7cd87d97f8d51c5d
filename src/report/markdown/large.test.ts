import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../evidence/assemble.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { parseMarker } from '../marker.ts';
import type { Report } from '../report.ts';
import comment from '../surfaces/comment.ts';
import summary from '../surfaces/summary.ts';

const common = {
  decided: 'x',
  limit: 'y',
  subject: { base: 'a', head: 'b', digests: {} },
  policy: { path: 'assay.yml', source: 'base' as const, edits: [] as string[] },
  tool: { name: 'assay' as const, version: '0.1.0' },
  seed: 1,
  started: '2026-01-01T00:00:00Z',
  seconds: 1,
};

/** So many findings, each with all its lines, of a scan and of a snapshot with so many columns. */
function large(findings: number, columns: number): Report {
  const list = (i: number): Finding => ({
    rule: 'distribution-changed',
    severity: i % 4 === 0 ? 'error' : 'warning',
    confidence: 'high',
    message: `${quote(`column_${i}`)} changed its distribution`,
    detail: `The rows of ${quote(`segment|${i}`)} moved, those of <others> did not.`,
    number: '12.5 % of rows [11.9, 13.1], n = 48,112 → 50,340; margin 5 %',
    mend: 'declare the change in `assay.yml` in a change of its own',
    locations: [{ path: `data/part-${i}.parquet` }],
    fingerprint: i.toString(16).padStart(32, '0'),
    series: { base: [1, 5, 9, 5, 1], head: [1, 3, 5, 9, 7] },
    table: { title: 'Quantiles', columns: ['quantile', 'base', 'head'], rows: [['p50', 5.1, 8.2]] },
  });
  const measured = (i: number): Measurement[] =>
    ['ks', 'missing'].map((id) => ({
      id,
      subject: quote(`column_${i}`),
      value: i / columns / 10,
      unit: 'share',
      n: { base: 48_112, head: 50_340 },
      limit: { kind: 'margin', value: 0.05 },
      verdict: i % 2 === 0 ? 'pass' : 'fail',
    }));
  const half = Array.from({ length: findings / 2 }, (_, i) => list(i));
  const trips = assemble({
    ...common,
    gate: 'data',
    name: 'trips',
    findings: half,
    measurements: Array.from({ length: columns }, (_, i) => measured(i)).flat(),
  });
  return {
    evidence: [trips, assemble({ ...common, gate: 'secrets', findings: half })],
    context: { key: 'default', toolVersion: '0.1.0', head: 'ab'.repeat(20), runId: '7', runAttempt: '1' },
  };
}

/** Elements that are open at the end, or closed without having been opened, in what a GFM parser makes of the text. */
function unclosed(markdown: string): string[] {
  const page = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', alone] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
    if (alone === '/' || ['br', 'hr', 'img', 'input'].includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(`</${name}>`);
  }
  return [...wrong, ...open.map((name) => `<${name}>`)];
}

describe('10,000 findings and 5,000 columns', () => {
  const report = large(10_000, 5_000);

  it('are a comment that GitHub takes, with its markup closed and its marker last', () => {
    const body = comment.render(report);
    expect(body.length).toBeLessThan(65_536);
    expect(body.length).toBeGreaterThan(40_000);
    expect(unclosed(body)).toEqual([]);
    expect(parseMarker(body)?.run).toBe('7');
    expect(body).toMatch(/\*\*Not shown:\*\* .*of 5,000 findings of data/);
  });

  it('are a summary below 1 MiB, with its markup closed wherever the budget ends', () => {
    expect(Buffer.byteLength(summary.render(report))).toBeLessThan(1024 ** 2);
    for (const budget of [12_345, 20_000]) {
      const body = summary.render(report, { budget });
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(budget);
      expect(unclosed(body)).toEqual([]);
    }
  });

  it('would be noticed when they were not closed', () => {
    expect(unclosed('<details><summary>a</summary>\n\nb')).toEqual(['<details>']);
    expect(unclosed('a</sub>')).toContain('</sub>');
  });
});
