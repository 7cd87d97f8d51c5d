import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from '../model/gate-run.ts';

const rows = 60;
const answer = (sign: string) => `export const answer = (x, weight) => 1 / (1 + Math.exp(${sign}weight * x));`;
const serve = (from = `import { answer } from './answer.mjs';`) => `
  import { createInterface } from 'node:readline';
  import { readFileSync } from 'node:fs';
  ${from}
  const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
  let weight = 1;
  createInterface({ input: process.stdin }).on('line', (line) => {
    const { op, id, rows, model } = JSON.parse(line);
    if (op === 'hello') return say({ ok: true, assay: 1, runtime: 'own 1' });
    if (op === 'load') weight = JSON.parse(readFileSync(model, 'utf8')).weight;
    if (op !== 'predict') { say({ ok: true }); return op === 'close' ? process.exit(0) : undefined; }
    say({ ok: true, id, ns: 1000, rows: rows.map(({ x }) => answer(x, weight)) });
  });`;

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
  folder.git('init', '-q');
  folder.write({
    'golden.csv': ['id,x,label', ...Array.from({ length: rows }, (_, i) => `r${i},${i - 29.5},${i > 29 ? 1 : 0}`)].join(
      '\n',
    ),
    'model.json': { weight: 1 },
    'serving/serve.mjs': serve(),
    'serving/answer.mjs': answer('-'),
  });
});
afterEach(() => folder.remove());

async function changed(
  files: Readonly<Record<string, string | object>>,
  program = 'serving/serve.mjs',
  more: object = {},
) {
  const base = folder.commit();
  folder.write(files);
  const head = folder.commit();
  const command = [process.execPath, `{root}/${program}`];
  const config = {
    baseline: { path: 'model.json', command },
    candidate: { path: 'model.json', command },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.2 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    repeats: 1,
    ...more,
  };
  const change = { base, head, fork: false, event: 'pull_request' as const };
  return folder.run(config, { mode: 'change', change } as never);
}

const accuracies = (evidence: Awaited<ReturnType<typeof changed>>) => {
  const { base, head } = evidence.measurements.find(({ id }) => id === 'accuracy') ?? {};
  return { base, head };
};

describe('a program that serves both models, in a change', () => {
  it('is no reason to call them the same when it is edited, and is the base’s for the baseline', async () => {
    const evidence = await changed({ 'serving/serve.mjs': serve(answer('')) });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(accuracies(evidence)).toEqual({ base: 1, head: 0 });
    expect(evidence.notes.map(({ text }) => text)).toContainEqual(expect.stringMatching(/the base’s serves it/));
  });

  it('is edited by an edit of only what it imports beside it, and the base’s with what it imports there', async () => {
    const evidence = await changed({ 'serving/answer.mjs': answer('') });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(accuracies(evidence)).toEqual({ base: 1, head: 0 });
  });

  it('is edited by an edit beside it at the root in its language, by no other', async () => {
    folder.write({ 'serve.mjs': serve(), 'answer.mjs': answer('-') });
    const other = await changed({ 'README.md': 'words', 'elsewhere/answer.mjs': answer('') }, 'serve.mjs');
    expect(other.verdict).toBe('skip');
    const evidence = await changed({ 'answer.mjs': answer('') }, 'serve.mjs');
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(accuracies(evidence)).toEqual({ base: 1, head: 0 });
  });

  it('is edited by an edit of what `code` lists, which the base’s program finds at its own path', async () => {
    folder.write({
      'serving/serve.mjs': serve(`import { answer } from '../lib/deep/answer.mjs';`),
      'lib/deep/answer.mjs': answer('-'),
    });
    const edit = { 'lib/deep/answer.mjs': answer('') };
    const evidence = await changed(edit, 'serving/serve.mjs', { code: ['lib/**/*.mjs'] });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    expect(accuracies(evidence)).toEqual({ base: 1, head: 0 });
  });

  it('without a place of its own serves both models with code that is edited, which is said', async () => {
    folder.write({ 'lib/answer.mjs': answer('-') });
    const inline = serve().replace(`'./answer.mjs'`, JSON.stringify(`${folder.root}/lib/answer.mjs`));
    const command = [process.execPath, '--input-type=module', '-e', inline];
    const served = { path: 'model.json', command };
    const more = { baseline: served, candidate: served, code: ['lib'] };
    const evidence = await changed({ 'lib/answer.mjs': answer('-').replace('1 +', '1.0 +') }, '', more);
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'warn']);
    expect(evidence.findings.map(({ rule }) => rule)).toContain('same-outputs');
    expect(evidence.notes.map(({ text }) => text)).toContainEqual(expect.stringMatching(/edited code serves both/));
  });

  it('is the checked-out one where the base has none', async () => {
    const files = { 'model.json': { weight: 1.01 }, 'new/serve.mjs': serve(answer('-')) };
    const evidence = await changed(files, 'new/serve.mjs');
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(accuracies(evidence)).toEqual({ base: 1, head: 1 });
  });
});
