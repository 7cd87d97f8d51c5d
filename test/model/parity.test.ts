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

  it('counts rows by their weight, and rows of one group as one', async () => {
    // The 27 of 300 rows that answer alike weigh half, and stand in one group of 50.
    const alike = (i: number) => i >= 273;
    const turned = rows.map((x, i) => `r${i},${1 / (1 + Math.exp(-x)) + (alike(i) ? 0 : 0.004)}`);
    const golden = rows.map(
      (x, i) => `r${i},${x},${x > 0 ? 1 : 0},${alike(i) ? 273 / 27 : 1},g${alike(i) ? 0 : i % 50}`,
    );
    folder.write({
      'c.csv': ['id,p', ...turned].join('\n'),
      'golden.csv': ['id,x,label,w,g', ...golden].join('\n'),
    });
    const parity = { path: undefined, predictions: 'c.csv', 'max-outside': 0.99 };
    const share = async (roles: object) => {
      const more = {
        golden: { path: 'golden.csv', inputs: ['x'], ...roles },
        primary: { metric: 'accuracy', margin: 0.9 },
      };
      const evidence = await folder.run(config(parity, more));
      const { value, interval } = evidence.measurements.find(({ id }) => id === 'parity') ?? {};
      return { value, wide: (interval?.high ?? 0) - (interval?.low ?? 0), method: interval?.method };
    };
    const [plain, weighted, grouped] = [await share({}), await share({ weight: 'w' }), await share({ group: 'g' })];
    expect([plain.value, grouped.value]).toEqual([0.91, 0.91]);
    expect(weighted.value).toBeCloseTo(0.5, 12);
    expect(grouped.method).toMatch(/effective rows/);
    expect(grouped.wide).toBeGreaterThan(2 * plain.wide);
  });

  it.each([
    ['one row is one too many', {}, 2000, 0.9],
    ['some may differ', { 'max-outside': 0.2 }, 500, 0.99],
  ])('at an early look where %s', async (_, parity, count, level) => {
    const many = Array.from({ length: 2000 }, (_, i) => ((i * 37) % 101) / 25 - 2 + 0.01);
    folder.write({
      'golden.csv': ['id,x,label', ...many.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n'),
    });
    const evidence = await folder.run(config(parity, { 'early-stop': true }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    const found = evidence.measurements.find(({ id }) => id === 'parity');
    expect(found?.n.head).toBe(count);
    expect(found?.interval?.level).toBeGreaterThanOrEqual(level);
    const text = evidence.notes.map((note) => note.text).join();
    expect(text).toMatch(count === 2000 ? /each row that `parity` does not allow to differ/ : /Stopped at the look/);
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
