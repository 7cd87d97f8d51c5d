import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { parseMarker } from '../report/marker.ts';
import { type Api, connect } from './api.ts';
import { postComment, type StickyComment } from './comment.ts';

const head = 'a'.repeat(40);
const bot = 'github-actions';
let github: FakeGitHub;
let api: Api;
let slept: number[];

beforeEach(async () => {
  github = await startFakeGitHub();
  github.pulls.set(7, { head, locked: false });
  github.tokens.set('writer', { login: bot, write: true });
  github.tokens.set('reader', { login: bot, write: false });
  api = await connect({ token: 'writer', apiUrl: github.url });
  slept = [];
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const retry = { sleep: async (milliseconds: number) => void slept.push(milliseconds) };

function body(text: string, run: number | string, { key = 'default', at = head, attempt = 1 } = {}): string {
  return `${text}\n\n<!-- assay:report v1 key=${key} run=${run} attempt=${attempt} head=${at} evidence=${'0'.repeat(16)} -->`;
}

function report(run: number, over: Partial<StickyComment> = {}): StickyComment {
  return {
    repository: github.repository,
    pullRequest: 7,
    key: 'default',
    head,
    runId: String(run),
    runAttempt: '1',
    fork: false,
    dependabot: false,
    onChange: 'update',
    render: () => body(`run ${run}: pass`, run),
    parseMarker,
    isRed: (text) => /: fail/.test(text),
    settle: 0,
    ...over,
  };
}

const texts = () => github.comments.map((comment) => comment.body.split('\n')[0]);
const writes = () => github.requests.filter(({ operation }) => /create|update|delete/.test(operation));

describe('postComment', () => {
  it('creates the comment, then updates it in place', async () => {
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: true, action: 'created', removed: 0 });
    expect(await postComment(report(2), api, retry)).toMatchObject({ posted: true, action: 'updated' });
    expect(await postComment(report(2), api, retry)).toMatchObject({ posted: true, action: 'unchanged' });
    expect(texts()).toEqual(['run 2: pass']);
    expect(github.comments[0]?.edits).toBe(1);
  });

  it('never lets an older run overwrite a newer one, also by attempt', async () => {
    github.addComment({ pull: 7, author: bot, body: body('newer', '9007199254740993') });
    expect(await postComment(report(8), api, retry)).toMatchObject({
      posted: false,
      why: 'newer-run',
      mend: expect.stringContaining('Nothing'),
    });
    github.comments.length = 0;
    github.addComment({ pull: 7, author: bot, body: body('attempt 3', 8, { attempt: 3 }) });
    expect(await postComment(report(8, { runAttempt: '2' }), api, retry)).toMatchObject({
      posted: false,
      why: 'newer-run',
    });
    expect(writes()).toEqual([]);
  });

  it('overwrites what another head left, and what someone else edited', async () => {
    github.addComment({ pull: 7, author: bot, body: body('old head', 99, { at: 'b'.repeat(40) }) });
    expect(await postComment(report(5), api, retry)).toMatchObject({ posted: true, action: 'updated' });
    const ours = github.comments[0];
    if (ours !== undefined) Object.assign(ours, { body: body('forged: pass', 99), editor: 'mallory' });
    expect(await postComment(report(6), api, retry)).toMatchObject({ posted: true, action: 'updated' });
    expect(texts()).toEqual(['run 6: pass']);
  });

  it('leaves comments alone that others wrote, that have another key, or whose marker is not last', async () => {
    github.addComment({ pull: 7, author: 'mallory', body: body('pre-seeded', 99) });
    github.addComment({ pull: 7, author: bot, body: body('other key', 99, { key: 'nightly' }) });
    github.addComment({ pull: 7, author: bot, body: `${body('quoted', 99)}\nand more` });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: true, action: 'created' });
    expect(texts()).toEqual(['pre-seeded', 'other key', 'quoted', 'run 1: pass']);
  });

  it.each([31, 101, 250])('finds its comment after %i others', async (others) => {
    for (let i = 0; i < others; i += 1) github.addComment({ pull: 7, author: 'reviewer', body: 'looks good' });
    await postComment(report(1), api, retry);
    await postComment(report(2), api, retry);
    expect(texts().filter((text) => text !== 'looks good')).toEqual(['run 2: pass']);
  });

  it('writes nothing when the head has moved', async () => {
    github.pulls.set(7, { head: 'c'.repeat(40), locked: false });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: false, why: 'head-moved' });
    expect(writes()).toEqual([]);
  });

  it('heals duplicates: the oldest comment stays, with the newest text', async () => {
    for (const run of [3, 5, 4]) github.addComment({ pull: 7, author: bot, body: body(`run ${run}`, run) });
    const first = github.comments[0]?.id;
    expect(await postComment(report(4), api, retry)).toMatchObject({ posted: false, why: 'newer-run' });
    expect(texts()).toEqual(['run 5']);
    expect(await postComment(report(6), api, retry)).toMatchObject({ posted: true, id: first });
  });

  it('writes a new comment when the old one is deleted between list and change', async () => {
    const old = github.addComment({ pull: 7, author: bot, body: body('old', 1) });
    const meanwhile = () => void github.comments.splice(github.comments.indexOf(old), 1);
    github.fault({ operation: 'issues/update-comment', times: 1, meanwhile, answer: 'normal' });
    expect(await postComment(report(2), api, retry)).toMatchObject({ posted: true, action: 'created' });
    expect(texts()).toEqual(['run 2: pass']);
  });

  it('hides the old comment and writes a new one when the colour turns', async () => {
    const recreate = { onChange: 'recreate' } as const;
    await postComment(report(1, recreate), api, retry);
    expect(await postComment(report(2, recreate), api, retry)).toMatchObject({ action: 'updated' });
    const red = { ...recreate, render: () => body('run 3: fail', 3) };
    expect(await postComment(report(3, red), api, retry)).toMatchObject({ posted: true, action: 'recreated' });
    expect(github.comments.map(({ minimized }) => minimized)).toEqual(['outdated', null]);
    expect(texts()).toEqual(['run 2: pass', 'run 3: fail']);
    expect(await postComment(report(4), api, retry)).toMatchObject({ action: 'updated' });
    expect(texts()).toEqual(['run 2: pass', 'run 4: pass']);
  });
});

