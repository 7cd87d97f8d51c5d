import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Checkout, checkout, makeOrigin, type Origin } from '../../e2e/repository.ts';
import { runAction, type StepOptions } from '../../emulator/runner.ts';
import { commentEvent, type EventFile, mergeGroupEvent, pullRequestEvent } from '../../events/payloads.ts';
import { type FakeGitHub, type NewComment, startFakeGitHub } from '../../fake-github/server.ts';
import { token } from '../../secrets/repository.ts';

/** The tree whose `action.yml` and `dist/` are run: this one, unless a build elsewhere is named. */
const root = process.env.ASSAY_TEST_ROOT ?? resolve(import.meta.dirname, '../../..');
const key = token('hugging-face-token', 1);
const today = new Date().toISOString();

let origin: Origin;
let github: FakeGitHub;
let workspaces: Checkout[];
let fingerprint: string;

beforeAll(() => {
  const base = { 'train.py': 'print("hello")\n', CODEOWNERS: '*.yml @org/ml\n', 'assay.yml': 'version: 1\n' };
  const accept = 'version: 1\nreport:\n  accept: { author: true }\n';
  origin = makeOrigin(base, { 'train.py': `login(token="${key}")\n`, 'assay.yml': accept });
});
afterAll(() => origin.remove());
beforeEach(async () => {
  workspaces = [];
  github = await startFakeGitHub();
  github.tokens.set('token-that-writes', { login: 'github-actions', write: true });
  github.pulls.set(2, { head: origin.head, base: origin.base, locked: false, author: 'author' });
  for (const login of ['maintainer', 'author', 'editor']) github.permissions.set(login, 'write');
  github.permissions.set('reader', 'read');
});
afterEach(async () => {
  for (const workspace of workspaces) workspace.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

async function run(event: EventFile, over: Partial<StepOptions> = {}) {
  const workspace = checkout(origin, event.name === 'issue_comment' ? origin.base : origin.merge, 0);
  workspaces.push(workspace);
  const result = await runAction({
    action: join(root, 'action.yml'),
    event,
    workspace: workspace.path,
    apiUrl: github.url,
    token: 'token-that-writes',
    sha: origin.merge,
    ...over,
  });
  const written = () => readFileSync(join(result.outputs.evidence ?? '', 'secrets.json'), 'utf8');
  return { ...result, written };
}

const comment = (author: string, body: string, over: Partial<NewComment> = {}) =>
  github.addComment({ pull: 2, author, body, created: today, ...over });

/** The fingerprint that the report shows, from a run without any accept. */
async function shown(): Promise<string> {
  fingerprint ??= JSON.parse((await run(pullRequestEvent(origin), { with: { comment: 'false' } })).written())
    .findings[0].fingerprint;
  return fingerprint;
}

describe('an accept comment', () => {
  it('by somebody who may write turns the finding into a warning, with its trail in evidence and report', async () => {
    comment('maintainer', `/assay accept ${await shown()} a key of the simulator, closes #1`);
    const result = await run(pullRequestEvent(origin));
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } });
    const body = github.comments.at(-1)?.body ?? '';
    expect(body).toMatch(/^\*\*\S* ?Assay: warn/);
    expect(body).toContain('accepted by `maintainer`');
    expect(body).toContain('1 applied');
    expect(JSON.parse(result.written()).findings[0]).toMatchObject({
      severity: 'warning',
      accepted: { by: 'maintainer', url: expect.stringContaining('#issuecomment-'), head: origin.head },
    });
  });

  it('holds in the merge queue too, by its fingerprint', async () => {
    comment('maintainer', `/assay accept ${await shown()} a key of the simulator`);
    const event = mergeGroupEvent({ base: origin.base, head: origin.head });
    const group = event.payload.merge_group as Record<string, unknown>;
    group.head_ref = `refs/heads/gh-readonly-queue/main/pr-2-${origin.base}`;
    expect(await run(event)).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } });
  });

  it('counts for nothing by those who may not, edited, over, or about another commit; each with its reason', async () => {
    const accept = `/assay accept ${await shown()} a key of the simulator`;
    github.runs.set(1_000_001, {
      ...{ head: origin.head, event: 'pull_request', file: 'assay.yml', created: '2026-11-20T00:00:00Z' },
      ...{ status: 'in_progress', artifacts: [], jobs: [] },
    });
    comment('reader', accept);
    comment('stranger', accept);
    comment('robot', accept, { bot: true });
    comment('editor', accept, { edits: 1 });
    comment('author', accept);
    comment('maintainer', accept, { created: '2025-01-01T00:00:00Z' });
    comment('maintainer', `/assay accept secrets@bbbbbbb a key of the simulator`);
    comment('maintainer', '/assay accept secrets a key of the simulator', { created: '2026-11-19T00:00:00Z' });
    comment('maintainer', '/assay accept secrets');
    comment('maintainer', `Thanks!\n${accept}`);
    const result = await run(pullRequestEvent(origin));
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    for (const reason of [
      '3 accept comments by accounts without write permission were ignored',
      'the comment was edited',
      'the author of a pull request may not accept it',
      'it held until 2025-01-31',
      'it is about',
      'it is older than the run of',
      'it has not the form',
    ])
      expect(result.summary).toContain(reason);
    expect(result.summary).toContain('3 lapsed, 3 refused');
    expect(result.summary).toContain('report.accept.author` is switched on');
  });

  it('accepts a gate for the commit at which it was written', async () => {
    comment('maintainer', `/assay accept secrets@${origin.head} a key of the simulator`);
    expect(await run(pullRequestEvent(origin))).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } });
  });

  it.each([
    ['graphql repository', 'could not be read, so none holds'],
    ['repos/get-collaborator-permission-level', 'could not be read, so none holds'],
  ])('does not hold when %s gives no answer', async (operation, message) => {
    comment('maintainer', `/assay accept ${await shown()} a key of the simulator`);
    github.fault({ operation, times: 1, answer: { status: 403, message: 'Resource not accessible by integration' } });
    const result = await run(pullRequestEvent(origin));
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain(message);
  });
});

describe('the job that answers commands', () => {
  const ended = { event: 'pull_request', file: 'assay.yml', created: '2026-11-01T00:00:00Z', status: 'completed' };
  const job = (id: number, name: string, conclusion: string) => ({
    id,
    name,
    conclusion,
    started: `2026-11-01T00:0${id}:00Z`,
  });

  async function answer(author: string, body: string, over: Partial<NewComment> = {}) {
    github.runs.set(70, {
      ...ended,
      head: origin.head,
      artifacts: [],
      jobs: [job(3, 'assay', 'failure'), job(1, 'secrets', 'failure'), job(4, 'deploy', 'skipped')],
    });
    github.runs.set(60, { ...ended, head: origin.head, artifacts: [], jobs: [job(9, 'assay', 'failure')] });
    const { id } = comment(author, body, over);
    const result = await run(commentEvent({ id, body }), { action: join(root, 'actions/report/action.yml') });
    return {
      ...result,
      replies: github.comments.filter(({ author: by }) => by === 'github-actions').map((one) => one.body),
    };
  }

  it('says yes with a reaction and starts the job again that gathers the verdict', async () => {
    const result = await answer('maintainer', '/assay accept secrets a key of the simulator');
    expect(result, result.log).toMatchObject({ exitCode: 0, replies: [] });
    expect(github.reactions).toEqual([expect.objectContaining({ content: '+1' })]);
    expect(github.reruns).toEqual([3]);
  });
});
