import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelSourceSchema } from '../../src/model/config/source.ts';
import { token } from '../secrets/repository.ts';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

const secret = `Bearer ${token('hugging-face-token', 1)}`;
let folder: GateFolder;
let server: Server;
let url = '';
const heard: (string | undefined)[] = [];

/** A server of two models that answers those who know the secret, and repeats what the others say. */
beforeEach(async () => {
  heard.length = 0;
  folder = gateFolder();
  folder.write({
    'golden.csv': [
      'id,x,label',
      ...Array.from({ length: 200 }, (_, i) => `r${i},${(i % 20) - 9.5},${i % 20 > 9 ? 1 : 0}`),
    ].join('\n'),
  });
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    heard.push(request.headers.authorization);
    if (request.headers.authorization !== secret || request.url?.includes('/rude/')) {
      response.statusCode = 401;
      return response.end(`not for ${request.headers.authorization}, ${request.headers.authorization?.split(' ')[1]}`);
    }
    const asked = request.method === 'POST' ? (JSON.parse(body) as { inputs: { data: number[] }[] }) : null;
    const data = asked?.inputs[0]?.data.map((x) => 1 / (1 + Math.exp(-x))) ?? [];
    return response.end(JSON.stringify(asked === null ? {} : { outputs: [{ name: 'p', shape: [data.length], data }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});

async function judged(env: Record<string, string>, candidate = 'b') {
  const masked: string[] = [];
  const endpoint = (model: string) => ({ http: { url, model, 'header-env': { Authorization: 'ENDPOINT_KEY' } } });
  const model = {
    baseline: endpoint('a'),
    candidate: endpoint(candidate),
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.05 },
    latency: { calls: 20, 'ratio-margin': '900%' },
  };
  const world = { env: { PATH: process.env.PATH, ...env }, mask: (text: string) => masked.push(text) };
  const evidence = await folder.run(model, undefined, undefined, world);
  return { evidence, masked, text: JSON.stringify(evidence) };
}

const withoutTheSecret = (text: string) => {
  expect(text).not.toContain(secret);
  expect(text).not.toContain(secret.split(' ')[1]);
};

describe('an endpoint with a header from the environment', () => {
  it('is asked with it, and nothing else says it', async () => {
    const { evidence, masked, text } = await judged({ ENDPOINT_KEY: secret });
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(new Set(heard)).toEqual(new Set([secret]));
    expect(masked).toEqual(expect.arrayContaining([secret, secret.split(' ')[1]]));
    withoutTheSecret(text);
  });

  it('keeps it out of what a server repeats', async () => {
    const { evidence, text } = await judged({ ENDPOINT_KEY: secret }, 'rude');
    expect(evidence.verdict).toBe('fail');
    expect(text).toMatch(/status 401: not for \*\*\*, \*\*\*/);
    withoutTheSecret(text);
  });

  it.each([
    ['is not there', {}, /environment variable `ENDPOINT_KEY`, which is not set/],
    ['has a line break', { ENDPOINT_KEY: `${secret}\nx: y` }, /`ENDPOINT_KEY`, whose value cannot stand in a header/],
  ])('cannot be asked when it %s', async (_, env, message) => {
    const { evidence, text } = await judged(env);
    expect([evidence.verdict, problemOf(evidence)]).toEqual(['error', expect.stringMatching(message)]);
    expect(heard).toEqual([]);
    withoutTheSecret(text);
  });
});

describe('the policy of headers', () => {
  it.each([
    ['https://models.example.org', { Authorization: 'KEY' }, true],
    ['http://localhost:8000/x', { 'X-Api-Key': 'KEY' }, true],
    ['http://[::1]:8000', { Authorization: 'KEY' }, true],
    ['http://models.internal', { Authorization: 'KEY' }, false],
    ['http://127.0.0.1.example.org', { Authorization: 'KEY' }, false],
    ['http://localhost.example.org', { Authorization: 'KEY' }, false],
    ['http://models.internal', undefined, true],
    ['https://models.example.org', { Host: 'KEY' }, false],
    ['https://models.example.org', { 'Content-Type': 'KEY' }, false],
    ['https://models.example.org', { Authorization: 'GITHUB_TOKEN' }, false],
    ['https://models.example.org', { Authorization: 'not a name' }, false],
  ])('%s %j: %s', (address, headers, taken) => {
    const http = { url: address, model: 'm', ...(headers === undefined ? {} : { 'header-env': headers }) };
    expect(modelSourceSchema.safeParse({ http }).success).toBe(taken);
  });
});
