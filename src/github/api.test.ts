import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, connect, retrying, type Trouble } from './api.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Asks a server that always gives this answer. */
async function troubleFor(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  graphql = false,
): Promise<Trouble> {
  server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body)),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const api = await connect({ token: 't', apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  const given = graphql
    ? await api.graphql('query { x }', {})
    : await api.rest('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'r' });
  if (given.ok) throw new Error('the request was answered');
  return given.trouble;
}

describe('connect', () => {
  const exhausted = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1793491230',
    date: 'Sun, 01 Nov 2026 00:00:00 GMT',
  };
  it.each<[string, number, unknown, Record<string, string>, Partial<Trouble>]>([
    [
      'no permission',
      403,
      { message: 'Resource not accessible by integration' },
      { 'x-accepted-github-permissions': 'issues=write' },
      { kind: 'forbidden', permissions: 'issues=write' },
    ],
    ['locked', 403, { message: 'Unable to create comment because issue is locked.' }, {}, { kind: 'locked' }],
    [
      'primary limit, with its reset',
      403,
      { message: 'API rate limit exceeded' },
      exhausted,
      { kind: 'unavailable', retryAfter: 30 },
    ],
    [
      'secondary limit',
      403,
      { message: 'You have exceeded a secondary rate limit' },
      { 'retry-after': '60' },
      { kind: 'unavailable', retryAfter: 60 },
    ],
    ['429', 429, { message: 'x' }, {}, { kind: 'unavailable', status: 429 }],
    ['bad token', 401, { message: 'Bad credentials' }, {}, { kind: 'unauthorized' }],
    ['gone', 410, { message: 'Gone' }, {}, { kind: 'not-found' }],
    [
      'too long',
      422,
      { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] },
      {},
      { kind: 'too-long' },
    ],
    ['otherwise invalid', 422, { message: 'Validation Failed' }, {}, { kind: 'refused' }],
    ['broken', 500, '', {}, { kind: 'unavailable', status: 500 }],
  ])('%s', async (_, status, body, headers, expected) => {
    expect(await troubleFor(status, body, headers)).toMatchObject(expected);
  });

  it.each([
    ['FORBIDDEN', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['RATE_LIMITED', 'unavailable'],
    ['undefinedField', 'refused'],
  ])('GraphQL says %s with status 200: %s', async (type, kind) => {
    expect(await troubleFor(200, { data: null, errors: [{ type, message: 'said so' }] }, {}, true)).toMatchObject({
      kind,
      message: 'said so',
    });
  });
});

describe('retrying', () => {
  const unavailable: Answer<number> = { ok: false, trouble: { kind: 'unavailable', status: 503, message: '' } };
  const final: Answer<number> = { ok: false, trouble: { kind: 'forbidden', status: 403, message: '' } };
  it.each<[string, Answer<number>[], Answer<number>, number[]]>([
    ['once is enough', [{ ok: true, data: 1 }], { ok: true, data: 1 }, []],
    ['the third time', [unavailable, unavailable, { ok: true, data: 3 }], { ok: true, data: 3 }, [1000, 4000]],
    ['never', [unavailable, unavailable, unavailable, { ok: true, data: 4 }], unavailable, [1000, 4000]],
    ['what is final is not tried again', [final, { ok: true, data: 1 }], final, []],
  ])('%s', async (_, answers, expected, waits) => {
    const slept: number[] = [];
    let asked = 0;
    const attempt = async () => answers[asked++] ?? final;
    expect(await retrying(attempt, { sleep: async (milliseconds) => void slept.push(milliseconds) })).toEqual(expected);
    expect(slept).toEqual(waits);
  });
});
