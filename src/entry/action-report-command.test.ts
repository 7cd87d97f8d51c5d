import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commentEvent } from '../../test/events/payloads.ts';
import type { FakeJob } from '../../test/fake-github/run-answers.ts';
import { type FakeGitHub, type NewComment, startFakeGitHub } from '../../test/fake-github/server.ts';
import { readInputs } from '../github/inputs.ts';
import { actionInputs } from './action-inputs.ts';
import { command } from './action-report-command.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const accept = '/assay accept secrets a key of the simulator';
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  github = await startFakeGitHub();
  github.tokens.set('writes', { login: 'github-actions', write: true });
  github.pulls.set(2, { head, base, locked: false, author: 'author' });
  for (const commit of [head, base]) github.commits.set(commit, {});
  for (const login of ['maintainer', 'author']) github.permissions.set(login, 'write');
  github.permissions.set('reader', 'read');
  run(70, [job(3, 'assay'), job(1, 'secrets'), job(4, 'deploy', 'skipped')]);
  run(60, [job(9, 'assay')]);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
  rmSync(folder, { recursive: true });
});

function job(id: number, name: string, conclusion = 'failure'): FakeJob {
  return { id, name, conclusion, started: `2026-11-01T00:0${id}:00Z` };
}

function run(id: number, jobs: readonly FakeJob[], status = 'completed'): void {
  const described = { event: 'pull_request', file: 'assay.yml', created: '2026-11-01T00:00:00Z', artifacts: [] };
  github.runs.set(id, { ...described, head, status, jobs });
}

async function answer(
  author: string,
  body: string,
  over: Partial<NewComment> = {},
  inputs: Record<string, string> = {},
) {
  const { id } = github.addComment({ pull: 2, author, body, created: '2026-11-20T00:00:00Z', ...over });
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(commentEvent({ id, body }).payload));
  const said: string[] = [];
  const io = {
    root: folder,
    env: {},
    log: { info: (text: string) => void said.push(text), warn: () => undefined, progress: () => undefined },
    mask: () => undefined,
    now: () => Date.parse('2026-11-22T00:00:00Z'),
    seed: 1,
    signal: new AbortController().signal,
  };
  const env = { GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository };
  const { values } = readInputs(actionInputs.report, { INPUT_TOKEN: 'writes', ...inputs });
  const exitCode = await command({ env, values, io });
  const replies = github.comments.filter(({ author: by }) => by === 'github-actions').map((one) => one.body);
  return { exitCode, replies, said: said.join('\n') };
}

describe('command', () => {
  it('answers an accept with a reaction, and starts the failed job again that started last', async () => {
    expect(await answer('maintainer', accept)).toMatchObject({ exitCode: 0, replies: [] });
    expect(github.reactions).toEqual([expect.objectContaining({ content: '+1' })]);
    expect(github.reruns).toEqual([3]);
  });

  it('starts the job again that the input names', async () => {
    await answer('maintainer', accept, {}, { INPUT_JOB: 'secrets' });
    expect(github.reruns).toEqual([1]);
  });

  it.each<[string, string, string, Partial<NewComment>, string | null]>([
    [
      'a gate that the base does not list',
      'maintainer',
      '/assay accept model the loss is known',
      {},
      'lists no gate model',
    ],
    ['another commit', 'maintainer', '/assay accept secrets@bbbbbbb it is known well', {}, 'the pull request is at'],
    ['the author', 'author', accept, {}, 'may not accept it'],
    ['no reason', 'maintainer', '/assay accept secrets <b>@o #1', {}, 'less than 10 characters'],
    [
      'an unknown gate made of Markdown',
      'maintainer',
      '/assay accept ![](https://x.y) some long reason',
      {},
      'neither',
    ],
    ['an edited comment', 'maintainer', accept, { edits: 1 }, 'was edited'],
    ['what is over', 'maintainer', accept, { created: '2026-01-01T00:00:00Z' }, 'held until 2026-01-31'],
    ['a reader', 'reader', accept, {}, null],
    ['a stranger', 'stranger', accept, {}, null],
    ['a bot', 'robot', accept, { bot: true }, null],
  ])('says no to %s, and why to those who may write', async (_, author, body, over, reason) => {
    const { exitCode, replies } = await answer(author, body, over);
    expect(exitCode).toBe(0);
    expect(github.reactions).toEqual([expect.objectContaining({ content: '-1' })]);
    expect(github.reruns).toEqual([]);
    expect(replies).toEqual(reason === null ? [] : [expect.stringContaining(reason)]);
    expect(replies.join().replace(/`[^`]*`/g, '')).not.toMatch(/!\[|<b>/);
  });

  it('says no to a gate that only the head lists', async () => {
    const data = 'version: 1\ndata: { snapshots: [{ path: a.csv }] }\n';
    github.commits.set(head, { 'assay.yml': data });
    const says = '/assay accept data the columns are known';
    expect((await answer('maintainer', says)).replies).toEqual([expect.stringContaining('lists no gate data')]);
    github.commits.set(base, { 'assay.yml': data });
    await answer('maintainer', says);
    expect(github.reruns).toEqual([3]);
  });

  it('lets the author accept where the base says so', async () => {
    const policy = 'version: 1\nreport: { accept: { author: true } }\n';
    for (const commit of [head, base]) github.commits.set(commit, { 'assay.yml': policy });
    await answer('author', accept);
    expect(github.reruns).toEqual([3]);
  });

  it('waits for a run that is under way, and says so when there is none', async () => {
    run(80, [], 'in_progress');
    expect((await answer('maintainer', accept)).said).toContain('under way');
    github.runs.clear();
    expect((await answer('maintainer', accept)).replies).toEqual([expect.stringContaining('no run of')]);
    expect(github.reruns).toEqual([]);
  });

  it('asks GitHub for nothing when the comment is no command', async () => {
    expect(await answer('maintainer', 'Thanks!')).toMatchObject({ exitCode: 0, replies: [] });
    expect(github.requests).toEqual([]);
  });

  it('says which permission a re-run needs, and is a problem when GitHub cannot be asked', async () => {
    github.tokens.set('writes', { login: 'github-actions', write: true, actions: false });
    expect((await answer('maintainer', accept)).replies).toEqual([expect.stringContaining('actions: write')]);
    github.fault({ operation: 'pulls/get', times: 1, answer: { status: 403, message: 'no' } });
    await expect(answer('maintainer', accept)).rejects.toThrow('403');
  });
});
