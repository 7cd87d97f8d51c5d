import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Checkout, checkout, makeOrigin, type Origin } from '../../e2e/repository.ts';
import { runAction, type StepOptions } from '../../emulator/runner.ts';
import { workflowRunEvent } from '../../events/payloads.ts';
import { type ZipMember, zipOf } from '../../events/zip.ts';
import type { FakeArtifact } from '../../fake-github/run-answers.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { token } from '../../secrets/repository.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../../..');
const key = token('hugging-face-token', 1);
const fork = { repository: 'contributor/Hello-World', branch: 'changes' };
const policy = [
  'version: 1',
  'data: { snapshots: [{ path: d.csv }] }',
  'model:',
  '  baseline: { path: m.onnx, ref: base }',
  '  candidate: { path: m.onnx }',
  '  golden: { path: golden.csv }',
  '  task: binary',
  '  primary: { metric: accuracy, margin: 0.05 }',
  '',
].join('\n');

let leaking: Origin;
let clean: Origin;
let github: FakeGitHub;
let workspaces: Checkout[];

beforeAll(() => {
  const base = { 'train.py': 'print("hello")\n', 'assay.yml': policy, 'd.csv': 'id,x\n1,2\n' };
  leaking = makeOrigin(base, {
    'train.py': `login(token="${key}")\n`,
    'assay.yml': 'version: 1\nsecrets: false\n',
    'run.sh': 'touch executed\n',
    'd.csv': 'id\n1\n',
  });
  clean = makeOrigin(base, { 'train.py': 'print("hello, world")\n' });
});
afterAll(() => {
  leaking.remove();
  clean.remove();
});
beforeEach(async () => {
  workspaces = [];
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
});
afterEach(async () => {
  for (const workspace of workspaces) workspace.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Evidence as a run could upload it. */
function evidence(gate: string, verdict: string, over: object = {}, subject: object = {}): object {
  return {
    format: 'assay/evidence',
    version: 1,
    gate,
    verdict,
    decided: 'as claimed',
    limit: '0',
    findings: [],
    measurements: [],
    plots: [],
    notes: [],
    counts: {},
    subject: { base: null, head: null, digests: {}, ...subject },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '0.1.0' },
    environment: {},
    seed: 1,
    started: '2026-11-01T00:00:00.000Z',
    seconds: 0,
    ...over,
  };
}

const member = (name: string, value: object | string, over: Partial<ZipMember> = {}): ZipMember => ({
  name,
  data: typeof value === 'string' ? value : JSON.stringify(value),
  ...over,
});
let nextId = 1;
const artifact = (name: string, members: readonly ZipMember[], over: Partial<FakeArtifact> = {}): FakeArtifact => ({
  id: nextId++,
  name,
  zip: zipOf(members),
  ...over,
});

/** Runs the second stage in a checkout of the default branch, after a run of the pull request with these artifacts. */
async function report(
  origin: Origin,
  artifacts: readonly FakeArtifact[],
  how: Parameters<typeof workflowRunEvent>[1] & Pick<StepOptions, 'with' | 'env'> = {},
) {
  const workspace = checkout(origin, origin.base, 1);
  workspaces.push(workspace);
  if (!github.pulls.has(2))
    github.pulls.set(2, { head: origin.head, base: origin.base, locked: false, from: fork, author: 'contributor' });
  const described = { event: 'pull_request', file: 'assay.yml', created: '2026-11-01T00:00:00Z', status: 'completed' };
  github.runs.set(500, { ...described, head: origin.head, artifacts, jobs: [] });
  const result = await runAction({
    action: join(root, 'actions/report/action.yml'),
    event: workflowRunEvent(origin.head, how),
    workspace: workspace.path,
    apiUrl: github.url,
    token: 'token-that-writes',
    sha: origin.base,
    ...(how.with === undefined ? {} : { with: how.with }),
    ...(how.env === undefined ? {} : { env: how.env }),
  });
  expect(result.log).not.toContain(key);
  expect(result.summary).not.toContain(key);
  return { ...result, workspace: workspace.path, body: github.comments.map(({ body }) => body).join('\n') };
}

const honest = (origin: Origin, verdict = 'pass') => [
  artifact('assay-secrets', [member('secrets.json', evidence('secrets', verdict, {}, { head: origin.head }))]),
  artifact('assay-model', [
    member('model.json', evidence('model', 'pass', { name: 'm' }, { head: origin.head, pullRequest: 2 })),
    member('assay-report.html', '<p>'),
  ]),
  artifact('assay-data', [member('d.json', evidence('data', 'pass', { name: 'd' }))]),
  artifact('wheels', [member('secrets.json', 'not read')]),
];

describe('the second stage of a report', () => {
  it('scans again what the run of a fork claims to be clean, by the policy of the base, and labels the rest', async () => {
    const result = await report(leaking, honest(leaking), { conclusion: 'success', with: { 'evidence-out': 'out' } });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(github.comments).toHaveLength(1);
    expect(result.body).toContain('train.py');
    expect(result.body).toContain('its claims, but for secrets, which this run has judged again');
    expect(result.body).toContain('`x` is no column any more');
    expect(result.body).toContain('`secrets` is switched off');
    expect(result.body).toContain(`head=${leaking.head}`);
    expect(result.body).toMatch(/accept: `\/assay accept [0-9a-f]{32} REASON`/);
    const written = (name: string) => readFileSync(join(result.workspace, 'out', name), 'utf8');
    expect(written('secrets.json')).toContain('claimed `pass`');
    expect(written('model-m.json')).toContain('which nobody here trusts');
    expect(result.annotations).toEqual([]);
    expect(readFileSync(join(result.workspace, 'train.py'), 'utf8')).toBe('print("hello")\n');
    expect(existsSync(join(result.workspace, 'run.sh'))).toBe(false);
  });

  it('passes a clean change, and asks for every gate that the base configures', async () => {
    expect(await report(clean, honest(clean), { conclusion: 'success' })).toMatchObject({ exitCode: 0 });
    const without = await report(clean, [], { conclusion: 'success' });
    expect(without, without.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(without.summary).toContain('There is no evidence of the gate model');
  });

  it('refuses artifacts that are attacks, each as a whole, and writes nothing outside of its folder', async () => {
    const secrets = evidence('secrets', 'pass');
    const deep = `${'['.repeat(50)}${']'.repeat(50)}`;
    const loss = { id: 'accuracy', subject: 'model', value: -1, unit: '', n: { head: 9 }, verdict: 'fail' };
    const climbs = join(tmpdir(), `climbs-${process.pid}.json`);
    const attacks: readonly [FakeArtifact, string][] = [
      [artifact('assay-slip', [member(`../../../..${climbs}`, secrets)]), 'leaves its folder'],
      [artifact('assay-bomb', [member('data.json', ' '.repeat(5_000_000))]), 'times its packed size'],
      [artifact('assay-lie', [member('data.json', ' '.repeat(5_000_000), { size: 9 })]), 'more than it says'],
      [artifact('assay-link', [member('data.json', '/etc/passwd', { mode: 0o120777 })]), 'a link or no regular file'],
      [artifact('assay-twice', [member('data.json', secrets), member('data.json', secrets)]), 'stands twice'],
      [artifact('assay-deep', [member('data.json', deep)]), 'at most 32 levels'],
      [
        artifact('assay-pull', [member('model.json', evidence('model', 'pass', {}, { pullRequest: 7 }))]),
        'another pull request',
      ],
      [
        artifact('assay-head', [member('data.json', evidence('data', 'pass', {}, { head: 'f'.repeat(40) }))]),
        'about another commit',
      ],
      [
        artifact('assay-moved', [member('data.json', secrets)], { head: 'f'.repeat(40) }),
        'of another commit than the run',
      ],
      [
        artifact('assay-forged', [member('x.json', evidence('model', 'pass', { name: 'x', measurements: [loss] }))]),
        'earns fail',
      ],
      [artifact('assay-trail', [member('policy.json', evidence('policy', 'pass', { name: 'accepts' }))]), ''],
      [
        artifact('assay-same', [member('model.json', evidence('model', 'pass', { name: 'm' }))]),
        'another file is about too',
      ],
      [artifact('assay-old', [member('data.json', secrets)], { expired: true }), 'has expired'],
    ];
    const result = await report(clean, [...honest(clean), ...attacks.map(([one]) => one)], { conclusion: 'success' });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    for (const [, message] of attacks) expect(result.summary).toContain(message);
    expect(result.summary).not.toContain('accepts');
    expect(existsSync(climbs)).toBe(false);
  });

  it.each<[string, () => Parameters<typeof report>[2], string]>([
    ['a run of another file, whatever its name', () => ({ path: '.github/workflows/evil.yml' }), 'of another workflow'],
    [
      'two pull requests with the same head',
      () => {
        for (const number of [2, 3])
          github.pulls.set(number, { head: clean.head, base: clean.base, locked: false, from: fork });
        return {};
      },
      'several open pull requests',
    ],
  ])('posts nothing about %s', async (_, prepare, message) => {
    const result = await report(clean, honest(clean), prepare());
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain(message);
    expect(
      github.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql repository'),
    ).toEqual([]);
  });

  it('reads and writes no cache, which a run of the pull request could have filled', async () => {
    const cache = join(tmpdir(), `assay-poisoned-${process.pid}`);
    const url = `${github.url}/cache/`;
    // a request to it would be none that GitHub's description knows
    const env = { ASSAY_PROFILE_CACHE: cache, ACTIONS_CACHE_URL: url, ACTIONS_RESULTS_URL: url };
    const result = await report(leaking, honest(leaking), { env });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(existsSync(cache)).toBe(false);
    expect(github.violations).toEqual([]);
  });

  it('says which permission is missing when it may not read artifacts', async () => {
    github.tokens.set('token-that-writes', { login: 'github-actions', write: true, actions: false });
    const result = await report(clean, honest(clean), { conclusion: 'success' });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary).toContain('actions: read');
  });
});
