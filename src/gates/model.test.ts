import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceSchema } from '../evidence/evidence-schema.ts';
import { type ModelConfig, modelConfigSchema } from '../model/config.ts';
import type { Io } from './io.ts';
import { digestOf, sha256 } from './model/files.ts';
import { type ModelRequest, modelGate } from './model.ts';

const host = fileURLToPath(new URL('../../test/model/faulty-host.mjs', import.meta.url));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-model-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** 600 rows; the label follows the sign of x, and row `r13` has x = 13. */
const golden = [
  'id,x,label,group',
  ...Array.from({ length: 600 }, (_, i) => {
    const x = i === 13 ? 13 : ((i * 37) % 101) / 25 - 2;
    return `r${i},${x},${x > 0.05 || (x > -0.2 && i % 7 === 0) ? 1 : 0},${i % 2 === 0 ? 'even' : 'odd'}`;
  }),
].join('\n');

const plain = {
  baseline: { path: 'models/prod' },
  candidate: { path: 'models/new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.05 },
  latency: { calls: 20, 'ratio-margin': '900%' },
  slices: { by: ['group'] },
  batch: 64,
};

function write(files: Record<string, string | object>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

function git(...args: string[]): string {
  const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...own, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'a step');
  return git('rev-parse', 'HEAD');
}

function gate(
  change: object = {},
  request: ModelRequest = { mode: 'working-tree' },
  env: Io['env'] = {},
): Promise<Evidence> {
  const config: ModelConfig = modelConfigSchema.parse({ ...plain, ...change });
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  const policy = {
    config: { version: 1 as const, secrets: false as const, model: config, report: {} as never },
    source,
  };
  const quiet = () => undefined;
  const io: Io = {
    root,
    env: { PATH: process.env.PATH, ...env },
    log: { info: quiet, warn: quiet, progress: quiet },
    mask: quiet,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  return modelGate(request, policy, io, host).then((evidence) => evidenceSchema.parse(evidence));
}

const problem = (evidence: Evidence) => evidence.notes.find((note) => note.kind === 'problem')?.text;

describe('the working tree', () => {
  const models = (candidate: object, baseline: object = { weight: 1 }) =>
    write({ 'models/prod/model.json': baseline, 'models/new/model.json': candidate, 'golden.csv': golden });

  it('passes an equal model of another digest, with lineage, latency and memory', async () => {
    models({ weight: 1.01 });
    const evidence = await gate();
    expect(evidence.verdict).toBe('pass');
    expect(evidence.name).toBe('new');
    expect(Object.keys(evidence.subject.digests).sort()).toEqual(['baseline', 'candidate', 'golden']);
    expect(evidence.environment).toMatchObject({ runtime: 'test 1', device: 'cpu', batch: '64' });
    const ids = evidence.measurements.map((measurement) => measurement.id);
    expect(ids).toEqual(
      expect.arrayContaining(['accuracy', 'nfr', 'pfr', 'latency-ratio', 'latency-p99', 'memory-peak']),
    );
    expect(evidence.notes.map((note) => note.text).join()).toMatch(/Ran on tfjs-wasm; higher rungs: tfjs-node-gpu/);
  });

  it('passes the same model without running it', async () => {
    models({ weight: 1 });
    const evidence = await gate();
    expect(evidence).toMatchObject({ verdict: 'pass', decided: 'same model', environment: {} });
  });

  it('fails a model that answers the wrong way round', async () => {
    models({ weight: -1 });
    const evidence = await gate();
    expect(evidence.verdict).toBe('fail');
    expect(evidence.decided).toMatch(/^accuracy −/);
  });

  it.each([
    ['refuse', /^the candidate does not load$/, /unknown layer ˋSwirlˋ/],
    ['die', /^the candidate crashed$/, /SIGKILL: out of memory\?/],
    ['crash', /^the candidate crashed on row `r13`$/, /SIGABRT.* Its last words: `the last words of the model`/],
    ['error', /^the candidate gives no usable answer on row `r13`$/, /input out of range/],
    ['nan', /^the candidate's output is not a finite number on 1 row$/, /`r13`/],
    ['logits', /^the candidate gives no usable answer$/, /gave -?\d.*no probability \(a logit\?\)/],
    ['picky', /^the candidate gives no usable answer$/, /it takes 3 numbers a row/],
    ['wide', /^the candidate gives no usable answer$/, /gave 3 numbers a row, where 1 or 2 were needed/],
  ])('fails a candidate that does this: %s', async (behave, message, detail) => {
    models({ behave });
    const evidence = await gate();
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]?.message).toMatch(message);
    expect(evidence.findings[0]?.detail).toMatch(detail);
  });

  it('tells the primary metric first, then guards, then slices', async () => {
    models({ weight: -1 });
    const evidence = await gate({
      primary: { metric: 'specificity', margin: 0.05 },
      guards: [{ metric: 'accuracy', margin: 0.05 }],
    });
    const order = evidence.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(order.slice(0, 3)).toEqual(['specificity', 'accuracy', 'slice']);
  });

  it.each(['hang', 'sleep'])('fails a candidate that hangs, and ends its process: %s', async (behave) => {
    models({ behave });
    const evidence = await gate({ process: { 'load-seconds': 3, 'call-seconds': 1 } });
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]).toMatchObject({ rule: 'model-deadline', severity: 'error' });
  });

  it.each([
    ['refuse', /The baseline `models\/prod` does not load: `unknown layer/],
    ['crash', /The baseline `models\/prod` crashed on row `r13`/],
    ['wide', /The baseline `models\/prod` gives no usable answer: `gave 3 numbers a row/],
  ])('cannot check with a baseline that does this: %s', async (behave, message) => {
    models({ weight: 1 }, { behave });
    const evidence = await gate();
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(message);
  });

  it('gives each input the columns that the policy maps to it, as the kind that it declares', async () => {
    const ports = [
      { name: 'serving_default_x:0', dtype: 'float32', shape: [2] },
      { name: 'who', dtype: 'string', shape: [] },
      { name: 'label', dtype: 'int64', shape: [1] },
    ];
    models({ behave: 'inputs', ports }, { weight: 1, ports });
    const inputs = { 'serving_default_x:0': ['x', 'x'], who: 'group', label: 'label' };
    const mapped = await gate({ golden: { path: 'golden.csv', inputs } });
    expect(mapped.findings[0]?.detail).toMatch(
      /`serving_default_x:0 float32 2 -2, who string {2}even, label int64 1 0`/,
    );
    const unmapped = await gate({ golden: { path: 'golden.csv', inputs: { who: 'group' } } });
    expect(unmapped.verdict).toBe('error');
    expect(problem(unmapped)).toMatch(/it has 3 inputs \(serving_default_x:0, who, label\)/);
  });

  it('gives the child no token', async () => {
    models({ behave: 'environment' });
    const secret = { GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', INPUT_TOKEN: 'x', GITHUB_ENV: 'x', HF_TOKEN: 'x' };
    const evidence = await gate({}, { mode: 'working-tree' }, { ...secret, TF_NUM_INTEROP_THREADS: '1' });
    const keys = /reason: `([^`]*)`/.exec(evidence.findings[0]?.detail ?? '')?.[1]?.split(' ') ?? [];
    expect(keys).toContain('TF_NUM_INTEROP_THREADS');
    expect(keys.filter((key) => key in secret)).toEqual([]);
    const allowed =
      /^(ASSAY_PROCESS|PATH|LANG|HOME|USERPROFILE|TMPDIR|TEMP|TMP|TF_.*|NODE_CHANNEL_.*|__CF_USER_TEXT_ENCODING|SYSTEMROOT)$/;
    expect(keys.filter((key) => !allowed.test(key))).toEqual([]);
  });

  it.each([
    ['no golden dataset', { golden: { path: 'gone.csv' } }, /There is no golden dataset at `gone.csv`/],
    [
      'another digest',
      { golden: { path: 'golden.csv', digest: `sha256:${'0'.repeat(64)}` } },
      /is not the one that the policy names/,
    ],
    ['no label column', { golden: { path: 'golden.csv', label: 'y' } }, /no label column `y`/],
    ['an unknown metric', { primary: { metric: 'vibes', margin: 1 } }, /names the metric `vibes`/],
    ['no candidate', { candidate: { path: 'models/gone' } }, /There is no model at `models\/gone`/],
    ['a file that is no model', { candidate: { path: 'golden.csv' } }, /is no model that this version reads/],
    ['an unknown ref', { baseline: { path: 'models/prod', ref: 'v9' } }, /asks for a model at `v9`|git/],
    [
      'no GPU',
      { 'require-gpu': true, golden: { path: 'gone.csv' } },
      /requires a GPU .* Tried: tfjs-node-gpu: not installed/,
    ],
    ['a runtime that is not installed', { runtime: 'tfjs-node' }, /@tensorflow\/tfjs-node 4.22.0 .* was not found/],
  ])('cannot check: %s', async (_, change, message) => {
    models({ weight: 2 });
    const evidence = await gate(change);
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(message);
    expect(evidence.notes[0]?.mend).toMatch(/\.$/);
  });

  it.each([
    [
      'a weights file that leads out of the model’s folder',
      'models/new/weights.bin',
      /`models\/new\/weights.bin` is a symbolic link out/,
    ],
    ['a golden dataset that leads out of the repository', 'golden.csv', /`golden.csv` is a symbolic link out/],
    ['a model that leads out of the repository', 'models/new', /`models\/new` is a symbolic link out/],
  ])('follows no link: %s', async (_, link, message) => {
    models({ weight: 2 });
    rmSync(join(root, link), { recursive: true, force: true });
    symlinkSync(link === 'models/new' ? tmpdir() : '/etc/hosts', join(root, link));
    const evidence = await gate();
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(message);
  });

  it('follows a link to a model inside the repository, and knows the model by its bytes', async () => {
    models({ weight: 1 });
    rmSync(join(root, 'models/new'), { recursive: true });
    symlinkSync(join(root, 'models/prod'), join(root, 'models/new'));
    expect(await gate()).toMatchObject({ verdict: 'pass', decided: 'same model' });
    for (const [folder, target] of [
      ['models/a', '1'],
      ['models/b', '2'],
    ] as const) {
      write({ [`${folder}/model.json`]: {}, [`${folder}/1`]: 'one', [`${folder}/2`]: 'two' });
      symlinkSync(join(root, folder, target), join(root, folder, 'weights.bin'));
    }
    expect(await digestOf(join(root, 'models/a'))).not.toBe(await digestOf(join(root, 'models/b')));
  });

  it('accepts the digest that it asks for', async () => {
    models({ weight: 1.01 });
    const evidence = await gate({ golden: { path: 'golden.csv', digest: sha256(Buffer.from(golden)) } });
    expect(evidence.verdict).toBe('pass');
  });

  it('judges predictions files without running anything', async () => {
    const ids = golden
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 2) as [string, string]);
    const predictions = (weight: number) =>
      ['id,p', ...ids.map(([id, x]) => `${id},${1 / (1 + Math.exp(-weight * Number(x)))}`)].join('\n');
    write({ 'golden.csv': golden, 'a.csv': predictions(1), 'b.csv': predictions(1.01), 'short.csv': 'id,p\nr0,1\n' });
    const sides = (candidate: string) => ({
      baseline: { predictions: 'a.csv' },
      candidate: { predictions: candidate },
    });
    const evidence = await gate(sides('b.csv'));
    expect(evidence.verdict).toBe('pass');
    expect(evidence.environment).toMatchObject({ runtime: 'predictions' });
    expect(evidence.measurements.some((m) => m.id.startsWith('latency'))).toBe(false);
    expect(problem(await gate(sides('short.csv')))).toMatch(/lacks 599 of 600 golden ids/);
  });

  it('measures rows a second, and starts fresh processes where a limit of cold starts asks for it', async () => {
    models({ weight: 1.01 });
    const evidence = await gate({ 'cold-start': { 'max-ms': 0.001 }, 'price-per-hour': 1 });
    const ids = evidence.measurements.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['throughput', 'throughput-ratio', 'cost-per-1000', 'cold-start']));
    expect(evidence.measurements.find(({ id }) => id === 'cold-start')?.n).toEqual({ base: 5, head: 5 });
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['cold-start-limit']);
    expect(evidence.verdict).toBe('fail');
  });

  it.skipIf(process.platform === 'win32')('looks at the GPU before and after (needs a shell)', async () => {
    models({ weight: 1.01 });
    // A driver that answers what the file says, one line a question pair, and then the last line for ever.
    const driver = (script: string) => {
      write({ 'bin/nvidia-smi': `#!/bin/sh\ncase "$*" in *query-gpu*) ${script};; *) echo "4711, 800 MiB";; esac\n` });
      chmodSync(join(root, 'bin/nvidia-smi'), 0o755);
      return { PATH: `${join(root, 'bin')}:${process.env.PATH}` };
    };
    const busy = driver('echo "900, Card, 1"');
    const required = await gate({ 'require-gpu': true }, undefined, busy);
    expect(required.verdict).toBe('error');
    expect(problem(required)).toContain('900 MiB are held by processes 4711');
    const told = await gate({}, undefined, busy);
    expect(told.verdict).toBe('pass');
    expect(told.notes.map(({ text }) => text).join()).toContain('The GPU is not idle');
    const growing = driver(
      `if [ -e ${join(root, 'seen')} ]; then echo "1500, Card, 1"; else touch ${join(root, 'seen')}; echo "10, Card, 1"; fi`,
    );
    const left = await gate({}, undefined, growing);
    expect(left.findings.map(({ rule }) => rule)).toEqual(['gpu-leftover']);
    expect(left.verdict).toBe('warn');
  });

  it('blames neither model when the machine has no room for outputs', async () => {
    models({ behave: 'full' });
    const evidence = await gate();
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(/could not be written .*ENOSPC/);
  });

  it('leaves nothing in the temporary folder', async () => {
    models({ weight: 1.01 });
    // Of its own: other tests write into the common one at the same time.
    const [own, usual] = [join(root, 'tmp'), process.env.TMPDIR];
    mkdirSync(own);
    process.env.TMPDIR = own;
    try {
      await gate();
    } finally {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    }
    expect(readdirSync(own)).toEqual([]);
  });
});

