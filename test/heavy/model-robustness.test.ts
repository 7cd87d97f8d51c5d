import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateFolder, gateFolder, problemOf } from '../model/gate-run.ts';

let folder: GateFolder;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => folder.remove());

/** 600 rows around 0: a steep model changes its mind under noise where a flat one does, too, since both turn at 0. */
const rows = Array.from({ length: 600 }, (_, i) => ((i * 37) % 101) / 25 - 2);
const config = (tests: readonly object[], more: object = {}) => ({
  baseline: { path: 'prod' },
  candidate: { path: 'new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  repeats: 1,
  robustness: tests,
  ...more,
});
const noise = { perturb: 'noise', columns: ['x'] };

beforeEach(() =>
  folder.write({
    'golden.csv': ['id,x,label', ...rows.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n'),
    'prod/model.json': { weight: 1 },
    'new/model.json': { weight: 1.01 },
  }),
);

describe('robustness through the gate', () => {
  it.each([
    ['small noise, a wide limit', { ...noise, size: 0.001, max: 0.1, margin: 0.02 }, 'pass'],
    ['large noise, a narrow limit', { ...noise, size: 1, max: 0.02 }, 'fail'],
    ['large noise, but no worse than the baseline', { ...noise, size: 1, margin: 0.02 }, 'pass'],
    ['no limit', { ...noise, size: 1 }, 'pass'],
    ['an output that must not fall', { ...noise, size: 1, expect: 'not-lower', tolerance: 0.01, max: 0.2 }, 'fail'],
  ])('%s', async (_, test, verdict) => {
    const evidence = await folder.run(config([test]));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', verdict]);
    const measured = evidence.measurements.filter(({ id }) => id === 'robustness');
    expect(measured.length).toBe('max' in test && 'margin' in test ? 2 : 1);
    expect(measured[0]).toMatchObject({ subject: 'noise in `x`', n: { base: 600, head: 600 } });
    expect(evidence.findings.some(({ rule }) => rule === 'robustness')).toBe(verdict === 'fail');
  });

  it('tells two tests of one change apart, so that one may be accepted without the other', async () => {
    const evidence = await folder.run(
      config([
        { ...noise, size: 1, max: 0.02 },
        { ...noise, size: 2, max: 0.02 },
      ]),
    );
    const found = evidence.findings.filter(({ rule }) => rule === 'robustness');
    expect(found.length).toBe(2);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(new Set(found.map(({ message }) => message)).size).toBe(2);
  });

  it('holds models to blurred and cropped pictures', async () => {
    const ports = [{ name: 'x', dtype: 'float32', shape: [3, 3] }];
    const dot = (v: number) => [0, 1, 2].map((y) => [0, 1, 2].map((x) => (x === 0 && y === 0 ? v : -v)));
    const lines = rows.map((_, i) => JSON.stringify({ id: `r${i}`, x: dot(i % 2 === 0 ? 1 : -1), label: (i + 1) % 2 }));
    folder.write({
      'golden.jsonl': lines.join('\n'),
      'prod/model.json': { ports },
      'new/model.json': { weight: 2, ports },
    });
    const tests = [
      { perturb: 'blur', columns: ['x'], max: 0.1 },
      { perturb: 'crop', columns: ['x'], size: 0.4 },
    ];
    const evidence = await folder.run(config(tests, { golden: { path: 'golden.jsonl' } }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    const shares = evidence.measurements.filter(({ id }) => id === 'robustness').map(({ value }) => value ?? 0);
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeGreaterThan(0.4);
  });

  it('holds models to rows that were changed by hand, in a file and in the manifest', async () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const golden = ['id,x,label', ...rows.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n');
    // Changes of the first 100 rows: a model that turns at 0 stays as it is, every tenth row is turned round.
    const changed = ['id,x', ...rows.slice(0, 100).map((x, i) => `r${i},${i % 10 === 0 ? -x : 2 * x}`)].join('\n');
    const files = [
      `{ path: g.csv, sha256: ${sha(golden)} }`,
      `{ path: p.csv, sha256: ${sha(changed)}, set: perturbed }`,
    ];
    folder.write({
      'g.csv': golden,
      'p.csv': changed,
      'twice.csv': 'id,x\nr1,5\nr1,-5\nr2,1\n',
      'g.yml': `files:\n${files.map((file) => `  - ${file}`).join('\n')}\n`,
    });
    const tests = [
      { set: 'perturbed', max: 0.05 },
      { set: 'perturbed', expect: 'right', max: 0.3, margin: 0.1 },
      { rows: 'twice.csv' },
    ];
    const evidence = await folder.run(config(tests, { golden: { manifest: 'g.yml' } }));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'fail']);
    const measured = evidence.measurements.filter(({ id }) => id === 'robustness');
    expect(measured.map(({ subject, value, verdict }) => [subject, value, verdict])).toEqual([
      ['the set perturbed', 0.1, 'fail'],
      ['the set perturbed (test 2)', 0.1, 'pass'],
      ['the set perturbed (test 2)', 0, 'pass'],
      ['the rows of `twice.csv`', expect.any(Number), 'pass'],
    ]);
    expect(measured[3]?.interval?.method).toMatch(/effective rows/);
    const [finding] = evidence.findings.filter(({ rule }) => rule === 'robustness');
    expect(finding?.detail).toContain('`r0`, `r10`, `r20`');
  });

  it('cannot tell by rows whose golden rows have no label, and says so', async () => {
    const lines = rows.map((x, i) => `r${i},${x},${i === 0 ? '' : x > 0 ? 1 : 0}`);
    folder.write({ 'golden.csv': ['id,x,label', ...lines].join('\n'), 'changed.csv': 'id,x\nr0,5\n' });
    const evidence = await folder.run(config([{ rows: 'changed.csv', max: 0.1, margin: 0.1 }]));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'warn']);
    const measured = evidence.measurements.filter(({ id }) => id === 'robustness');
    expect(measured.map(({ outcome, value }) => [outcome, value])).toEqual([
      ['undecided', 0],
      ['undecided', null],
    ]);
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(/Left out of `model.robustness\[0\]`: .* 1 in all/);
  });

  it('holds models to rows that a program changes, as the base commit has it', async () => {
    const change = (factor: string) => `
import { createInterface } from 'node:readline';
if (process.env.OWN_TOKEN) throw new Error('it sees a token');
const seed = Number(process.argv[2]);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, x } = JSON.parse(line);
  if (Number(id.slice(1)) % 3 === seed) console.log(JSON.stringify({ id, x: ${factor} * x }));
}`;
    const command = [process.execPath, '{root}/tools/change.mjs', '{seed}'];
    const policy = config([{ command, max: 0.05 }], { baseline: { path: 'new', ref: 'base' } });
    folder.git('init', '-q');
    folder.write({ 'tools/change.mjs': change('2') });
    const base = folder.commit();
    folder.write({ 'new/model.json': { weight: 1.02 }, 'tools/change.mjs': change('-1') });
    const request = { mode: 'change', change: { base, head: folder.commit(), event: 'pull_request', fork: false } };
    const evidence = await folder.run(policy, request as never);
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.measurements.find(({ id }) => id === 'robustness')).toMatchObject({ value: 0, n: { head: 200 } });
    expect(evidence.policy.edits.join()).toMatch(
      /`tools\/change.mjs`, a program by which models are judged, is edited/,
    );
    folder.write({ 'tools/change.mjs': change('-1') });
    expect((await folder.run(config([{ command, max: 0.05 }]))).verdict).toBe('fail');
  });

  it.each([
    [
      'ends with a code',
      'console.error("no such letter"); process.exit(4)',
      /exit code 4; its last words: `no such letter`/,
    ],
    ['writes no rows', '', /`the answer of .*` has no row/],
  ])('cannot check by a program that %s', async (_, code, message) => {
    folder.write({ 'change.mjs': code });
    const evidence = await folder.run(config([{ command: [process.execPath, '{root}/change.mjs'] }]));
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it('names the changed row on which a candidate crashes, and a change of the rows in a pull request', async () => {
    const policy = config([{ rows: 'changed.csv', max: 0.1 }], { baseline: { path: 'new', ref: 'base' } });
    folder.git('init', '-q');
    folder.write({ 'changed.csv': 'id,x\nr7,1\nr5,13\n' });
    const base = folder.commit();
    folder.write({ 'new/model.json': { behave: 'crash' }, 'changed.csv': 'id,x\nr7,1\n' });
    const change = { base, head: folder.commit(), event: 'pull_request', fork: false };
    const evidence = await folder.run(policy, { mode: 'change', change } as never);
    expect(evidence.findings[0]).toMatchObject({ rule: 'model-crash', message: expect.stringMatching(/on row `r5`$/) });
    expect(evidence.policy.edits.join()).toMatch(/file of changed rows `changed.csv` is edited; .* on the base's/);
  });

  it('is the same each time', async () => {
    const of = async () =>
      (await folder.run(config([{ ...noise, max: 0.5 }]))).measurements.filter(({ id }) => id === 'robustness');
    expect(await of()).toEqual(await of());
  });

  it('names the rows of a candidate that crashes on changed inputs', async () => {
    folder.write({ 'new/model.json': { behave: 'nan' }, 'golden.csv': 'id,x,label\na,13,1\nb,-1,0\n' });
    const evidence = await folder.run(config([{ ...noise, size: 0.001 }]));
    expect(evidence.verdict).toBe('fail');
  });

  it.each([
    ['a column that is no input', config([{ ...noise, columns: ['y'] }]), /changes the column `y`, which is no input/],
    [
      'typos in numbers',
      config([{ ...noise, perturb: 'typos' }]),
      /asks for typos in the column `x`, which holds float64/,
    ],
    ['rows that are not there', config([{ rows: 'nowhere.csv' }]), /There is no file `nowhere.csv`/],
    [
      'no set perturbed',
      config([{ set: 'perturbed' }]),
      /asks for the set perturbed, which the golden dataset does not/,
    ],
  ])('cannot be checked with %s', async (_, asked, message) => {
    const evidence = await folder.run(asked);
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it('says that it was not tested on files of predictions', async () => {
    folder.write({ 'p.csv': ['id,p', ...rows.map((x, i) => `r${i},${x > 0 ? 0.9 : 0.1}`)].join('\n') });
    const evidence = await folder.run(config([{ ...noise, max: 0 }], { candidate: { predictions: 'p.csv' } }));
    expect(evidence.notes.map(({ text }) => text).join()).toMatch(/Robustness was not tested/);
  });
});
