import { describe, expect, it } from 'vitest';
import { assemble } from '../../evidence/assemble.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Report } from '../report.ts';
import comment from '../surfaces/comment.ts';

const finding = (i: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'distribution-changed',
  severity,
  confidence: 'high',
  message: `\`column ${i}\` changed its distribution`,
  detail: 'The two distribution functions differ most at 3.',
  number: '11 % of rows moved [8.8 %, 14.3 %]; margin 5 %',
  mend: 'Find what changed.',
  locations: [{ path: 'data/trips.csv' }],
  fingerprint: i.toString(16).padStart(32, '0'),
  series: { base: [1, 2, 3], head: [3, 2, 1] },
});

function report(count: number, gate: Evidence['gate'] = 'data', warnings = 0): Report {
  const evidence = assemble({
    gate,
    name: 'trips',
    decided: 'x',
    limit: 'y',
    findings: [
      ...Array.from({ length: count }, (_, i) => finding(i)),
      ...Array.from({ length: warnings }, (_, i) => finding(count + i, 'warning')),
    ],
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '1' },
    seed: 0,
    started: '2026-01-01T00:00:00Z',
    seconds: 0,
  });
  return { evidence: [evidence], context: { key: 'default', toolVersion: '1' } };
}

const headings = (body: string) => body.split('\n').filter((line) => line.startsWith('### ')).length;
const rows = (body: string) => body.split('\n').filter((line) => line.startsWith('| `column ')).length;

describe('the findings of a snapshot in the comment', () => {
  it.each([
    [1, 1, 0],
    [12, 12, 0],
    [13, 10, 3],
    [90, 10, 80],
    [500, 10, 100],
  ])('of %i, %i lead and %i are rows', (count, leading, following) => {
    const body = comment.render(report(count));
    expect([headings(body), rows(body)]).toEqual([leading, following]);
    expect(body.includes('Not shown')).toBe(count > 110);
  });

  it('lead with a sentence, a number, a sparkline and the mend; the rest is collapsed', () => {
    const [, block = ''] = comment.render(report(1)).split('### ');
    const lines = block.slice(0, block.indexOf('<details>')).trim().split('\n').slice(2);
    expect(lines).toEqual([
      '- The two distribution functions differ most at 3.',
      '- **11 % of rows moved** \\[8.8 %, 14.3 %\\]; margin 5 %',
      '- `▃▆█` → `█▆▃` (base → head, one axis)',
      '- **Mend:** Find what changed.',
    ]);
    expect(block.slice(block.indexOf('<details>'))).toContain('rule `distribution-changed`; fingerprint');
  });

  it('stand in a table for each verdict, failing ones first', () => {
    const body = comment.render(report(20, 'data', 5));
    expect(body).toContain('❌ data <code>trips</code>: 10 more findings fail');
    expect(body).toContain('⚠️ data <code>trips</code>: 5 more findings warn');
    expect(body.indexOf('more findings fail')).toBeLessThan(body.indexOf('more findings warn'));
  });

  it('of another gate all have a part of their own while the budget lasts', () => {
    expect(headings(comment.render(report(40, 'secrets')))).toBe(40);
  });

  it('keep within a small budget, without a table where there is no room', () => {
    for (const budget of [500, 900, 2000, 5000]) {
      const body = comment.render(report(60, 'data', 60), { budget });
      expect(body.length).toBeLessThanOrEqual(budget);
      expect(body.split('<details>').length).toBe(body.split('</details>').length);
    }
  });
});

describe('the findings of a model in the comment', () => {
  const plot = {
    id: 'metrics',
    kind: 'intervals' as const,
    title: 'Loss',
    x: { label: 'metric', values: ['accuracy'] },
    y: { label: 'loss' },
    series: [{ name: 'candidate', values: [1] }],
  };
  const table = { title: 'by `site`', columns: ['slice', 'rows'], rows: [['north', 7]] };

  it('are six at most that lead', () => {
    const body = comment.render(report(20, 'model'));
    expect([headings(body), rows(body)]).toEqual([6, 14]);
  });

  it('show a plot and a table that they share once, and the place collapsed', () => {
    const made = report(3, 'model');
    const [one] = made.evidence;
    const findings = one?.findings.map((each) => ({ ...each, plot: plot.id, table })) ?? [];
    const body = comment.render({ ...made, evidence: [{ ...one, plots: [plot], findings } as Evidence] });
    expect(body.split('| north |')).toHaveLength(2);
    expect(body.split('<summary>by <code>site</code>; Loss</summary>')).toHaveLength(2);
    expect(body.split('<summary>Place and fingerprint</summary>')).toHaveLength(3);
  });

  it('say of which model a digest is where there are several', () => {
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
    const named = (name: string, letter: string) => {
      const [one] = report(0, 'model').evidence;
      const digests = { golden: digest('a'), candidate: digest(letter) };
      return { ...one, name, subject: { base: null, head: null, digests } } as Evidence;
    };
    const both = { ...report(0), evidence: [named('late', 'b'), named('fares', 'c')] };
    expect(comment.render(both)).toContain('· golden `aaaaaaaaaaaa` · `late` candidate `bbbbbbbbbbbb`');
    expect(comment.render(both)).toContain('`fares` candidate `cccccccccccc`');
  });
});