describe('a change', () => {
  const shared = { baseline: { path: 'models/m', ref: 'base' }, candidate: { path: 'models/m' } };

  function start(): string {
    git('init', '-q', '-b', 'main');
    write({ 'models/m/model.json': { weight: 1 }, 'golden.csv': golden, 'readme.md': 'a' });
    return commit();
  }
  const request = (base: string, head: string, more: object = {}): ModelRequest => ({
    mode: 'change',
    change: { base, head, event: 'pull_request', fork: false, ...more },
  });

  it('judges the head against the merge base, from git objects', async () => {
    const base = start();
    write({ 'models/m/model.json': { weight: -1 } });
    const head = commit();
    write({ 'models/m/model.json': 'the working tree is not looked at' });
    const evidence = await gate(shared, request(base, head));
    expect(evidence).toMatchObject({ verdict: 'fail', subject: { base, head } });
  });

  it.each(['../models/m', '/models/m', 'models/../../m', 'C:\\models\\m'])(
    'cannot check a change when the policy names %s, which no commit holds',
    async (path) => {
      const base = start();
      write({ 'readme.md': 'b' });
      const evidence = await gate({ ...shared, candidate: { path } }, request(base, commit()));
      expect(evidence.verdict).toBe('error');
      expect(problem(evidence)).toMatch(/which is not inside the repository/);
    },
  );

  it('skips a change of other files', async () => {
    const base = start();
    write({ 'readme.md': 'b', 'models/m2/model.json': {} });
    const evidence = await gate(shared, request(base, commit()));
    expect(evidence).toMatchObject({ verdict: 'skip', environment: {} });
  });

  it('judges on the golden dataset of the base, and says that the head edits it', async () => {
    const base = start();
    write({ 'models/m/model.json': { weight: -1 }, 'golden.csv': 'id,x,label,group\nr0,-1,1,even\n' });
    const evidence = await gate(shared, request(base, commit()));
    expect(evidence.verdict).toBe('fail');
    expect(evidence.counts.rows).toBe(600);
    expect(evidence.policy.edits.join()).toMatch(/golden dataset `golden.csv` is edited/);
  });

  it('takes a baseline without a ref from the base, and says that the head edits it', async () => {
    git('init', '-q', '-b', 'main');
    write({ 'models/prod/model.json': { weight: 1 }, 'models/new/model.json': { weight: 1 }, 'golden.csv': golden });
    const base = commit();
    write({ 'models/prod/model.json': { weight: -1 }, 'models/new/model.json': { weight: -1.01 } });
    const evidence = await gate({}, request(base, commit()));
    expect(evidence.verdict).toBe('fail');
    expect(evidence.policy.edits.join()).toMatch(/baseline `models\/prod` is edited/);
  });

  it('warns for the first model, which has nothing to be compared with', async () => {
    git('init', '-q', '-b', 'main');
    write({ 'readme.md': 'a' });
    const base = commit();
    write({ 'models/m/model.json': { weight: 1 }, 'golden.csv': golden });
    const evidence = await gate(shared, request(base, commit()));
    expect(evidence).toMatchObject({ verdict: 'warn', decided: 'no baseline yet' });
  });

  it('cannot check a candidate that is a symbolic link in the commit', async () => {
    const base = start();
    rmSync(join(root, 'models/m/model.json'));
    symlinkSync('/etc/hosts', join(root, 'models/m/model.json'));
    const evidence = await gate(shared, request(base, commit()));
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(/`models\/m\/model.json` is a symbolic link in the commit/);
  });

  it('cannot check a candidate that the head deletes', async () => {
    const base = start();
    rmSync(join(root, 'models'), { recursive: true });
    const evidence = await gate(shared, request(base, commit()));
    expect(problem(evidence)).toMatch(/There is no model at `models\/m`/);
  });

  it('follows an LFS pointer to its object, and says how to get one that is missing', async () => {
    const base = start();
    const bytes = Buffer.from(JSON.stringify({ weight: -1 }));
    const oid = sha256(bytes).slice('sha256:'.length);
    write({
      'models/m/model.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`,
    });
    const head = commit();
    expect(problem(await gate(shared, request(base, head)))).toMatch(/`models\/m\/model.json` is a Git LFS pointer/);
    write({ [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: bytes.toString() });
    expect((await gate(shared, request(base, head))).verdict).toBe('fail');
  });

  it.each([
    ['pull_request_target', { event: 'pull_request_target' }, {}, /does not run on pull_request_target/],
    [
      'a fork on a self-hosted runner',
      { fork: true },
      { RUNNER_ENVIRONMENT: 'self-hosted' },
      /from a fork asks to run its model/,
    ],
  ])('refuses %s', async (_, more, env, message) => {
    const base = start();
    write({ 'models/m/model.json': { weight: -1 } });
    const head = commit();
    const evidence = await gate(shared, request(base, head, more), env);
    expect(evidence.verdict).toBe('error');
    expect(problem(evidence)).toMatch(message);
  });

  it('runs a fork on a self-hosted runner where that is allowed', async () => {
    const base = start();
    write({ 'models/m/model.json': { weight: -1 } });
    const asked = { ...request(base, commit(), { fork: true }), allowForkOnSelfHosted: true };
    expect((await gate(shared, asked, { RUNNER_ENVIRONMENT: 'self-hosted' })).verdict).toBe('fail');
  });
});
