import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type NewComment, startFakeGitHub } from '../../test/fake-github/server.ts';
import { checkAccept, readCommands, writersOf } from './accept-comments.ts';
import { type Api, connect } from './api.ts';

const accept = '/assay accept model the loss is known';
const rules = { author: 'author', authorMay: false, today: '2026-11-22' };
let github: FakeGitHub;
let api: Api;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.tokens.set('reads', { login: 'github-actions', write: false });
  github.pulls.set(2, { head: 'a'.repeat(40), locked: false, author: 'author' });
  for (const login of ['maintainer', 'author', 'Author']) github.permissions.set(login, 'admin');
  github.permissions.set('reader', 'read');
  api = await connect({ token: 'reads', apiUrl: github.url });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const comment = (author: string, body: string, over: Partial<NewComment> = {}) =>
  github.addComment({ pull: 2, author, body, created: '2026-11-20T00:00:00Z', ...over });
const wait = { sleep: async () => undefined };

async function kinds(over: Partial<typeof rules> = {}): Promise<string[]> {
  const read = await readCommands(api, github.repository, 2);
  const mayWrite = writersOf(api, github.repository);
  const all = read.ok ? read.data.comments : [];
  const checked = await Promise.all(all.map((one) => checkAccept(one, { ...rules, ...over }, mayWrite)));
  return checked.map((one) => (one.ok ? (one.data === null ? 'none' : one.data.ok ? 'ok' : one.data.kind) : 'trouble'));
}

describe('accept comments', () => {
  it('are found behind hundreds of others', async () => {
    for (let i = 0; i < 250; i += 1) comment('somebody', `no command ${i}`);
    comment('maintainer', accept);
    expect(await readCommands(api, github.repository, 2)).toMatchObject({
      ok: true,
      data: { author: 'author', comments: [{ author: 'maintainer', person: true, edited: false }] },
    });
    expect(github.requests).toHaveLength(3);
  });

  it('are not believed to be all when there are too many', async () => {
    for (let i = 0; i < 301; i += 1) comment('somebody', accept);
    const read = await readCommands(api, github.repository, 2);
    expect(read).toMatchObject({ ok: false, trouble: { message: expect.stringContaining('too many') } });
  });

  it('count by who wrote them, whether they were edited, and until when they hold', async () => {
    comment('maintainer', accept);
    comment('reader', accept);
    comment('stranger', accept);
    comment('robot', accept, { bot: true });
    comment('maintainer', accept, { edits: 1 });
    comment('Author', accept);
    comment('maintainer', '/assay');
    comment('maintainer', accept, { created: '2026-10-22T00:00:00Z' });
    comment('maintainer', accept, { created: '2026-10-23T00:00:00Z' });
    comment('maintainer', '/assayer');
    const expected = ['ok', 'ignored', 'ignored', 'ignored', 'refused', 'refused', 'refused', 'lapsed', 'ok', 'none'];
    expect(await kinds()).toEqual(expected);
    expect((await kinds({ authorMay: true }))[5]).toBe('ok');
  });

  it('ask for each person once, again after 429 and 5xx, and hold for nothing without an answer', async () => {
    for (const status of [429, 502]) {
      const answer = { status, message: 'busy', headers: { 'retry-after': '1' } };
      github.fault({ operation: 'repos/get-collaborator-permission-level', times: 1, answer });
    }
    const mayWrite = writersOf(api, github.repository, wait);
    expect(await mayWrite('maintainer')).toEqual({ ok: true, data: true });
    const before = github.requests.length;
    expect(await mayWrite('MAINTAINER')).toEqual({ ok: true, data: true });
    expect(github.requests).toHaveLength(before);
    github.fault({ operation: '*', times: 1, answer: { status: 403, message: 'no' } });
    expect(await writersOf(api, github.repository)('reader')).toMatchObject({ ok: false });
    expect(await readCommands(api, github.repository, 9)).toMatchObject({ ok: false, trouble: { kind: 'not-found' } });
  });
});
