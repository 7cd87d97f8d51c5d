import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { connectTrino, type TrinoOptions } from './connection.ts';
import { parseTrinoName } from './table-name.ts';

/** What the server was asked. */
interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (seen: Seen, origin: string, response: ServerResponse, count: number) => unknown;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers each request by `answer`: an object becomes JSON, undefined is left to it. */
async function serve(answer: Answer): Promise<{ readonly port: number; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { headers, method = '', url: path = '' } = request;
    const one = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
    seen.push(one);
    const made = answer(one, `http://localhost:${(server.address() as AddressInfo).port}`, response, seen.length);
    if (made !== undefined) response.end(JSON.stringify(made));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { port: (server.address() as AddressInfo).port, seen };
}

const options: TrinoOptions = { env: {}, pause: 1 };
const connect = (port: number, given: Partial<TrinoOptions> = {}) => {
  const name = `trino://localhost:${port}/c/s/t`;
  return connectTrino(parseTrinoName(name), name, { ...options, ...given });
};

/** Answers the first question, the version, and leaves the rest to `answer`. */
const afterVersion =
  (answer: Answer): Answer =>
  (seen, origin, response, count) =>
    seen.body === 'SELECT version()' ? { data: [['476']] } : answer(seen, origin, response, count);

const status =
  (code: number): Answer =>
  (_, __, response) => {
    response.writeHead(code, { location: 'http://localhost:1/elsewhere' }).end('no');
  };

