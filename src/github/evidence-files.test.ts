import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../evidence/assemble.ts';
import { Problem } from '../evidence/problem.ts';
import { evidenceFileName, evidenceLimits, readEvidence } from './evidence-files.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const good = assemble({
  gate: 'secrets',
  decided: 'nothing found',
  limit: '0',
  subject: { base: null, head: null, digests: {} },
  policy: { path: null, source: 'defaults', edits: [] },
  tool: { name: 'assay', version: '0.0.0' },
  seed: 1,
  started: '2026-11-01T00:00:00Z',
  seconds: 0,
});
const measured = { id: 'ks', subject: '`a`', value: 1, unit: '', n: { head: 1 }, verdict: 'fail' } as const;

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('readEvidence', () => {
  it('reads back what was written, from folders too, in the order of paths', async () => {
    const two = { ...good, gate: 'data', name: 'trips/2026 `x`' } as const;
    const late = { ...good, gate: 'model', name: 'late' } as const;
    expect(evidenceFileName(two)).toMatch(/^data-trips-2026-x--[0-9a-f]{8}\.json$/);
    const folder = folderOf({
      'notes.txt': 'no',
      [`assay-b/${evidenceFileName(two)}`]: JSON.stringify(two),
      [`assay-b/${evidenceFileName(good)}`]: JSON.stringify(good),
      [`assay-a/${evidenceFileName(late)}`]: JSON.stringify(late),
    });
    const { evidence, problems } = await readEvidence(folder);
    expect(evidence.map(({ gate }) => gate)).toEqual(['model', 'data', 'secrets']);
    expect(evidence[1]).toEqual(two);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format":', /needed JSON, given something else/],
    ['another kind', '{"a":1}', /needed `format: assay\/evidence`/],
    ['another version', JSON.stringify({ ...good, version: 2 }), /needed version 1, given `2`/],
    ['an unknown key', JSON.stringify({ ...good, secret: 'x' }), /Unrecognized key/],
    ['a wrong type', JSON.stringify({ ...good, seed: 'x' }), /`seed`/],
    ['too deep', '['.repeat(100_000) + ']'.repeat(100_000), /at most 32 levels/],
    [
      'milder than what it found',
      JSON.stringify({ ...good, measurements: [measured] }),
      /says pass, and what it found earns fail/,
    ],
    ['no UTF-8', '\u0000\ufffd', /needed JSON/],
  ])('names a bad file and reads the others: %s', async (_, text, message) => {
    const { evidence, problems } = await readEvidence(folderOf({ 'a.json': text, 'b.json': JSON.stringify(good) }));
    expect(evidence).toHaveLength(1);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    expect(problems[0]?.message).toContain('`a.json`');
  });

  it('refuses links and second evidence about one thing', async () => {
    const folder = folderOf({ 'a.json': JSON.stringify(good), 'b.json': JSON.stringify(good) });
    symlinkSync('/etc/hostname', join(folder, 'c.json'));
    const { evidence, problems } = await readEvidence(folder);
    expect(evidence).toHaveLength(1);
    expect(problems.map(({ message }) => message).sort()).toEqual([
      expect.stringContaining('`b.json` is the second'),
      expect.stringContaining('`c.json` is a link'),
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /There is no evidence/],
    ['too many files', Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}.json`, '{}'])), /at most 3 files/],
    ['too deep', { 'a/b/c/d.json': '{}' }, /folders at most 2 deep/],
  ])('does not read a folder with %s', async (_, files, message) => {
    const reading = readEvidence(folderOf(files), { ...evidenceLimits, files: 3, folders: 2 });
    await expect(reading).rejects.toThrow(Problem);
    await expect(reading).rejects.toThrow(message);
  });

  it('holds each file and all together to their bytes', async () => {
    const folder = folderOf({ 'a.json': JSON.stringify(good), 'b.json': JSON.stringify({ ...good, gate: 'data' }) });
    const size = JSON.stringify(good).length;
    const small = await readEvidence(folder, { ...evidenceLimits, fileBytes: 10 });
    expect(small.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('too large'),
      expect.stringContaining('too large'),
    ]);
    expect((await readEvidence(folder, { ...evidenceLimits, totalBytes: size + 10 })).evidence).toHaveLength(1);
  });

  it('says so when there is no such folder', async () => {
    await expect(readEvidence(join(root, 'nowhere'))).rejects.toThrow(/cannot be read/);
  });

  it('names files without characters that a file system minds', () => {
    expect(evidenceFileName({ gate: 'model', name: 'late_arrival' })).toBe('model-late_arrival.json');
    expect(evidenceFileName({ gate: 'data', name: '../x' })).toMatch(/^data--x-[0-9a-f]{8}\.json$/);
    expect(evidenceFileName({ gate: 'data', name: 'A' })).not.toBe(evidenceFileName({ gate: 'data', name: 'a' }));
  });
});
