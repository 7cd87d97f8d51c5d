import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../snapshot.ts';
import { download, parseAddress } from './download.ts';
import { isPrivate } from './private-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-download-'));
const seen: { url: string; authorization: string | undefined }[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push({ url, authorization: request.headers.authorization });
    if (url === '/signed') return response.writeHead(302, { location: '/x.csv?X-Amz-Signature=abc' }).end();
    const to = /^\/to\?(.*)$/.exec(url)?.[1];
    if (to !== undefined) return response.writeHead(302, { location: decodeURIComponent(to) }).end();
    if (/^\/x.csv(\?|$)/.test(url)) return response.end('a,b\n1,2\n');
    if (url === '/cut.csv') {
      response.writeHead(200, { 'content-length': '1000' }).write('a,b\n');
      return setTimeout(() => response.destroy(), 20);
    }
    return response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const target = join(folder, 'file');
const plain = { inside: false, env: {} };

describe('download', () => {
  it('is a snapshot like any file', async () => {
    const snapshot = await openSnapshot(`${origin}/x.csv`, { root: folder, directory: folder, inside: false });
    expect(snapshot).toMatchObject({ kind: 'csv', bytes: 8, header: { names: ['a', 'b'] } });
  });

  it('follows redirects, but not for ever', async () => {
    await download(`${origin}/to?/x.csv`, target, plain);
    expect(readFileSync(target, 'utf8')).toBe('a,b\n1,2\n');
    const round = `${origin}/to?${encodeURIComponent('/to?%2Fx.csv')}`;
    await download(round, target, plain);
    await download(`${origin}/signed`, target, plain);
    await expect(download(`${origin}/to?/to?x`, target, plain)).rejects.toThrow(/redirects|404/);
  });

  it.each([
    ['/none.csv', /the server answered 404/],
    ['/cut.csv', /could not be fetched/],
    ['/to?https://10.0.0.7/x.csv', /could not be fetched|private network/],
    ['/to?ftp://example.com/x.csv', /no address that is read/],
    ['/to?https://u:p@example.com/x.csv', /credentials in its address/],
  ])('%s', async (path, message) => {
    const inside = path.includes('10.0.0.7');
    const env = inside ? {} : { ASSAY_HTTP_HOSTS: '127.0.0.1' };
    await expect(download(`${origin}${path}`, target, { inside, env })).rejects.toThrow(
      inside ? /private network/ : message,
    );
  });

  it('of a pull request reaches only hosts that are public or listed', async () => {
    await expect(download(`${origin}/x.csv`, target, { inside: true, env: {} })).rejects.toThrow(/private network/);
    await download(`${origin}/x.csv`, target, { inside: true, env: { ASSAY_HTTP_HOSTS: 'a.example, 127.0.0.1' } });
  });

  it('gives its authorization to listed hosts only', async () => {
    seen.length = 0;
    const authorization = 'Basic eDp5';
    await download(`${origin}/x.csv`, target, { inside: false, env: { ASSAY_HTTP_AUTHORIZATION: authorization } });
    const env = { ASSAY_HTTP_AUTHORIZATION: authorization, ASSAY_HTTP_HOSTS: '127.0.0.1' };
    await download(`${origin}/to?${encodeURIComponent(`${origin.replace('127.0.0.1', 'localhost')}/x.csv`)}`, target, {
      inside: false,
      env,
    });
    expect(seen.map((each) => each.authorization)).toEqual([undefined, authorization, undefined]);
  });
});

describe('parseAddress', () => {
  it.each([
    ['https://user:word@host/x.csv', /credentials/],
    ['https://host/x.csv?X-Amz-Signature=abc', /credentials/],
    ['http://host/x.csv', /needed https/],
    ['s3://bucket/x.parquet', /object stores/],
    ['gs://bucket/x.parquet', /object stores/],
  ])('%s', (spec, message) => {
    expect(() => parseAddress(spec)).toThrow(message);
    expect(() => parseAddress(spec)).not.toThrow(/word|abc/);
  });
  it('lets plain queries be', () => expect(parseAddress('https://host/x.csv?download=1').search).toBe('?download=1'));
});

describe('isPrivate', () => {
  it.each([
    ['8.8.8.8', false],
    ['2606:4700::1111', false],
    ['10.1.2.3', true],
    ['169.254.169.254', true],
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:10.0.0.1', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['host', true],
  ])('%s: %s', (address, expected) => expect(isPrivate(address)).toBe(expected));
});
