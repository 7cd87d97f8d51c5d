import { describe, expect, it } from 'vitest';
import { evidence, sample } from '../../../test/golden/sample-report.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { htmlPage } from './page.ts';
import { rowsAtOnce, script } from './script.ts';

const model = evidence.find(({ name }) => name === 'late_arrival') as Evidence;
const [slice] = model.findings as [Finding];

const page = (over: Partial<Evidence>) => htmlPage({ ...sample, evidence: [{ ...model, ...over }] });
const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const many = (count: number, over: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, i) => ({ ...slice, ...over, fingerprint: i.toString(16).padStart(32, '0') }));

describe('htmlPage', () => {
  it('draws a plot that several findings share once, and leads the others to it', () => {
    const text = page({ findings: many(3) });
    expect(new Set(ids(text)).size).toBe(ids(text).length);
    expect(text.split('<figure id="gate-1-plot-1">')).toHaveLength(2);
    expect(text.split('<a href="#gate-1-plot-1">Plot: ')).toHaveLength(3);
  });

  it('has a place for each of its own links', () => {
    const text = page({ findings: many(150), plots: model.plots });
    const known = new Set(ids(text));
    const broken = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !known.has(id));
    expect(broken).toEqual([]);
  });

  it('leads from a column to no finding that is left out', () => {
    const trips = evidence.find(({ name }) => name === 'trips') as Evidence;
    const findings = many(5150).map((one, i) => ({ ...one, message: `\`c${i}\` has changed` }));
    const recorded = { ...slice, severity: 'note' as const, message: '`last` is new' };
    const subjects = ['`c5099`', '`c5100`', '`last`'];
    const measurements = subjects.map((subject) => ({ ...trips.measurements[0], subject })) as never;
    const text = htmlPage({ ...sample, evidence: [{ ...trips, findings: [...findings, recorded], measurements }] });
    const known = new Set(ids(text));
    const links = [...text.matchAll(/href="#(gate-1-finding-\d+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['gate-1-finding-5100', 'gate-1-finding-5151']);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
  });

  it('makes a sortable table of rows that broke, with the numbers to sort by, and says what it lacks', () => {
    const rows = Array.from({ length: 1200 }, (_, i) => [`r${i}`, '0.5', 1234 - i, i % 2 === 0 ? 'late' : null]);
    const table = { title: 'Rows that broke `x`', columns: ['row id', 'baseline', 'fare', 'label'], rows };
    const text = page({ findings: [{ ...slice, rule: 'flips', table }] });
    expect(text).toContain('role="group" aria-label="Rows that broke x"><table data-sort>');
    expect(text).toContain(
      '<tr><th scope="row">r0</th><td class="n">0.5</td><td class="n" data-v="1234">1,234</td><td>late</td></tr>',
    );
    expect(text).toContain('<td data-v="">–</td>');
    expect(text).toContain('In the evidence only: 200 rows more.');
    // those that the script will hide are not laid out before it does
    expect(text.split('<tr class="late">')).toHaveLength(1 + 1000 - rowsAtOnce);
    expect(script).toContain(`const atOnce = ${rowsAtOnce};`);
  });

  it('holds a bounded part of a large evidence, and says what it left out', () => {
    const text = page({
      findings: many(12_000),
      plots: Array.from({ length: 400 }, (_, i) => ({ ...model.plots[0], id: `p${i}` }) as Evidence['plots'][number]),
      measurements: Array.from({ length: 7000 }, (_, i) => ({ ...model.measurements[0], subject: `c${i}` })) as never,
      notes: Array.from({ length: 700 }, () => ({ kind: 'method' as const, text: 'so' })),
    });
    expect(text.length).toBeLessThan(8_000_000);
    expect(text).toContain('In the evidence only: 6,900 more findings.');
    expect(text).toContain('In the evidence only: 200 more plots.');
    expect(text).toContain('In the evidence only: 200 more notes.');
  });

  it('shows the worst 5,000 columns of a snapshot that has more', () => {
    const trips = evidence.find(({ name }) => name === 'trips') as Evidence;
    const [first] = trips.measurements;
    const measurements = Array.from({ length: 6000 }, (_, i) => ({ ...first, subject: `\`c${i}\`` }) as never);
    const text = htmlPage({ ...sample, evidence: [{ ...trips, measurements }] });
    expect(text).toContain('The worst 5,000 of 6,000 columns');
    expect(text).toContain('1,000 more columns.');
  });
});
