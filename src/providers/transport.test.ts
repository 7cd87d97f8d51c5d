import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outgoing } from '../secrets/ask.ts';
import { type TransportOptions, transport } from './transport.ts';

let server: Server;
let answer: (response: import('node:http').ServerResponse, request: IncomingMessage) => void;
let requests: IncomingMessage[];
beforeEach(async () => {
  requests = [];
  answer = (response) => response.end('{"ok":true}');
  server = createServer((request, response) => {
    requests.push(request);
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const asked: Outgoing = {
  method: 'POST',
  host: 'api.example.com',
  path: '/v1/me?a=b',
  headers: { authorization: 'Bearer x' },
  body: '{}',
};

/** Sends to the local server in place of the public address that the name resolved to. */
function locally(options: RequestOptions, callback: (response: IncomingMessage) => void) {
  const { port } = server.address() as AddressInfo;
  const lookup: RequestOptions['lookup'] = (host, how, done) =>
    options.lookup?.(host, how, (error, address, family) => {
      if (error !== null) return done(error, address, family);
      return Array.isArray(address) ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
    });
  return httpRequest({ ...options, port, lookup }, callback);
}

function resolving(...addresses: string[]): NonNullable<TransportOptions['resolve']> {
  return (_, __, callback) =>
    addresses.length === 0
      ? callback(new Error('ENOTFOUND'), [])
      : callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
}

function sending(options: Partial<TransportOptions> = {}) {
  const signal = new AbortController().signal;
  return transport({ signal, send: locally, resolve: resolving('93.184.215.14'), ...options });
}

describe('transport', () => {
  it('sends method, path, headers and body, and gives status, headers and text', async () => {
    expect(await sending()(asked)).toMatchObject({ status: 200, text: '{"ok":true}' });
    const [seen] = requests;
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/me?a=b' });
    expect(seen?.headers).toMatchObject({ authorization: 'Bearer x', 'content-length': '2' });
    expect(seen?.headers.host).toMatch(/^api\.example\.com/);
  });

  it.each([
    ['loopback', ['127.0.0.1']],
    ['a private address', ['10.0.0.7']],
    ['the metadata service', ['169.254.169.254']],
    ['a unique local address', ['fd00::1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['one private address among public ones', ['93.184.215.14', '192.168.0.1']],
  ])('refuses a name that resolves to %s, and connects to nothing', async (_, addresses) => {
    expect(await sending({ resolve: resolving(...addresses) })(asked)).toBe('address');
    expect(requests).toEqual([]);
  });

  it.each(['127.0.0.1', '169.254.169.254', '::1'])('refuses the address %s in place of a name', async (host) => {
    expect(await sending()({ ...asked, host })).toBe('address');
    expect(requests).toEqual([]);
  });

  it('resolves a name once, so that it cannot change its meaning between look and connection', async () => {
    let times = 0;
    const resolve: NonNullable<TransportOptions['resolve']> = (_, __, callback) => {
      times += 1;
      callback(null, [{ address: times === 1 ? '93.184.215.14' : '127.0.0.1', family: 4 }]);
    };
    expect(await sending({ resolve })(asked)).toMatchObject({ status: 200 });
    expect(times).toBe(1);
  });

  it('follows no redirect', async () => {
    answer = (response) => response.writeHead(302, { location: '/elsewhere' }).end();
    expect(await sending()(asked)).toMatchObject({ status: 302 });
    expect(requests).toHaveLength(1);
  });

  it('gives up on an answer that is too long', async () => {
    answer = (response) => response.end('x'.repeat(5000));
    expect(await sending({ bytes: 1000 })(asked)).toBe('size');
  });

  it('gives up on a server that does not answer, or never ends', async () => {
    answer = () => undefined;
    expect(await sending({ time: 50 })(asked)).toBe('time');
    answer = (response) => void response.write('{');
    expect(await sending({ time: 50 })(asked)).toBe('time');
  });

  it('says network for a name that is unknown and for a broken connection', async () => {
    expect(await sending({ resolve: resolving() })(asked)).toBe('network');
    answer = (response) => response.destroy();
    expect(await sending()(asked)).toBe('network');
  });
});
