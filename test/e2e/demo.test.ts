import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { assay, type CliResult } from './cli.ts';

let folder: string;
let result: CliResult;
const written = (name: string) => readFileSync(join(folder, 'demo', name), 'utf8');

/** What must be the same in every run: all but the clock and what is measured with it. */
function timeless(name: string): Evidence {
  const evidence = evidenceSchema.parse(JSON.parse(written(`evidence/${name}`)));
  return { ...evidence, started: '', seconds: 0 };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-demo-'));
  result = assay(folder, ['demo', '--output', 'demo']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('assay demo', () => {
  it('ends with the exit code that the verdict deserves', () => {
    expect(result.code, result.out + result.err).toBe(1);
    expect(result.out).toContain('Assay: fail');
  });

  it('finds the key in the output of the notebook cell', () => {
    const { findings, counts, notes, verdict } = timeless('secrets.json');
    expect(verdict).toBe('fail');
    expect(counts['binaries without text']).toBe(1);
    expect(notes.filter(({ kind }) => kind === 'unchecked')).toEqual([]);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      rule: 'hugging-face-token',
      severity: 'error',
      locations: [{ path: 'notebooks/train.ipynb', cell: { number: 7, execution: 6, part: 'output', output: 1 } }],
    });
    expect(findings[1]).toMatchObject({
      rule: 'exposure-python-print',
      severity: 'warning',
      locations: [{ path: 'notebooks/train.ipynb', cell: { number: 7, execution: 6, part: 'source', line: 6 } }],
    });
  });

  it('names the unit of the one column that changed', () => {
    const { findings, measurements } = timeless('data-flights.json');
    const failing = findings.filter(({ severity }) => severity === 'error');
    expect(failing.map(({ rule, message }) => [rule, message])).toEqual([
      ['unit-changed', '`distance` changed its unit'],
    ]);
    expect(failing[0]?.number).toMatch(/^× 1\.609/);
    const changed = measurements.filter(({ outcome }) => outcome === 'changed');
    expect(changed.map(({ id, subject }) => [id, subject])).toEqual([['ks', '`distance`']]);
  });

  it('passes the snapshot that only was renewed', () => {
    const { findings, verdict } = timeless('data-weather.json');
    expect(verdict).toBe('pass');
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('finds the slice on which the model lost accuracy, with the numbers that the example was made with', () => {
    const { findings, measurements } = timeless('model-late_arrival.json');
    const slices = findings.filter(({ rule }) => rule === 'slice');
    expect(slices.map(({ message }) => message)).toEqual(['accuracy fell on `origin` = `LGA`']);
    const accuracy = measurements.find(({ id, subject }) => id === 'accuracy' && !subject.includes('='));
    const made = JSON.parse(
      readFileSync(new URL('../../examples/late-arrival/measured.json', import.meta.url), 'utf8'),
    );
    expect(accuracy?.base).toBeCloseTo(made.golden.baseline.all.accuracy, 4);
    expect(accuracy?.head).toBeCloseTo(made.golden.candidate.all.accuracy, 4);
  });

  it('writes comment, HTML, SARIF, JUnit and evidence', () => {
    expect(parseMarker(written('comment.md'))?.key).toBe('default');
    expect(written('report.html')).toMatch(/^<!doctype html>/);
    expect(JSON.parse(written('results.sarif')).version).toBe('2.1.0');
    expect(written('junit.xml')).toContain('<testsuites');
    expect(readdirSync(join(folder, 'demo', 'evidence')).sort()).toEqual([
      'data-flights.json',
      'data-weather.json',
      'model-late_arrival.json',
      'secrets.json',
    ]);
  });

  it('shows the leaked key nowhere', () => {
    const notebook = written('repository/notebooks/train.ipynb');
    const key = /hf_[A-Za-z]{34}/.exec(notebook)?.[0] ?? '';
    expect(key).toHaveLength(37);
    const shown = ['comment.md', 'report.html', 'results.sarif', 'junit.xml'].map(written);
    const evidence = readdirSync(join(folder, 'demo', 'evidence')).map((name) => written(`evidence/${name}`));
    for (const text of [...shown, ...evidence, result.out, result.err]) expect(text).not.toContain(key.slice(3));
  });

  it('gives the same evidence again, and 0 with --exit-zero', () => {
    const before = ['secrets.json', 'data-flights.json', 'data-weather.json'].map(timeless);
    const again = assay(folder, ['demo', '--output', 'demo', '--exit-zero']);
    expect(again.code, again.err).toBe(0);
    expect(['secrets.json', 'data-flights.json', 'data-weather.json'].map(timeless)).toEqual(before);
  });

  it('is explained by fingerprint, and rendered again from its evidence', () => {
    const { fingerprint } = timeless('secrets.json').findings[0] ?? { fingerprint: '' };
    const explained = assay(folder, ['explain', fingerprint, '--evidence', 'demo/evidence']);
    expect(explained.code, explained.err).toBe(0);
    expect(explained.out).toContain('cell 7');
    const rendered = assay(folder, ['report', 'demo/evidence', '--format', 'junit=again.xml', '--quiet']);
    expect(rendered.code).toBe(1);
    expect(readFileSync(join(folder, 'again.xml'), 'utf8')).toBe(written('junit.xml'));
  });

  it("leaves somebody else's folder alone", () => {
    writeFileSync(join(folder, 'mine.txt'), 'keep');
    const refused = assay(folder, ['demo', '--output', '.']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('not empty');
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('keep');
  });
});
