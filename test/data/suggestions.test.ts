import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { openDuckdbInProcess } from '../../src/engines/duckdb/duckdb.ts';
import { starterConfig } from '../../src/entry/starter-config.ts';
import { suggestedFor } from '../../src/entry/suggested.ts';
import { survey } from '../../src/entry/survey.ts';
import { dataGate } from '../../src/gates/data.ts';
import { uniform } from './random.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'assay-suggest-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const log = { info: () => {}, warn: () => {}, progress: () => {} };
const io = { root, env: {}, log, mask: () => {}, now: () => 0, seed: 1, signal: new AbortController().signal };
mkdirSync(join(root, 'data'));

const kinds = ['EU', 'US', 'null', '"quoted"', "it's: #1", 'true', 'caf\u00e9', '- a'];

/** Rows with names and values that are hard to write in YAML. */
function table(seed: number): string {
  const next = uniform(seed);
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const line = (i: number) => [
    i,
    (next() * 1e6 - 3e5).toFixed(3),
    Math.floor(next() * 5) * 10 ** Math.floor(next() * 12),
    next() < 0.1 ? '' : (next() / 1e7).toExponential(3),
    cell(kinds[Math.floor(next() * kinds.length)] ?? ''),
    next() < 0.5,
    cell(`user${i}@example.com`),
    `2026-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  ];
  const names = ['id', 'amount: x', '"big"', 'tiny', '- kind #', 'yes', 'contact', 'day'].map(cell).join(',');
  return `${names}\n${Array.from({ length: 500 }, (_, i) => line(i).join(',')).join('\n')}\n`;
}

describe('what assay init suggests', () => {
  it.each([1, 2, 3])('holds on the snapshot that it was read off (seed %i)', async (seed) => {
    writeFileSync(join(root, 'data', 'a.csv'), table(seed));
    writeFileSync(join(root, 'data', 'short.csv'), 'a\n1\n');
    const found = await survey(root);
    const suggested = await suggestedFor(found, io, openDuckdbInProcess);
    const text = starterConfig({ ...found, suggested });
    const config = parseConfig(text, 'assay.yml');
    expect(text).toContain('# key: [id]');
    const policy = { config, source: { path: null, source: 'defaults' as const, edits: [] } };
    const path = 'data/a.csv';
    const gate = async () =>
      (await dataGate({ mode: 'pair', base: path, head: path }, policy, io, openDuckdbInProcess))[0];
    const evidence = await gate();
    const made = evidence?.measurements.filter(({ id }) => id.startsWith('expect-')) ?? [];
    expect(made.length).toBeGreaterThan(8);
    expect(made.filter(({ outcome }) => outcome !== 'within')).toEqual([]);
    expect(evidence?.findings.filter(({ rule }) => rule.startsWith('expect'))).toEqual([]);
    expect(text).not.toContain('@example.com');

    writeFileSync(join(root, 'data', 'a.csv'), `${table(seed)}7,,-1,,Mars,,,\n`);
    const rules = (await gate())?.findings.map(({ rule }) => rule) ?? [];
    expect(rules).toEqual(expect.arrayContaining(['expect-unique', 'expect-set', 'expect-not-null']));
  });
});
