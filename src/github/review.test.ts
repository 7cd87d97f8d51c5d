import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/server.ts';
import { parseInlineMarker, renderInlineMarker } from '../report/review-marker.ts';
import { type Api, connect } from './api.ts';
import { type InlineReview, postReview } from './review.ts';

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
const print = (n: number) => n.toString(16).padStart(32, '0');

function body(n: number, { text = `finding ${n}`, key = 'default', gate = 'secrets' } = {}): string {
  return `${text}\n\n${renderInlineMarker({ key, gate, fingerprint: print(n) })}`;
}

const wanted = (n: number, line = n, path = 'train.py') => ({ path, line, fingerprint: print(n), body: body(n) });

function review(comments: InlineReview['comments'], over: Partial<InlineReview> = {}): InlineReview {
  return {
    repository: github.repository,
    pullRequest: 7,
    head,
    fork: false,
    dependabot: false,
    key: 'default',
    resolve: false,
    comments,
    stands: (fingerprint, path) => comments.some((one) => one.fingerprint === fingerprint && one.path === path),
    judged: () => true,
    parseMarker: parseInlineMarker,
    settle: 0,
    ...over,
  };
}

const post = (comments: InlineReview['comments'], over: Partial<InlineReview> = {}) =>
  postReview(review(comments, over), api, retry);
const lines = () => github.reviewComments.map(({ body: text, line }) => `${text.split('\n')[0]} @${line}`);
const writes = () => github.requests.filter(({ operation }) => /create|update|delete|resolve/.test(operation));
const seed = (n: number, over: Partial<Parameters<FakeGitHub['addReviewComment']>[0]> = {}) =>
  github.addReviewComment({ pull: 7, author: bot, path: 'train.py', line: n, body: body(n), ...over });
const answer = (replyTo: number, author = 'reviewer') =>
  github.addReviewComment({ pull: 7, author, path: 'train.py', line: null, body: 'why?', replyTo });

describe('postReview', () => {
  it('writes all comments as one review, and nothing when they stand', async () => {
    expect(await post([wanted(1), wanted(2), wanted(3)])).toMatchObject({ posted: true, created: 3, removed: 0 });
    expect(writes().map(({ operation }) => operation)).toEqual(['pulls/create-review']);
    expect(writes()[0]?.body).toMatchObject({
      commit_id: head,
      event: 'COMMENT',
      comments: [{ side: 'RIGHT', line: 1 }, {}, {}],
    });
    expect(await post([wanted(1), wanted(2), wanted(3)])).toMatchObject({ posted: true, created: 0, updated: 0 });
    expect(writes()).toHaveLength(1);
  });

  it('changes the text of one that stands, and moves one whose line has gone', async () => {
    seed(1);
    seed(2, { line: null });
    const changed = { ...wanted(1), body: body(1, { text: 'worse' }) };
    expect(await post([changed, wanted(2, 8)])).toMatchObject({ created: 1, updated: 1, removed: 1 });
    expect(lines()).toEqual(['worse @1', 'finding 2 @8']);
  });

  it('removes what is gone, but never what somebody answered', async () => {
    seed(1);
    const answered = seed(2);
    answer(answered.id);
    expect(await post([])).toMatchObject({ posted: true, removed: 1, resolved: 0 });
    expect(lines()).toEqual(['finding 2 @2', 'why? @null']);
    expect(github.reviewComments[0]?.resolved).toBe(false);
  });

  it('writes no second comment beside an answered one whose line has moved on', async () => {
    const answered = seed(1, { line: null });
    answer(answered.id);
    expect(await post([wanted(1, 5)])).toMatchObject({ created: 0, removed: 0 });
  });

  it('counts more answers than a page as answered', async () => {
    const long = seed(1);
    for (let i = 0; i < 25; i += 1) answer(long.id, bot);
    expect(await post([])).toMatchObject({ removed: 0 });
  });

  it('resolves answered threads only when asked, and says when it may not', async () => {
    answer(seed(1).id);
    expect(await post([], { resolve: true })).toMatchObject({ resolved: 1 });
    expect(github.reviewComments[0]?.resolved).toBe(true);
    answer(seed(2).id);
    github.tokens.set('writer', { login: bot, write: true, resolves: false });
    const refused = await post([], { resolve: true });
    expect(refused).toMatchObject({
      posted: true,
      resolved: 0,
      unresolved: expect.stringContaining('contents: write'),
    });
  });

  it('leaves alone: others, other keys, gates that were not judged, findings that stand but are too many', async () => {
    seed(1, { author: 'mallory' });
    seed(2, { body: body(2, { key: 'nightly' }) });
    seed(3, { body: body(3, { gate: 'model' }) });
    seed(4);
    seed(5, { body: `${body(5)}\nquoted` });
    const stands = (fingerprint: string) => fingerprint === print(4);
    expect(await post([], { stands, judged: (gate) => gate === 'secrets' })).toMatchObject({ removed: 0 });
    expect(writes()).toEqual([]);
  });

  it('heals duplicates: the oldest comment stays', async () => {
    const first = seed(1);
    seed(1);
    expect(await post([wanted(1)])).toMatchObject({ removed: 1 });
    expect(github.reviewComments.map(({ id }) => id)).toEqual([first.id]);
  });

  it.each([101, 250])('finds its comment after %i other threads', async (others) => {
    for (let i = 0; i < others; i += 1) seed(9, { author: 'reviewer', body: 'looks good' });
    seed(1);
    expect(await post([wanted(1)])).toMatchObject({ created: 0, updated: 0, removed: 0 });
  });

  it('one line that the diff does not have costs the other comments nothing', async () => {
    github.pulls.set(7, { head, locked: false, refuses: (_, line) => line === 4 });
    const all = Array.from({ length: 30 }, (_, i) => wanted(i + 1));
    expect(await post(all)).toMatchObject({ posted: true, created: 29, refused: 1 });
    expect(writes().length).toBeLessThanOrEqual(12);
    expect(await post(all)).toMatchObject({ created: 0, refused: 1 });
  });

  it('asks a bounded number of times when no line is taken', async () => {
    github.pulls.set(7, { head, locked: false, refuses: () => true });
    const all = Array.from({ length: 30 }, (_, i) => wanted(i + 1));
    expect(await post(all)).toMatchObject({ posted: true, created: 0, refused: 30 });
    expect(writes().length).toBeLessThanOrEqual(13);
  });

  it('writes nothing when the head has moved', async () => {
    github.pulls.set(7, { head: 'c'.repeat(40), locked: false });
    expect(await post([wanted(1)])).toMatchObject({ posted: false, why: 'head-moved' });
    expect(writes()).toEqual([]);
  });

  it('writes no comment again that GitHub does not show yet', async () => {
    const stale: Api = {
      ...api,
      graphql: async () => {
        const reviewThreads = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
        return { ok: true, data: { repository: { pullRequest: { headRefOid: head, locked: false, reviewThreads } } } };
      },
    };
    expect(await postReview(review([wanted(1), wanted(2)]), stale, retry)).toMatchObject({ posted: true, created: 2 });
    expect(lines()).toEqual(['finding 1 @1', 'finding 2 @2']);
  });

  it('ends with one comment for each place when two runs write at once', async () => {
    const all = [wanted(1), wanted(2)];
    await Promise.all([post(all, { settle: 20 }), post(all, { settle: 20 })]);
    expect(await post(all)).toMatchObject({ created: 0, removed: 0 });
    expect(lines().sort()).toEqual(['finding 1 @1', 'finding 2 @2']);
  });
});