describe('connectTrino', () => {
  it('follows the pages of a query and gathers their rows', async () => {
    const { port, seen } = await serve(
      afterVersion(({ path }, origin) => {
        const page = Number(path.split('/').at(-1));
        if (path === '/v1/statement') return { nextUri: `${origin}/v1/statement/queued/0` };
        if (page === 0) return { nextUri: `${origin}/v1/statement/executing/1` };
        if (page === 1) return { data: [[1], [2]], nextUri: `${origin}/v1/statement/executing/2` };
        return { data: [[3]] };
      }),
    );
    const connection = await connect(port);
    expect(connection.version).toBe('476');
    expect(await connection.query('SELECT \u00f1')).toEqual([[1], [2], [3]]);
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET', 'GET']);
    expect(seen[1]).toMatchObject({
      body: 'SELECT \u00f1',
      headers: { 'x-trino-user': 'assay', 'x-trino-time-zone': 'UTC', 'x-trino-source': 'assay' },
    });
    expect(seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it.each([
    ['a token', { TRINO_TOKEN: 'hush' }, 'Bearer hush', undefined],
    ['a user and a passhush', { TRINO_USER: 'ann', TRINO_PASSWORD: 'w\u00f6rd' }, 'Basic YW5uOnfDtnJk', 'ann'],
  ])('sends %s with every request', async (_, env, authorization, user) => {
    const { port, seen } = await serve(({ path }, origin) =>
      path === '/v1/statement' ? { nextUri: `${origin}/next` } : { data: [['1']] },
    );
    await connect(port, { env });
    expect(seen).toHaveLength(2);
    for (const { headers } of seen) {
      expect(headers.authorization).toBe(authorization);
      expect(headers['x-trino-user']).toBe(user);
    }
  });

  it.each([
    ['not found', 'TABLE_NOT_FOUND', "line 1:15: Table 'x' does not exist", 'does not exist', /Check the name/],
    ['forbidden', 'PERMISSION_DENIED', 'Access Denied: no', 'Access Denied', /right to read/],
    ['cancelled', 'USER_CANCELED', 'Query was canceled', 'USER_CANCELED', /ended the query/],
    ['too large', 'EXCEEDED_LOCAL_MEMORY_LIMIT', 'limit of 1GB', 'EXCEEDED_LOCAL_MEMORY_LIMIT', /limit of the server/],
    ['of a value', 'INVALID_CAST_ARGUMENT', "Cannot cast '4929 1234' to bigint", 'INVALID_CAST_ARGUMENT', /web page/],
  ])('a query that fails is a problem: %s', async (_, errorName, message, says, mend) => {
    const { port } = await serve(afterVersion(() => ({ error: { errorName, message } })));
    const failed = (await connect(port)).query('SELECT 1');
    await expect(failed).rejects.toBeInstanceOf(Problem);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining(says),
      mend: expect.stringMatching(mend),
    });
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('4929') });
  });

  it.each([
    [401, /did not accept the credentials/],
    [403, /did not accept the credentials/],
    [404, /answered HTTP 404/],
    [307, /answered HTTP 307/],
    [500, /answered HTTP 500/],
  ])('HTTP %i is a problem', async (code, message) => {
    const { port, seen } = await serve(status(code));
    const failed = connect(port, { env: { TRINO_TOKEN: 'hush' } });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toBeInstanceOf(Problem);
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('hush') });
    expect(seen).toHaveLength(1);
  });

  it('asks a busy server again, and gives up in the end', async () => {
    const busy = await serve((seen, origin, response, count) =>
      count < 4 ? status(503)(seen, origin, response, count) : { data: [['2']] },
    );
    expect((await connect(busy.port)).version).toBe('2');
    expect(busy.seen).toHaveLength(4);
    const dead = await serve(status(503));
    await expect(connect(dead.port)).rejects.toThrow(/HTTP 503/);
    expect(dead.seen).toHaveLength(7);
  });

  it.each([
    ['no JSON', (_: Seen, __: string, response: ServerResponse) => void response.end('<html>')],
    ['no object', () => [1]],
  ])('an answer that is %s is a problem', async (_, answer) => {
    const { port } = await serve(answer);
    await expect(connect(port)).rejects.toThrow(/not as a Trino server does/);
  });

  it.each([
    ['another host', 'http://127.0.0.2:9/v1/next'],
    ['another port', 'http://localhost:9/v1/next'],
    ['a passhush', 'http://a:b@localhost/v1/next'],
    ['no address', 'next'],
  ])('follows no page to %s', async (_, nextUri) => {
    const { port } = await serve(afterVersion(() => ({ nextUri })));
    await expect((await connect(port)).query('SELECT 1')).rejects.toThrow(/another address/);
  });

  it('gives up a slow query and cancels it on the server', async () => {
    const { port, seen } = await serve(
      afterVersion(({ method }, origin) => ({ POST: { nextUri: `${origin}/v1/next/7` }, DELETE: {} })[method]),
    );
    await expect((await connect(port, { time: 50 })).query('SELECT 1')).rejects.toThrow(/no answer in time/);
    await expect.poll(() => seen.at(-1)).toMatchObject({ method: 'DELETE', path: '/v1/next/7' });
  });

  it('stops when the run is stopped', async () => {
    const stop = new AbortController();
    const { port, seen } = await serve(
      afterVersion(({ method }, origin) => {
        if (method === 'GET') stop.abort();
        return method === 'DELETE' ? {} : { nextUri: `${origin}/v1/next/7` };
      }),
    );
    const connection = await connect(port, { signal: stop.signal });
    await expect(connection.query('SELECT 1')).rejects.toThrow(/the run was stopped/);
    expect(seen.at(-1)?.method).toBe('DELETE');
  });

  it('reads no endless answer', async () => {
    const { port } = await serve(() => ({ data: [['x'.repeat(2000)]] }));
    await expect(connect(port, { bytes: 1000 })).rejects.toThrow(/longer than 1000 bytes/);
  });

  it('a server that is not there is a problem', async () => {
    const { port } = await serve(() => ({}));
    await new Promise((resolve) => servers[0]?.close(resolve));
    await expect(connect(port)).rejects.toThrow(/cannot be reached: ECONNREFUSED/);
  });

  it.each([
    ['a token in the clear', 'trino://trino.example/c/s/t?insecure', { TRINO_TOKEN: 'hush' }, /unencrypted/],
    ['a password in the clear', 'trino://trino.example/c/s/t?insecure', { TRINO_PASSWORD: 'hush' }, /unencrypted/],
    ['a password without a user', 'trino://trino.example/c/s/t', { TRINO_PASSWORD: 'hush' }, /TRINO_USER is not/],
    ['a token with a line break', 'trino://trino.example/c/s/t', { TRINO_TOKEN: 'hush\nx: y' }, /line break/],
  ])('never sends %s', async (_, name, env, message) => {
    const failed = connectTrino(parseTrinoName(name), name, { env });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('hush') });
  });
});
