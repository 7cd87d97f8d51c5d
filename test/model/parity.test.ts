import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

const rows = Array.from({ length: 300 }, (_, i) => ((i * 37) % 101) / 25 - 2 + 0.01);
const config = (parity: object, more: object = {}) => ({
  baseline: { path: 'prod' },
  candidate: { path: 'new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  repeats: 1,
  parity: { path: 'converted', ...parity },
  ...more,
});

/** The same function in double precision, served by a program: another form on another runtime. */
const program = `
import { createInterface } from 'node:readline';
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { op, id, rows } = JSON.parse(line);
  if (op === 'hello') say({ ok: true, assay: 1, runtime: 'double 1' });
  else if (op === 'predict') say({ ok: true, id, ns: 1, rows: rows.map(({ x }) => 1 / (1 + Math.exp(-x))) });
  else say({ ok: true });
  if (op === 'close') break;
}`;

beforeEach(() =>
  folder.write({
    'golden.csv': ['id,x,label', ...rows.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n'),
    'prod/model.json': { weight: 1.01 },
    'new/model.json': { weight: 1 },
    'converted/model.json': { weight: 1 },
    'serve.mjs': program,
  }),
);

const measured = (evidence: Awaited<ReturnType<GateFolder['run']>>) =>
  Object.fromEntries(
    evidence.measurements.filter(({ id }) => id.startsWith('parity')).map(({ id, value }) => [id, value]),
  );

describe('conversion parity through the gate', () => {
  it('passes a form of another runtime and precision that answers alike on every row', async () => {
    const command = [process.execPath, '{root}/serve.mjs'];
    const evidence = await folder.run(config({ command, 'max-disagreement': 0 }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    const found = measured(evidence);
    expect(found).toMatchObject({ parity: 0, 'parity-classes': 0 });
    expect(found['parity-absolute']).toBeGreaterThan(0);
    expect(found['parity-absolute']).toBeLessThan(1e-7);
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(
      /converted form `converted` \(sha256:\w+\) ran on double 1/,
    );
  });

  it('fails one that does not, and names the rows and the numbers', async () => {
    folder.write({ 'converted/model.json': { weight: 1.01 } });
    const evidence = await folder.run(config({}));
    expect(evidence.verdict).toBe('fail');
    const [finding] = evidence.findings.filter(({ rule }) => rule === 'parity');
    expect(finding).toMatchObject({
      message: '`converted` does not answer as the candidate, of which it is another form',
      detail: expect.stringMatching(/^First such rows: `r0`: 0\.12\d+ → 0\.11\d+; `r1`/),
      number: expect.stringMatching(/ of 300 rows whose outputs differ by more than 0.00001 \+ 0.001 × the original/),
      locations: [{ path: 'converted/model.json' }],
    });
  });

  it.each([
    ['a lower precision', { precision: 'float16' }, 'pass'],
    ['most rows may differ', { 'max-outside': 0.99 }, 'pass'],
    ['too few rows to say', { 'max-outside': 0.9 }, 'warn'],
  ])('by what the policy allows: %s', async (name, parity, verdict) => {
    // The first 273 of 300 rows: 91 %, whose bounds hold 90 % between them.
    const turned = rows.map((x, i) => `r${i},${1 / (1 + Math.exp(-x)) + (i < 273 ? 0.004 : 0)}`);
    folder.write({ 'c.csv': ['id,p', ...turned].join('\n') });
    const evidence = await folder.run(config({ path: undefined, predictions: 'c.csv', ...parity }));
    expect([name, problemOf(evidence), evidence.verdict]).toEqual([name, '', verdict]);
  });

  it.each([
    ['has no file', { path: 'nowhere' }, 'error', /There is no model at `nowhere`/],
    ['does not load', { behave: 'refuse' }, 'fail', /converted form `converted` does not load: .*unknown layer/],
    ['has another width', { behave: 'wide' }, 'fail', /gave 3 numbers a row, where the candidate gives 1/],
  ])('does not pass one that %s', async (_, change, verdict, message) => {
    folder.write({ 'converted/model.json': { weight: 1, ...change } });
    const evidence = await folder.run(config('path' in change ? change : {}));
    expect(evidence.verdict).toBe(verdict);
    expect(`${problemOf(evidence)} ${evidence.findings.map((each) => each.message).join()}`).toMatch(message);
  });

  it('holds the form to the candidate where the model itself has not changed', async () => {
    folder.write({ 'prod/model.json': { weight: 1 }, 'converted/model.json': { weight: 1.2 } });
    const evidence = await folder.run(config({}));
    expect(evidence.verdict).toBe('fail');
    expect(evidence.decided).toMatch(/of 300 rows whose outputs differ/);
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(/so they were not compared/);
  });

  it('leads with the form where there is no baseline yet', async () => {
    folder.write({ 'converted/model.json': { weight: 1.2 } });
    folder.git('init', '-q');
    const base = folder.commit();
    folder.write({ 'first/model.json': { weight: 1 } });
    const change = { base, head: folder.commit(), event: 'pull_request', fork: false };
    const first = config({}, { baseline: { path: 'first' }, candidate: { path: 'first' } });
    const evidence = await folder.run(first, { mode: 'change', change });
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['parity', 'no-baseline']);
    expect(evidence.decided).toMatch(/of 300 rows whose outputs differ/);
  });

  it('asks a form that an endpoint serves in any change: nothing in the repository says whether it is another', async () => {
    folder.git('init', '-q');
    const base = folder.commit();
    folder.write({ 'README.md': 'A word.' });
    const change = { base, head: folder.commit(), event: 'pull_request', fork: false };
    const http = { url: 'http://127.0.0.1:9', api: 'open-inference', model: 'm' };
    const evidence = await folder.run(config({ path: undefined, http }), { mode: 'change', change });
    expect(evidence.verdict).toBe('fail');
  });

  it('does not blame the form when the model itself, unchanged, cannot be run', async () => {
    const broken = { weight: 1, behave: 'refuse' };
    folder.write({ 'prod/model.json': broken, 'new/model.json': broken });
    const evidence = await folder.run(config({}));
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings).toMatchObject([
      { rule: 'model-load', message: 'the candidate does not load', locations: [{ path: 'new/model.json' }] },
    ]);
    expect(evidence.decided).toBe('the candidate does not load');
  });

  it('needs classes for a limit on classes', async () => {
    const evidence = await folder.run(
      config({ 'max-disagreement': 0 }, { task: 'regression', primary: { metric: 'mae', margin: 1 } }),
    );
    expect(problemOf(evidence)).toMatch(/has no meaning in the task regression/);
  });
});