describe('trouble', () => {
  it('names the permission that a read-only token lacks, and says when there is no token', async () => {
    const reader = await connect({ token: 'reader', apiUrl: github.url });
    const given = await postReview(review([wanted(1)]), reader, retry);
    expect(given).toMatchObject({
      posted: false,
      why: 'forbidden',
      mend: expect.stringContaining('pull-requests: write'),
    });
    expect(given).toMatchObject({ reason: expect.stringMatching(/^Inline comments were not written/) });
    expect(await postReview(review([]), null, retry)).toMatchObject({ posted: false, why: 'no-token' });
    expect(await post([wanted(1)], { pullRequest: 8 })).toMatchObject({ posted: false, why: 'not-found' });
  });

  it.each([
    ['429', 'pulls/create-review', { status: 429, message: 'slow', headers: { 'retry-after': '7' } }, [7000]],
    ['502', 'pulls/delete-review-comment', { status: 502, message: 'Server Error' }, [1000]],
    ['a reset', 'graphql repository', 'reset', [1000]],
  ] as const)('tries again after %s', async (_, operation, fault, waits) => {
    seed(1);
    github.fault({ operation, times: 1, answer: fault });
    expect(await post([wanted(2)])).toMatchObject({ posted: true });
    expect(slept).toEqual(waits);
    expect(lines()).toEqual(['finding 2 @2']);
  });

  it('writes nothing twice when the answer was lost', async () => {
    github.fault({ operation: 'pulls/create-review', times: 1, carryOut: true, answer: 'reset' });
    expect(await post([wanted(1)])).toMatchObject({ posted: true });
    expect(lines()).toEqual(['finding 1 @1']);
  });

  it('takes a comment that somebody deleted meanwhile as deleted', async () => {
    const gone = seed(1);
    const meanwhile = () => void github.reviewComments.splice(github.reviewComments.indexOf(gone), 1);
    github.fault({ operation: 'pulls/delete-review-comment', times: 1, meanwhile, answer: 'normal' });
    expect(await post([])).toMatchObject({ posted: true, removed: 0 });
  });

  it('gives up after three tries', async () => {
    github.fault({ operation: '*', times: 3, answer: { status: 503, message: 'unavailable' } });
    expect(await post([wanted(1)])).toMatchObject({ posted: false, why: 'unavailable' });
  });
});
