import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minimizeMutation, threadQuery } from '../../src/github/comment-thread.ts';
import { operationOf } from './contract.ts';
import { readDocument } from './graphql-document.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub({ repository: 'o/r' });
  github.tokens.set('writer', { login: 'bot', write: true });
  github.pulls.set(1, { head: 'a'.repeat(40), locked: false });
});
afterEach(() => github.close());

async function ask(method: string, path: string, body?: unknown, token = 'writer') {
  const headers = { authorization: `token ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

describe('the fake GitHub', () => {
  it('answers as described: create, list, get, change, delete', async () => {
    const { body } = await ask('POST', '/repos/o/r/issues/1/comments', { body: 'hi' });
    expect(body).toMatchObject({ body: 'hi', user: { login: 'bot' } });
    expect((await ask('GET', '/repos/o/r/issues/1/comments')).body).toHaveLength(1);
    expect((await ask('PATCH', `/repos/o/r/issues/comments/${body.id}`, { body: 'ho' })).body).toMatchObject({
      body: 'ho',
    });
    expect((await ask('GET', `/repos/o/r/issues/comments/${body.id}`)).body).toMatchObject({ body: 'ho' });
    expect((await ask('GET', '/repos/o/r/pulls/1')).body).toMatchObject({ number: 1, head: { sha: 'a'.repeat(40) } });
    expect((await ask('DELETE', `/repos/o/r/issues/comments/${body.id}`)).status).toBe(204);
    expect((await ask('GET', `/repos/o/r/issues/comments/${body.id}`)).status).toBe(404);
    expect((await ask('GET', '/repos/o/r/pulls/1', undefined, 'unknown')).status).toBe(401);
    expect(github.violations).toEqual([]);
  });

  it.each([
    [
      'a body of the wrong type',
      'POST',
      '/repos/o/r/issues/1/comments',
      { body: 1 },
      /request body\/body: must be string/,
    ],
    ['a body without what is needed', 'POST', '/repos/o/r/issues/1/comments', {}, /required property 'body'/],
    [
      'a query that is not described',
      'GET',
      '/repos/o/r/issues/1/comments?perpage=3',
      undefined,
      /query perpage is not described/,
    ],
    [
      'a query of the wrong type',
      'GET',
      '/repos/o/r/issues/1/comments?per_page=all',
      undefined,
      /query per_page: must be integer/,
    ],
    ['a path of the wrong type', 'GET', '/repos/o/r/pulls/one', undefined, /path pull_number: must be integer/],
    ['an operation that is not in the copy', 'GET', '/user', undefined, /no such operation/],
  ])('notes %s', async (_, method, path, body, violation) => {
    await ask(method, path, body);
    expect(github.violations.join('\n')).toMatch(violation);
  });

  it('holds responses to the description too', () => {
    const create = operationOf('POST', '/repos/o/r/issues/1/comments');
    expect(create?.checkResponse(201, { id: 1 }).join()).toMatch(/required property 'node_id'/);
    expect(create?.checkResponse(418, {})).toEqual(['status 418 is not described for issues/create-comment']);
  });

  it('pages comments by cursor, also when some are deleted in between', async () => {
    for (let i = 0; i < 5; i += 1) github.addComment({ pull: 1, author: 'x', body: String(i) });
    const query =
      'query($after: String) { repository(owner: "o", name: "r") { pullRequest(number: 1) { comments(first: 2, after: $after) { nodes { body } pageInfo { endCursor hasNextPage } } } } }';
    const page = async (after: string | null) =>
      (await ask('POST', '/graphql', { query, variables: { after } })).body.data.repository.pullRequest.comments;
    const first = await page(null);
    expect(first.nodes).toEqual([{ body: '0' }, { body: '1' }]);
    github.comments.splice(0, 1);
    expect((await page(first.pageInfo.endCursor)).nodes).toEqual([{ body: '2' }, { body: '3' }]);
    expect(github.violations).toEqual([]);
  });
});

describe('readDocument', () => {
  it("accepts Assay's documents", () => {
    expect(readDocument(threadQuery, { owner: 'o', name: 'r', number: 1, after: null }).kind).toBe('query');
    expect(readDocument(minimizeMutation, { id: 'x' }).fields[0]?.args).toEqual({
      input: { subjectId: 'x', classifier: 'OUTDATED' },
    });
  });

  it.each([
    [
      'a field that is not there',
      '{ repository(owner: "o", name: "r") { pullRequests } }',
      {},
      /Field 'pullRequests' doesn't exist on type 'Repository'/,
    ],
    ['no selection', '{ repository(owner: "o", name: "r") }', {}, /must have selections/],
    [
      'a selection on a scalar',
      '{ repository(owner: "o", name: "r") { pullRequest(number: 1) { locked { x } } } }',
      {},
      /on scalars/,
    ],
    [
      'a missing argument',
      '{ repository(owner: "o") { pullRequest(number: 1) { locked } } }',
      {},
      /missing required argument 'name'/,
    ],
    [
      'an unknown argument',
      '{ repository(owner: "o", name: "r", x: 1) { pullRequest(number: 1) { locked } } }',
      {},
      /doesn't accept argument 'x'/,
    ],
    [
      'a value of the wrong type',
      '{ repository(owner: "o", name: 1) { pullRequest(number: 1) { locked } } }',
      {},
      /invalid value/,
    ],
    [
      'a variable that is not declared',
      '{ repository(owner: $o, name: "r") { pullRequest(number: 1) { locked } } }',
      {},
      /not declared/,
    ],
    [
      'a variable that is not given',
      'query($o: String!) { repository(owner: $o, name: "r") { pullRequest(number: 1) { locked } } }',
      {},
      /provided invalid value/,
    ],
    [
      'a variable of the wrong type',
      'query($o: Int) { repository(owner: $o, name: "r") { pullRequest(number: 1) { locked } } }',
      {},
      /Type mismatch/,
    ],
    [
      'an unknown word of an enumeration',
      'mutation { minimizeComment(input: { subjectId: "x", classifier: OLD }) { minimizedComment { isMinimized } } }',
      {},
      /invalid value/,
    ],
    [
      'an input without what it needs',
      'mutation { minimizeComment(input: { subjectId: "x" }) { minimizedComment { isMinimized } } }',
      {},
      /missing 'classifier'/,
    ],
    ['an open brace', '{ repository(owner: "o", name: "r") {', {}, /Parse error/],
  ])('refuses %s', (_, text, variables, message) => {
    expect(() => readDocument(text, variables)).toThrow(message);
  });
});
