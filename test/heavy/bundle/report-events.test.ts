import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Checkout, checkout, git, makeOrigin, type Origin } from '../../e2e/repository.ts';
import { runAction, type StepOptions } from '../../emulator/runner.ts';
import { type EventFile, pullRequestEvent, pushEvent } from '../../events/payloads.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { token } from '../../secrets/repository.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../../..');
const key = token('hugging-face-token', 1);
const model = [
  'version: 1',
  'model:',
  '  baseline: { path: m.onnx, ref: base }',
  '  candidate: { path: m.onnx }',
  '  golden: { path: golden.csv }',
  '  task: binary',
  '  primary: { metric: accuracy, margin: 0.05 }',
  '',
].join('\n');

let origin: Origin;
let github: FakeGitHub;
let workspaces: Checkout[];

beforeAll(() => {
  origin = makeOrigin({ 'train.py': 'x = 1\n', 'assay.yml': model }, { 'train.py': `login(token="${key}")\n` });
});
afterAll(() => origin.remove());
beforeEach(async () => {
  workspaces = [];
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
  github.tokens.set('token-that-reads', { login: 'github-actions', write: false });
  github.pulls.set(2, { head: origin.head, locked: false });
});
afterEach(async () => {
  for (const workspace of workspaces) workspace.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

async function run(
  event: EventFile,
  over: Partial<StepOptions> & { at?: string; from?: Origin; depth?: 0 | 1; lost?: true } = {},
) {
  const { at = origin.merge, from = origin, depth = 0, lost, ...options } = over;
  const workspace = checkout(from, at, depth);
  workspaces.push(workspace);
  if (lost) workspace.loseOrigin();
  const action = join(root, 'action.yml');
  const to = { apiUrl: github.url, token: 'token-that-writes', sha: at };
  return runAction({ action, event, workspace: workspace.path, ...to, ...options });
}

describe('the rows of events', () => {
  it('Dependabot: the verdict stands, and the missing permission is named with the reason', async () => {
    const event = pullRequestEvent(origin, { from: 'dependabot' });
    const secrets = { action: join(root, 'action.yml'), token: 'token-that-reads' };
    const result = await run(event, secrets);
    expect(result.outputs.verdict).toMatch(/fail|error/);
    expect(result.summary).toContain('Dependabot');
    expect(result.summary).toContain('pull-requests: write');
    expect(github.comments).toEqual([]);
  });

  it('pull_request_target: secrets are scanned in git objects, and no model of the head is loaded', async () => {
    const event = pullRequestEvent(origin, { from: 'fork', target: true });
    const result = await run(event, { at: origin.base });
    expect(result, result.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary).toContain('does not run on `pull_request_target`');
    expect(result.summary).toContain('train.py');
  });

  it('push after a force push: the commit before is fetched by its id, or it is an error', async () => {
    const before = git(origin.path, 'commit-tree', `${origin.base}^{tree}`, '-p', origin.base, '-m', 'gone');
    const event = pushEvent({ base: before, head: origin.head }, 'more-flights');
    const secrets = join(root, 'actions/secrets/action.yml');
    const found = await run(event, { at: origin.head, action: secrets });
    expect(found, found.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const lost = await run(event, { at: origin.head, action: secrets, lost: true });
    expect(lost, lost.log).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(lost.summary.replaceAll('`', '')).toContain(`The base commit ${before} is missing`);
  });

  it('a change of 251 commits and 3,001 files is looked at to its ends, whatever the API would list', async () => {
    const large = makeOrigin({ 'a.py': 'x = 1\n' }, { 'b.py': 'x = 1\n' });
    try {
      const head = manyCommits(large, 251, 3001);
      const event = pullRequestEvent({ base: large.base, head });
      const result = await run(event, { from: large, at: head, action: join(root, 'actions/secrets/action.yml') });
      expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(result.log).toContain('first.py');
      expect(result.log).toContain('z/3000.py');
      expect(github.requests).toEqual([]);
    } finally {
      large.remove();
    }
  });
});

/** Commits on `more-flights`: the first adds a key that the last takes away; the last adds files, the last of them with a key. */
function manyCommits(at: Origin, commits: number, files: number): string {
  const other = token('hugging-face-token', 2);
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const lines: string[] = [];
  for (let i = 1; i <= commits; i += 1) {
    lines.push('commit refs/heads/more-flights\n', 'committer a <a@example.com> 1793491200 +0000\n', data(`${i}`));
    if (i === 1) lines.push(`from ${at.head}\n`, 'M 100644 inline first.py\n', data(`token = "${key}"`));
    if (i === commits) {
      lines.push('D first.py\n');
      for (let n = 0; n < files; n += 1)
        lines.push(`M 100644 inline z/${n}.py\n`, data(n === 3000 ? `token = "${other}"` : `x = ${n}`));
    }
  }
  const input = lines.join('');
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: at.path, input });
  return git(at.path, 'rev-parse', 'more-flights');
}