describe('trouble', () => {
  const readOnly = { posted: false, why: 'forbidden' } as const;

  it('names the permission that a read-only token lacks', async () => {
    const reader = await connect({ token: 'reader', apiUrl: github.url });
    const own = await postComment(report(1), reader, retry);
    expect(own).toMatchObject({ ...readOnly, mend: expect.stringContaining('pull-requests: write') });
    expect(own).toMatchObject({ mend: expect.stringContaining('issues=write; pull_requests=write') });
    const fork = await postComment(report(1, { fork: true }), reader, retry);
    expect(fork).toMatchObject({ ...readOnly, mend: expect.stringContaining('workflow_run') });
    const dependabot = await postComment(report(1, { dependabot: true }), reader, retry);
    expect(dependabot).toMatchObject({ ...readOnly, mend: expect.stringContaining('Dependabot') });
    expect(slept).toEqual([]);
  });

  it('says when there is no token, a wrong one, no such pull request, a lock', async () => {
    expect(await postComment(report(1), null, retry)).toMatchObject({ posted: false, why: 'no-token' });
    const unknown = await connect({ token: 'unknown', apiUrl: github.url });
    expect(await postComment(report(1), unknown, retry)).toMatchObject({ posted: false, why: 'unauthorized' });
    expect(await postComment(report(1, { pullRequest: 8 }), api, retry)).toMatchObject({
      posted: false,
      why: 'not-found',
    });
    github.pulls.set(7, { head, locked: true });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: false, why: 'locked' });
  });

  it('renders once more at half the size when GitHub finds the text too long', async () => {
    const sizes: number[] = [];
    const render = (size: number) => {
      sizes.push(size);
      return body('x'.repeat(size * 1.5), 1);
    };
    expect(await postComment(report(1, { render }), api, retry)).toMatchObject({ posted: true, action: 'created' });
    expect(sizes).toEqual([60_000, 30_000]);
    const always = await postComment(report(2, { render: () => body('y'.repeat(70_000), 2) }), api, retry);
    expect(always).toMatchObject({ posted: false, why: 'too-long' });
    expect(github.comments).toHaveLength(1);
  });

  it.each([
    ['429', { status: 429, message: 'slow down', headers: { 'retry-after': '7' } }, [7000]],
    [
      'a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '5' } },
      [5000],
    ],
    ['502', { status: 502, message: 'Server Error' }, [1000]],
    ['a reset', 'reset', [1000]],
  ] as const)('tries again after %s', async (_, answer, waits) => {
    github.fault({ operation: 'issues/create-comment', times: 1, answer });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: true, action: 'created' });
    expect(slept).toEqual(waits);
    expect(texts()).toEqual(['run 1: pass']);
  });

  it('writes no second comment when the answer to the first one was lost', async () => {
    github.fault({ operation: 'issues/create-comment', times: 1, carryOut: true, answer: 'reset' });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: true });
    expect(texts()).toEqual(['run 1: pass']);
  });

  it('gives up after three tries, or when asked to wait for longer than it may', async () => {
    github.fault({ operation: '*', times: 3, answer: { status: 503, message: 'unavailable' } });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: false, why: 'unavailable' });
    expect(slept).toEqual([1000, 4000]);
    github.fault({
      operation: '*',
      times: 1,
      answer: { status: 429, message: 'later', headers: { 'retry-after': '3600' } },
    });
    expect(await postComment(report(1), api, retry)).toMatchObject({ posted: false, why: 'unavailable' });
    expect(slept).toEqual([1000, 4000]);
  });

  it('gives up on a server that does not answer', async () => {
    github.fault({ operation: '*', times: 3, answer: 'normal', delay: 400 });
    const impatient = await connect({ token: 'writer', apiUrl: github.url, timeout: 50 });
    expect(await postComment(report(1), impatient, retry)).toMatchObject({ posted: false, why: 'unavailable' });
  });

  it('does not throw where nothing listens', async () => {
    const nowhere = await connect({ token: 'writer', apiUrl: 'http://127.0.0.1:9' });
    expect(await postComment(report(1), nowhere, retry)).toMatchObject({ posted: false, why: 'unavailable' });
  });
});
