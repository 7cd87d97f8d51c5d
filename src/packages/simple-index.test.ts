import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadWheel, pipProblem } from './download-wheel.ts';
import { configuredIndex, linkTo } from './simple-index.ts';
import type { WheelPin } from './wheel-pin.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-index-'));
const content = Buffer.from('the bytes of a wheel');
const wheel: WheelPin = {
  name: 'some-thing',
  version: '1.0',
  file: 'some_thing-1.0-py3-none-any.whl',
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
};
const page = `<!DOCTYPE html><a href="../../files/other.whl">o</a>\n<a data-x="1" href="../../files/${wheel.file}#sha256=0">x</a>`;
const json = JSON.stringify({ files: [{ filename: wheel.file, url: `/files/${wheel.file}` }] });

let given = { body: content as Buffer, type: 'text/html', page };
const seen: (string | undefined)[] = [];
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  seen.push(request.headers.authorization);
  if (request.url === '/simple/some-thing/') response.setHeader('content-type', given.type).end(given.page);
  else if (request.url === `/files/${wheel.file}`) response.end(given.body);
  else response.writeHead(404).end();
});
let index = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  index = `http://me:word@127.0.0.1:${(server.address() as AddressInfo).port}/simple/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An environment in which there is no pip. */
const bare = (url: string) => ({ PATH: folder, PIP_INDEX_URL: url });

describe('a wheel without pip', () => {
  it.each([
    ['a page', { type: 'text/html', page }],
    ['JSON', { type: 'application/vnd.pypi.simple.v1+json', page: json }],
  ])('comes from the index that the environment names, by %s, with its password', async (_, how) => {
    given = { body: content, ...how };
    const path = await downloadWheel(wheel, join(folder, how.type.length.toString()), bare(index));
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(seen.at(-1)).toBe(`Basic ${Buffer.from('me:word').toString('base64')}`);
  });

  it.each([
    ['other bytes', { body: Buffer.from('the bytes of a thief') }, /sha256 differs/],
    ['more bytes', { body: Buffer.alloc(9000) }, /could not be reached/],
    ['no such file', { page: '<a href="x.whl">x</a>' }, /does not offer/],
  ])('is refused: %s', async (name, change, message) => {
    given = { body: content, type: 'text/html', page, ...change };
    await expect(downloadWheel(wheel, join(folder, name), bare(index))).rejects.toMatchObject({
      message: expect.stringMatching(message),
      mend: expect.any(String),
    });
  });

  it('is a problem when no index is configured, or it answers nothing', async () => {
    await expect(downloadWheel(wheel, join(folder, 'a'), { PATH: folder })).rejects.toThrow(/no pip on the PATH/);
    const closed = downloadWheel(wheel, join(folder, 'b'), bare('http://127.0.0.1:9/simple'));
    await expect(closed).rejects.toThrow(/could not be reached/);
    const missing = downloadWheel({ ...wheel, name: 'absent' }, join(folder, 'c'), bare(index));
    await expect(missing).rejects.toThrow(/answered 404/);
  });
});

describe('linkTo', () => {
  it.each([
    ['<a href="f/a%2Bb-1.whl?x=1&amp;y#z">', 'a+b-1.whl', 'f/a%2Bb-1.whl?x=1&y#z'],
    ['<a href="a-1.whl.metadata">', 'a-1.whl', null],
  ])('%s', (text, file, expected) => expect(linkTo(file, text, 'text/html')).toBe(expected));
});

describe('configuredIndex', () => {
  it.each([
    [{}, null],
    [{ PIP_INDEX_URL: '' }, null],
    [{ UV_DEFAULT_INDEX: 'http://127.0.0.1/u/' }, 'http://127.0.0.1/u'],
  ])('%j', (env, expected) => expect(configuredIndex(env)).toBe(expected));
});

describe('what pip says', () => {
  it.each([
    ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE', null, /sha256 differs/],
    ['OSError: [Errno 28] No space left on device', null, /disk is full/],
    ['NewConnectionError: Name or service not known', null, /could not be reached/],
    ['ERROR: No matching distribution found for x', null, /does not offer/],
    ['', 'timeout', /within 60 minutes/],
    ['a\nsomething else', null, /pip said "something else"/],
  ])('%s', (output, fault, message) => expect(pipProblem(wheel, output, fault).message).toMatch(message));
});
