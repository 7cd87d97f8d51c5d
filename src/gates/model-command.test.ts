import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelConfigSchema } from '../model/config.ts';
import type { Io } from './io.ts';
import { modelGate } from './model.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-command-gate-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const rows = Array.from({ length: 400 }, (_, i) => ({ id: `r${i}`, x: ((i * 37) % 101) / 25 - 2 }));
const golden = ['id,x,label', ...rows.map(({ id, x }) => `${id},${x},${x > 0 ? 1 : 0}`)].join('\n');

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries({ 'golden.csv': golden, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function gate(change: object) {
  const model = modelConfigSchema.parse({
    baseline: { path: 'prod.py' },
    candidate: { path: 'new.py' },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.05 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    ...change,
  });
  const quiet = () => undefined;
  const io: Io = {
    root,
    env: { PATH: process.env.PATH },
    log: { info: quiet, warn: quiet, progress: quiet },
    mask: quiet,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  const source = { path: 'assay.yml', source: 'base' as const, edits: [] };
  const config = { version: 1 as const, secrets: false as const, model, report: {} as never };
  return modelGate({ mode: 'working-tree' }, { config, source }, io);
}

/** A Python model of one weight; it refuses or ends on the rows where `bad` is true. */
const python = (weight: number, bad = 'False', what = 'raise ValueError("no such row")') => `
import math, os
def predict(rows):
    for row in rows:
        if ${bad}:
            ${what}
    return [1 / (1 + math.exp(-${weight} * row["x"])) for row in rows]
`;

describe.skipIf(!hasPython)('models that a program serves (needs python3)', { timeout: 120_000 }, () => {
  const served = (name: string) => ({
    path: `${name}.py`,
    command: ['python3', '{shim}', '--call', `${name}:predict`],
  });
  const sides = { baseline: served('prod'), candidate: served('new') };

  it('pass, with what they ran on, latency and memory', async () => {
    write({ 'prod.py': python(1), 'new.py': python(1.1) });
    const evidence = await gate(sides);
    expect(evidence.verdict).toBe('pass');
    expect(evidence.environment).toMatchObject({ runtime: expect.stringMatching(/^python 3/), device: 'cpu' });
    expect(evidence.measurements.map(({ id }) => id)).toEqual(expect.arrayContaining(['accuracy', 'latency-ratio']));
  });

  it('fail when the candidate is worse', async () => {
    write({ 'prod.py': python(1), 'new.py': python(-1) });
    expect((await gate(sides)).verdict).toBe('fail');
  });

  it.each([
    ['refuses', 'raise ValueError("no such row")', 'model-answer'],
    ['ends', 'os._exit(9)', 'model-crash'],
  ])('fail on the row that the candidate %s', async (_, what, rule) => {
    const bad = `abs(row["x"] - ${rows[137]?.x}) < 1e-9 and rows.index(row) >= 0`;
    write({ 'prod.py': python(1), 'new.py': python(1, bad, what) });
    const evidence = await gate(sides);
    expect(evidence.verdict).toBe('fail');
    const first = rows.findIndex(({ x }) => x === rows[137]?.x);
    expect(evidence.findings[0]).toMatchObject({ rule, message: expect.stringContaining(`\`r${first}\``) });
  });

  it('cannot be checked when the baseline does not load', async () => {
    write({ 'prod.py': 'import gone', 'new.py': python(1) });
    const evidence = await gate(sides);
    expect(evidence.verdict).toBe('error');
    expect(evidence.notes[0]?.text).toMatch(/The baseline `prod.py` does not load: `ModuleNotFoundError/);
  });

  it.each([
    ['opens the file that it is told', 'os.environ["ASSAY_MODEL"]', 'fail', 'accuracy'],
    ['opens one fixed file', '%', 'warn', 'same-outputs'],
  ])('judged by a callable that %s', async (_, file, verdict, rule) => {
    const opened = file === '%' ? JSON.stringify(join(root, 'new.txt')) : file;
    const code = python(1).replace('def predict', `weight = float(open(${opened}).read())\ndef predict`);
    write({ 'prod.txt': '1', 'new.txt': '-1', 'serve/own.py': code.replace('-1 * row', '-weight * row') });
    const command = ['python3', '{shim}', '--call', 'own:predict', '--path', '{root}/serve'];
    const evidence = await gate({
      baseline: { path: 'prod.txt', command },
      candidate: { path: 'new.txt', command },
    });
    expect(evidence.verdict).toBe(verdict);
    expect(evidence.findings[0]?.rule).toBe(rule);
  });

  it('are given the columns of the policy by the names of its inputs', async () => {
    const code = 'def predict(rows):\n    return [float(row["pair"][0] == row["pair"][1]) for row in rows]\n';
    write({ 'prod.py': code, 'new.py': `${code}\n` });
    const evidence = await gate({ ...sides, golden: { path: 'golden.csv', inputs: { pair: ['x', 'x'] } } });
    expect(evidence.measurements.find(({ id }) => id === 'accuracy')).toMatchObject({ base: expect.any(Number) });
  });
});

describe('models behind an endpoint', () => {
  it('are compared, without memory, and their address stands in the evidence', async () => {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const asked = request.method === 'POST' ? (JSON.parse(body) as { inputs: { data: number[] }[] }) : null;
      const weight = request.url?.includes('/b/') ? -1 : 1;
      const data = asked?.inputs[0]?.data.map((x) => 1 / (1 + Math.exp(-weight * x))) ?? [];
      response.end(JSON.stringify(asked === null ? {} : { outputs: [{ name: 'p', shape: [data.length], data }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      write({});
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const evidence = await gate({
        baseline: { http: { url, model: 'a' } },
        candidate: { http: { url, model: 'b' } },
      });
      expect(evidence).toMatchObject({ verdict: 'fail', environment: { runtime: 'http open-inference' } });
      expect(evidence.subject).toMatchObject({ base: `${url} a`, head: `${url} b` });
      const same = await gate({ baseline: { http: { url, model: 'a' } }, candidate: { http: { url, model: 'a' } } });
      expect(same).toMatchObject({ verdict: 'pass', decided: 'same model' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('cannot be checked when the baseline is not there', async () => {
    write({});
    const http = { url: 'http://127.0.0.1:9', model: 'a' };
    const evidence = await gate({ baseline: { http }, candidate: { http: { ...http, model: 'b' } } });
    expect(evidence.verdict).toBe('error');
    expect(evidence.notes[0]?.text).toMatch(/The baseline `http:\/\/127.0.0.1:9 a` does not load/);
  });
});
