import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAction, type StepOptions } from '../emulator/runner.ts';
import {
  dispatchEvent,
  type EventFile,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { type Checkout, checkout, makeOrigin, type Origin } from './repository.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../..');
const bot = 'github-actions';
const key = madeUpKey();

let leaking: Origin;
let clean: Origin;
let github: FakeGitHub;
let workspaces: Checkout[];

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'assay.js')))
    throw new Error(`${root} has no dist/assay.js: run \`npm run build\``);
  const base = { 'train.py': 'print("hello")\n', 'README.md': '# Flights\n' };
  leaking = makeOrigin(base, { 'train.py': `print("hello")\nlogin(token="${key}")\n` });
  clean = makeOrigin(base, { 'train.py': 'print("hello, world")\n' });
});
afterAll(() => {
  leaking.remove();
  clean.remove();
});

beforeEach(async () => {
  workspaces = [];
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: bot, write: true });
  github.tokens.set('token-that-reads', { login: bot, write: false });
});
afterEach(async () => {
  for (const workspace of workspaces) workspace.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Runs an action on an event of a repository, in a checkout of the commit that GitHub would check out. */
async function run(
  origin: Origin,
  event: EventFile,
  {
    action = 'action.yml',
    depth = 0,
    lost = false,
    at = origin.merge,
    ...options
  }: Partial<StepOptions> & { depth?: 0 | 1; lost?: boolean; at?: string } = {},
) {
  const workspace = checkout(origin, at, depth);
  workspaces.push(workspace);
  if (lost) workspace.loseOrigin();
  if (!github.pulls.has(2)) github.pulls.set(2, { head: origin.head, locked: false });
  const result = await runAction({
    action: join(root, action),
    event,
    workspace: workspace.path,
    apiUrl: github.url,
    token: 'token-that-writes',
    sha: at,
    ref: 'refs/pull/2/merge',
    ...options,
  });
  expect(result.log).not.toContain(key);
  expect(result.summary).not.toContain(key);
  expect(result.refusedCommands).toEqual([]);
  return { ...result, workspace: workspace.path };
}

const writes = () => github.requests.filter(({ operation }) => /create|update|delete/.test(operation));
const bodies = () => github.comments.map(({ body }) => body);

describe('a pull request of the same repository', () => {
  it('gets one comment, updated in place, never by an older run', async () => {
    const event = pullRequestEvent(leaking);
    const first = await run(leaking, event, { runId: 100 });
    expect(first, first.log).toMatchObject({
      exitCode: 1,
      outcome: 'failure',
      outputs: { verdict: 'fail', 'comment-url': expect.stringContaining('#issuecomment-') },
    });
    expect(bodies()).toEqual([
      expect.stringMatching(
        /^\*\*.*Assay: fail[\s\S]*<!-- assay:report v1 key=default run=100 attempt=1 head=[0-9a-f]{40} evidence=[0-9a-f]{16} -->\n?$/,
      ),
    ]);
    expect(bodies()[0]).toContain('train.py');
    expect(bodies()[0]).not.toContain(key);
    expect(first.summary).toContain('Assay: fail');
    expect(first.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'train.py', line: 2 }));
    expect(first.masks.size).toBeGreaterThan(1);

    const second = await run(leaking, event, { runId: 101 });
    expect(second).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(bodies()).toEqual([expect.stringContaining('run=101')]);
    expect(github.comments[0]?.edits).toBe(1);

    const older = await run(leaking, event, { runId: 99 });
    expect(older).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(bodies()).toEqual([expect.stringContaining('run=101')]);
    expect(older.log).toContain('newer run');
    expect(older.log).not.toContain('null');
  });

  it('gets one comment, the newest, from two runs at once', async () => {
    const event = pullRequestEvent(leaking);
    const results = await Promise.all([201, 200].map((runId) => run(leaking, event, { runId })));
    expect(results.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
    expect(bodies()).toEqual([expect.stringContaining('run=201')]);
  });

  it('leaves evidence that holds no secret', async () => {
    const result = await run(leaking, pullRequestEvent(leaking), {
      with: { comment: 'false', sarif: 'out.sarif', junit: 'out.xml' },
    });
    const folder = result.outputs.evidence ?? '';
    expect(readdirSync(folder)).toEqual(['secrets.json']);
    const files = [
      join(folder, 'secrets.json'),
      ...['out.sarif', 'out.xml', 'assay-report.html'].map((name) => join(result.workspace, name)),
    ];
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(key);
    expect(writes()).toEqual([]);
  });

  it('passes when nothing is wrong', async () => {
    const result = await run(clean, pullRequestEvent(clean));
    expect(result, result.log).toMatchObject({ exitCode: 0, outcome: 'success', outputs: { verdict: 'pass' } });
    expect(bodies()).toEqual([expect.stringContaining('Assay: pass')]);
    expect(result.annotations).toEqual([]);
  });

  it('writes a comment of its own beside one that somebody else has pre-seeded', async () => {
    const marker = `<!-- assay:report v1 key=default run=999 attempt=1 head=${leaking.head} evidence=${'0'.repeat(16)} -->`;
    github.addComment({ pull: 2, author: 'mallory', body: `**✅ Assay: pass**\n\n${marker}` });
    await run(leaking, pullRequestEvent(leaking));
    expect(bodies()).toEqual([expect.stringContaining('Assay: pass'), expect.stringContaining('Assay: fail')]);
  });

  it('sends half as much when GitHub finds the comment too long', async () => {
    github.fault({
      operation: 'issues/create-comment',
      times: 1,
      answer: { status: 422, message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
    });
    expect(await run(leaking, pullRequestEvent(leaking))).toMatchObject({ exitCode: 1 });
    expect(bodies()).toHaveLength(1);
  });

  it('writes no comment about a head that is no longer the head', async () => {
    github.pulls.set(2, { head: 'f'.repeat(40), locked: false });
    const result = await run(leaking, pullRequestEvent(leaking));
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(writes()).toEqual([]);
    expect(result.summary).toContain('the run of the newer commit writes its own');
    expect(result.summary).not.toContain('had trouble');
  });

  it('keeps its verdict when GitHub does not answer', async () => {
    const result = await run(leaking, pullRequestEvent(leaking), { apiUrl: 'http://127.0.0.1:9' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain('comment was not written');
  });
});

describe('a file that cannot be written', () => {
  it('changes no verdict, and the summary names it', async () => {
    const result = await run(clean, pullRequestEvent(clean), {
      with: { html: 'README.md/report.html', sarif: 'a.sarif' },
    });
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.summary).toContain('README.md/report.html');
    expect(existsSync(join(result.workspace, 'a.sarif'))).toBe(true);
  });
});

describe('a pull request from a fork', () => {
  it('keeps its verdict, and the summary says what could not be posted and which permission is missing', async () => {
    const result = await run(leaking, pullRequestEvent(leaking, { from: 'fork' }), { token: 'token-that-reads' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain('Assay: fail');
    expect(result.summary).toContain('pull-requests: write');
    expect(github.comments).toEqual([]);
  });
});

describe('events without a comment', () => {
  const zeros = '0'.repeat(40);
  it.each<[string, (origin: Origin) => EventFile]>([
    ['merge_group', (origin) => mergeGroupEvent(origin)],
    ['push', (origin) => pushEvent(origin, 'more-flights')],
    ['push of a new branch', (origin) => pushEvent({ base: zeros, head: origin.head }, 'more-flights')],
    ['schedule', () => scheduleEvent()],
    ['workflow_dispatch', () => dispatchEvent()],
    ['workflow_dispatch with commits', (origin) => dispatchEvent({ base: origin.base, head: origin.head })],
  ])('%s: judges the change and asks GitHub for nothing', async (_, event) => {
    const bad = await run(leaking, event(leaking), { at: leaking.head, ref: 'refs/heads/more-flights' });
    expect(bad, bad.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(bad.summary).toContain('Assay: fail');
    const good = await run(clean, event(clean), { at: clean.head, ref: 'refs/heads/more-flights' });
    expect(good, good.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    // a group of the merge queue names a pull request, whose accept comments are read when something fails
    const asked = github.requests.map(({ operation }) => operation);
    expect(asked.filter((one) => event(leaking).name !== 'merge_group' || one !== 'graphql repository')).toEqual([]);
  });
});

describe('what cannot be checked', () => {
  it('a shallow clone whose origin is out of reach: exit 2, and the mend', async () => {
    const result = await run(leaking, pullRequestEvent(leaking), { depth: 1, lost: true });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary + result.log).toContain('fetch-depth: 0');
  });

  it('a shallow clone whose origin answers is completed', async () => {
    expect(await run(leaking, pullRequestEvent(leaking), { depth: 1 })).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail' },
    });
  });

  it.each<[string, EventFile | { name: string; payload: string }, string]>([
    ['an event without base and head', { name: 'issues', payload: {} }, 'Run Assay on one of'],
    ['a payload that was cut off', { name: 'pull_request', payload: '{"pull_request":' }, 'GITHUB_EVENT_PATH'],
  ])('%s', async (_, event, mend) => {
    const result = await run(clean, event as EventFile);
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain(mend);
    expect(result.log).not.toMatch(/\n\s+at /);
  });

  it('a wrong input: exit 2; an unknown one: a hint', async () => {
    const wrong = await run(clean, pullRequestEvent(clean), { with: { comment: 'maybe' } });
    expect(wrong, wrong.log).toMatchObject({ exitCode: 2 });
    expect(wrong.log).toContain('needed true or false, given `maybe`');
    const unknown = await run(clean, pullRequestEvent(clean), { with: { coment: 'false' } });
    expect(unknown).toMatchObject({ exitCode: 0 });
    expect(unknown.log).toContain('Did you mean `comment`?');
  });
});

describe('hostile text', () => {
  it('neither names of files nor the title of the pull request become commands', async () => {
    const path = '##[error]x ::error file=forged::\u202e.py';
    const origin = makeOrigin({ 'a.txt': 'a\n' }, { [path]: `token = "${key}"\n` });
    try {
      const event = pullRequestEvent(origin, {
        title: '::error title=forged::forged',
        body: '##[error]forged\n::warning::forged',
      });
      const result = await run(origin, event);
      expect(result).toMatchObject({ exitCode: 1 });
      expect(
        result.annotations.filter(({ message }) => message.startsWith('forged') || message.startsWith('x ::error')),
      ).toEqual([]);
      expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    } finally {
      origin.remove();
    }
  });
});

describe('a hostile model', () => {
  const forged = '##[error]forged\n::error file=a.py::forged\n::add-mask::pass';
  const policy = [
    'version: 1',
    'secrets: false',
    'model:',
    '  baseline: { path: m, ref: base }',
    '  candidate: { path: m }',
    '  golden: { path: golden.csv }',
    '  task: binary',
    '  primary: { metric: accuracy, margin: 0.05 }',
    '',
  ].join('\n');
  const rows = Array.from({ length: 60 }, (_, i) => `r${i},${i % 7},${i % 5},${i % 2}`);
  const model = (op: string) => {
    const float = { type: 'DT_FLOAT' };
    const shape = { shape: { dim: [{ size: '-1' }, { size: '2' }] } };
    const node = [
      { name: 'x', op: 'Placeholder', attr: { dtype: float, shape } },
      { name: 'y', op, input: ['x'], attr: { T: float } },
    ];
    return JSON.stringify({ format: 'graph-model', modelTopology: { node, versions: {} }, weightsManifest: [] });
  };

  it('cannot speak to the runner through the names of its operations', async () => {
    const files = {
      'assay.yml': policy,
      'golden.csv': ['id,a,b,label', ...rows].join('\n'),
      'm/model.json': model('Sigmoid'),
    };
    const origin = makeOrigin(files, { 'm/model.json': model(forged) });
    try {
      const result = await run(origin, pullRequestEvent(origin), { action: 'actions/model/action.yml' });
      expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(result.log).toContain('forged');
      const levels = result.annotations.map(({ level, file }) => ({ level, file }));
      expect(levels).toEqual([{ level: 'error', file: 'm/model.json' }]);
      expect(result.masks).not.toContain('pass');
    } finally {
      origin.remove();
    }
  });
});

describe('the report action', () => {
  const reportAction = 'actions/report/action.yml';

  /** Runs the secrets action, then the report action on its evidence, as two jobs would. */
  async function twoJobs(origin: Origin, needs: string, over: Partial<StepOptions> = {}) {
    const gate = await run(origin, pullRequestEvent(origin), {
      action: 'actions/secrets/action.yml',
      token: 'token-that-reads',
    });
    const workspace = checkout(origin, origin.merge, 0);
    workspaces.push(workspace);
    const folder = join(workspace.path, 'assay-evidence', 'assay-secrets');
    mkdirSync(folder, { recursive: true });
    const from = gate.outputs.evidence ?? '';
    for (const name of existsSync(from) ? readdirSync(from) : [])
      writeFileSync(join(folder, name), readFileSync(join(from, name)));
    const options = {
      action: join(root, reportAction),
      event: pullRequestEvent(origin),
      workspace: workspace.path,
      apiUrl: github.url,
      token: 'token-that-writes',
      sha: origin.merge,
    };
    return { gate, report: await runAction({ ...options, with: { needs, ...over.with } }) };
  }

  it('turns the evidence of another job into the comment and the verdict', async () => {
    const { gate, report } = await twoJobs(leaking, '{"secrets":{"result":"failure","outputs":{}}}');
    expect(gate).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(report, report.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(bodies()).toEqual([expect.stringContaining('Assay: fail')]);
  });

  it.each([
    ['was skipped', '{"secrets":{"result":"success"},"model":{"result":"skipped"}}', '`model` was skipped'],
    ['failed without evidence', '{"secrets":{"result":"failure"}}', 'left no evidence'],
  ])('is an error when a job %s', async (_, needs, message) => {
    const { report } = await twoJobs(clean, needs);
    expect(report, report.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(report.summary.replaceAll('`', '')).toContain(message.replaceAll('`', ''));
  });

  it('accepts a skip that was expected', async () => {
    const { report } = await twoJobs(clean, '{"secrets":{"result":"success"},"model":{"result":"skipped"}}', {
      with: { 'expected-skips': 'model' },
    });
    expect(report, report.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  describe('in a job without a checkout, which only downloaded the evidence', () => {
    /** An empty workspace with the evidence of the secrets job. */
    async function alone(origin: Origin, token = 'token-that-writes', input: StepOptions['with'] = {}) {
      const gate = await run(origin, pullRequestEvent(origin), {
        action: 'actions/secrets/action.yml',
        token: 'token-that-reads',
      });
      const path = mkdtempSync(join(tmpdir(), 'workspace-'));
      workspaces.push({
        path,
        loseOrigin: () => undefined,
        remove: () => rmSync(path, { recursive: true, force: true }),
      });
      mkdirSync(join(path, 'assay-evidence'));
      cpSync(gate.outputs.evidence ?? '', join(path, 'assay-evidence'), { recursive: true });
      return runAction({
        action: join(root, reportAction),
        event: pullRequestEvent(origin),
        workspace: path,
        apiUrl: github.url,
        token,
        sha: origin.merge,
        with: input ?? {},
      });
    }

    it('reads the policy of the base through the API, and knows which gates left no evidence', async () => {
      const policy = 'version: 1\ndata:\n  snapshots:\n    - path: data.csv\n';
      github.commits.set(clean.base, { '.github/assay.yml': policy });
      github.commits.set(clean.head, { '.github/assay.yml': policy });
      const report = await alone(clean);
      expect(report, report.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(report.summary).toContain('There is no evidence of the gate data, which the policy configures');
      expect(report.log).toContain('the policy was read through the API');
    });

    it('knows a repository without a policy from one that it may not read', async () => {
      for (const commit of [clean.base, clean.head]) github.commits.set(commit, { 'README.md': '' });
      const report = await alone(clean);
      expect(report, report.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(bodies()).toEqual([expect.stringContaining('Assay: pass')]);
    });

    it.each([
      ['the token may not read contents', { login: bot, write: true, contents: false }, '403'],
      ['the commit is not there', { login: bot, write: true }, '404'],
    ])('is an error with a mend when %s', async (_, token, status) => {
      github.tokens.set('token-without-contents', token);
      const report = await alone(clean, 'token-without-contents');
      expect(report, report.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(report.summary).toContain(`${status}: `);
      expect(report.summary).toContain('contents: read');
      expect(report.summary).toContain('fetch-depth: 0');
    });

    it('is an error with a mend without a token', async () => {
      const report = await alone(clean, 'token-that-writes', { token: '' });
      expect(report, report.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(report.summary).toContain('actions/checkout');
    });
  });

  it('is an error without any evidence', async () => {
    const result = await run(clean, pullRequestEvent(clean), { action: reportAction });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  });
});

/** A Hugging Face token that never was one, made here so that no file holds its text. */
function madeUpKey(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let state = 20_261_122;
  const next = () => {
    state = (state * 48_271) % 0x7fffffff;
    return letters[state % letters.length];
  };
  return `hf_${Array.from({ length: 34 }, next).join('')}`;
}
