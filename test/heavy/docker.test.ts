import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCommand } from '../../src/runtimes/command-model.ts';
import { type GateFolder, gateFolder, problemOf } from '../model/gate-run.ts';
import { containersOf, makeImage, noDocker } from './docker-image.ts';

/**
 * `sandbox: docker` with a real docker, in an image that is made of this machine's Node and Python: what the gate decides,
 * what a program can see and do, and that no container outlives its run.
 */
const missing = noDocker();
const image = `assay-test-${randomUUID()}`;
const here = new URL('./docker/', import.meta.url);
const rows = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, x: (i % 2 === 0 ? 1 : -1) * (1 + i) }));

let folder: GateFolder;
let hasPython = false;

function policy(process: object = {}, more: object = {}): object {
  const command = ['node', '{root}/tools/serve.cjs'];
  return {
    baseline: { path: 'models/prod.json', command },
    candidate: { path: 'models/new.json', command },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.2 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    repeats: 1,
    process: { sandbox: 'docker', image, 'memory-mib': 256, threads: 1, ...process },
    ...more,
  };
}

/** A program that is started as the gate does, in a home of its own. */
function started(command: readonly string[], paths: readonly string[] = [], call = 60_000) {
  const scratch = mkdtempSync(join(folder.root, 'home-'));
  const answer = startCommand({
    ...{ command, model: paths[0] ?? '', device: 'cpu', seed: 1, scratch },
    deadlines: { load: 60_000, call, total: 120_000 },
    env: { ...process.env, GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', ELSE: 'x', TF_SAMPLE: 'x' },
    ...{ signal: new AbortController().signal, sandbox: 'docker', memoryLimit: 256 * 2 ** 20 },
    container: { image, own: [folder.root], paths, files: [], gpu: false, cpus: 1 },
  });
  return { answer, scratch };
}

/** What a model answers that is asked about one row, and is then closed. */
async function answerOf(model: object, call: number): Promise<unknown> {
  folder.write({ 'models/new.json': model });
  const { answer } = started(
    ['node', join(folder.root, 'tools/serve.cjs')],
    [join(folder.root, 'models/new.json')],
    call,
  );
  const running = await answer;
  if (!running.ok) throw new Error(JSON.stringify(running));
  const x = { name: 'x', dtype: 'float64' as const, shape: [], values: new Float64Array(1) };
  const given = await running.value.predict({ rows: 1, tensors: [x] }, { from: 0, to: 1 });
  await running.value.close();
  return given;
}

describe.skipIf(missing !== '')(`models in containers ${missing}`, { timeout: 240_000 }, () => {
  beforeAll(() => {
    ({ hasPython } = makeImage(image));
  }, 300_000);
  afterAll(async () => {
    const { execFileSync } = await import('node:child_process');
    execFileSync('docker', ['image', 'rm', '--force', image], { stdio: 'pipe' });
  });
  beforeEach(() => {
    folder = gateFolder();
    folder.write({
      'golden.csv': ['id,x,label', ...rows.map(({ id, x }) => `${id},${x},${x > 0 ? 1 : 0}`)].join('\n'),
      'models/prod.json': { weight: 1 },
      'models/new.json': { weight: 1.01 },
      'tools/serve.cjs': readFileSync(new URL('serve.cjs', here)),
      'tools/probe.cjs': readFileSync(new URL('probe.cjs', here)),
    });
  });
  afterEach(() => {
    folder.remove();
    expect(containersOf(image)).toEqual([]);
  });

  it('are judged as elsewhere, each with a home of its own', async () => {
    const evidence = await folder.run(policy());
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.environment?.runtime).toBe(`node in a container as ${process.getuid?.()}`);
    const memory = evidence.measurements.find(({ id }) => /memory/.test(id))?.head ?? 0;
    expect(memory).toBeGreaterThan(20 * 2 ** 20);
  });

  it('are served by the shim, from folders with commas and blanks in their names', async (context) => {
    if (!hasPython) return context.skip('needs python3');
    const code = (weight: number) =>
      `import math\n\ndef scores(rows):\n    return [1 / (1 + math.exp(-${weight} * row["x"])) for row in rows]\n`;
    folder.write({ 'a, b/prod/served.py': code(1), 'a, b/new/served.py': code(1.01) });
    const command = ['python3', '{shim}', '--call', 'served:scores'];
    const one = (name: string) => ({ path: `a, b/${name}`, command });
    const evidence = await folder.run(policy({}, { baseline: one('prod'), candidate: one('new') }));
    expect([problemOf(evidence), evidence.findings, evidence.verdict]).toEqual(['', [], 'pass']);
    expect(evidence.environment?.runtime).toMatch(/^python 3/);
  });

  it('see neither network nor tokens nor more of the disk than they name, and write to their home alone', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as { port: number };
    const model = join(folder.root, 'models');
    const command = ['node', join(folder.root, 'tools/probe.cjs'), model, folder.root, String(port)];
    const { answer, scratch } = started(command, [model]);
    // The repository is named as well: what is mounted of it then is its folder.
    expect(await answer).toMatchObject({ ok: false, fault: { kind: 'crash', text: 'ended with exit code 3' } });
    server.close();
    const facts = JSON.parse(readFileSync(join(scratch, 'facts.json'), 'utf8'));
    expect(facts).toMatchObject({
      interfaces: ['lo'],
      machine: 'ECONNREFUSED',
      outside: 'ENETUNREACH',
      name: 'EAI_AGAIN',
      user: `${process.getuid?.()}:${process.getgid?.()}`,
      rights: '0000000000000000',
      gainsNone: '1',
      daemon: [],
      tooMuch: 'ENOSPC',
    });
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ELSE']) expect(facts.environment).not.toContain(name);
    expect(facts.environment).toContain('TF_SAMPLE');
    // Docker's init and the program.
    expect(facts.processes).toBe(2);
    const { '/tmp': tmp, [scratch]: home, ...others } = facts.writes;
    expect([tmp, home]).toEqual(['done', 'done']);
    expect(Object.values(others)).toEqual(Object.values(others).map(() => 'EROFS'));
  });

  it('that eat memory are ended at their limit, and the reason is told', async () => {
    expect(await answerOf({ weight: 1, eats: true }, 60_000)).toMatchObject({
      ok: false,
      fault: {
        kind: 'crash',
        text: expect.stringMatching(/^was killed \(SIGKILL\), most likely because memory ran out/),
      },
    });
  });

  it('that crash at a row are narrowed down to it', async () => {
    folder.write({ 'models/new.json': { weight: 1, crashes: rows[41]?.x } });
    const evidence = await folder.run(policy());
    expect(evidence.findings.map(({ message }) => message)).toEqual(['the candidate crashed on row `r41`']);
  });

  it('that hang and hear no signal are gone when their time is over', async () => {
    expect(await answerOf({ hangs: true, deaf: true }, 3000)).toMatchObject({
      ok: false,
      fault: { kind: 'deadline', text: 'did not answer within 3 s' },
    });
  });

  it('that the image does not have are told by its name', async () => {
    const { answer } = started(['nonesuch']);
    expect(await answer).toMatchObject({ ok: false, fault: { stderr: expect.stringContaining('nonesuch') } });
  });

  it.each([50, 300, 900, 2500])('leave nothing when the run is interrupted after %i ms', async (after) => {
    folder.write({ 'models/prod.json': { hangs: true, deaf: true } });
    const stop = new AbortController();
    const run = folder.run(policy(), undefined, {}, { signal: stop.signal });
    await pause(after);
    stop.abort();
    const evidence = await run;
    expect([problemOf(evidence), evidence.verdict]).toEqual([expect.stringMatching(/was interrupted/), 'error']);
  });

  it('have metrics of the policy in containers too', async () => {
    folder.write({
      'metrics/half.cjs': `
const { createInterface } = require('node:readline');
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { id, label, output } = JSON.parse(line);
  console.log(JSON.stringify({ id, score: 1 - Math.abs(label - output) }));
});`,
    });
    const primary = {
      ...{ metric: 'metric-command', name: 'closeness', better: 'higher', margin: 0.2 },
      command: ['node', '{root}/metrics/half.cjs'],
    };
    const evidence = await folder.run(policy({}, { primary }));
    expect(problemOf(evidence)).toBe('');
    const scores = rows.map(({ x }) => 1 - Math.abs((x > 0 ? 1 : 0) - 1 / (1 + Math.exp(-1.01 * x))));
    const mean = scores.reduce((sum, score) => sum + score) / scores.length;
    expect(evidence.measurements.find(({ id }) => id === 'metric-command(closeness)')?.head).toBeCloseTo(mean, 12);
  });
});
