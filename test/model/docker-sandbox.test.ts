import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCommand } from '../../src/runtimes/command-model.ts';
import { runOnce } from '../../src/runtimes/run-once.ts';
import { type GateFolder, gateFolder, problemOf } from './gate-run.ts';

let folder: GateFolder;
const path = process.env.PATH;
beforeEach(() => {
  folder = gateFolder();
});
afterEach(() => {
  process.env.PATH = path;
  folder.remove();
});

/**
 * Stands for docker: knows one image, writes down what it was asked, and runs the command of a container as a process with
 * the variables that the container is given.
 */
const fake = (log: string) => `#!${process.execPath}
const { spawn } = require('node:child_process');
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, names: Object.keys(process.env).sort() }) + '\\n');
const known = (image) => {
  if (image === 'models/serve:1') return;
  console.error('Error response from daemon: No such image: ' + image);
  process.exit(125);
};
const pidOf = (name) => ${JSON.stringify(log)} + '.' + name;
if (args[0] === 'image') known(args[4]);
if (args[0] === 'info') console.log(process.env.DOCKER_CONTEXT ?? '{}');
if (args[0] === 'rm' && existsSync(pidOf(args[2]))) {
  process.kill(Number(readFileSync(pidOf(args[2]), 'utf8')), 'SIGKILL');
  console.log(args[2]);
}
if (args[0] === 'run') {
  const plain = ['--rm', '--interactive', '--init', '--read-only', '--no-healthcheck'];
  const given = {};
  let at = 1;
  for (; args[at].startsWith('--'); at += plain.includes(args[at]) ? 1 : 2) (given[args[at]] ??= []).push(args[at + 1]);
  known(args[at]);
  const env = { PATH: process.env.PATH, ...Object.fromEntries(given['--env'].map((name) => [name, process.env[name]])) };
  const cwd = given['--workdir'][0];
  const child = spawn(given['--entrypoint'][0], args.slice(at + 1), { cwd, env, stdio: 'inherit' });
  writeFileSync(pidOf(given['--name'][0]), String(child.pid));
  child.on('exit', (code, signal) => process.exit(code ?? 137));
}
`;

/** Serves sigmoid(weight · x) of the model that \`load\` names. */
const serve = `
const { createInterface } = require('node:readline');
const { readFileSync } = require('node:fs');
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
let weight = 1;
createInterface({ input: process.stdin }).on('line', (line) => {
  const { op, id, rows, model } = JSON.parse(line);
  if (op === 'hello') return say({ ok: true, assay: 1, runtime: 'in a container 1' });
  if (op === 'load') weight = JSON.parse(readFileSync(model, 'utf8')).weight;
  if (op === 'memory') return say({ ok: true, rss: 12345678 });
  if (op !== 'predict') { say({ ok: true }); return op === 'close' ? process.exit(0) : undefined; }
  say({ ok: true, id, ns: 1000, rows: rows.map(({ x }) => 1 / (1 + Math.exp(-weight * x))) });
});`;

const config = (process: object, more: object = {}) => {
  const command = ['node', '{root}/tools/serve.cjs'];
  return {
    baseline: { path: 'models/prod.json', command },
    candidate: { path: 'models/new.json', command },
    golden: { path: 'golden.csv' },
    task: 'binary',
    primary: { metric: 'accuracy', margin: 0.2 },
    latency: { calls: 20, 'ratio-margin': '900%' },
    repeats: 1,
    process: { sandbox: 'docker', image: 'models/serve:1', 'memory-mib': 512, threads: 2, ...process },
    ...more,
  };
};

interface Asked {
  readonly args: readonly string[];
  readonly names: readonly string[];
}

function world(values: readonly number[]): () => readonly Asked[] {
  const log = join(folder.root, 'docker.log');
  folder.write({
    'golden.csv': ['id,x,label', ...values.map((x, i) => `r${i},${x},${x > 0 ? 1 : 0}`)].join('\n'),
    'models/prod.json': { weight: 1 },
    'models/new.json': { weight: 1.01 },
    'tools/serve.cjs': serve,
    'bin/docker': fake(log),
  });
  chmodSync(join(folder.root, 'bin/docker'), 0o755);
  process.env.PATH = `${join(folder.root, 'bin')}:${path}`;
  return () =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Asked)
      : [];
}

const values = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 1 : -1) * (1 + (i % 7)));

describe.skipIf(process.platform === 'win32')('models in containers (a stand-in for docker)', () => {
  it('runs each program in a container that sees its files alone', async () => {
    const asked = world(values);
    const evidence = await folder.run(config({}));
    expect([problemOf(evidence), evidence.verdict]).toEqual(['', 'pass']);
    expect(evidence.environment?.runtime).toBe('in a container 1');
    const runs = asked().filter(({ args }) => args[0] === 'run');
    expect(runs.length).toBe(2);
    for (const { args } of runs) {
      const mounts = args.filter((each) => each.startsWith('type=bind'));
      expect(mounts.filter((each) => each.endsWith(',readonly'))).toEqual(
        ['models', 'tools'].map((name) => {
          const at = join(folder.root, name);
          return `type=bind,source=${at},target=${at},readonly`;
        }),
      );
      expect(mounts.length).toBe(3);
      expect(args.join(' ')).toContain(`--network none --read-only --cap-drop ALL`);
      expect(args.join(' ')).toContain(`--memory ${512 * 2 ** 20}b --memory-swap ${512 * 2 ** 20}b --cpus 2`);
    }
    // What the program says it holds, not what the client of docker does.
    expect(evidence.measurements.find(({ id }) => /memory/.test(id))?.head).toBe(12345678);
  });

  it('removes the container of a program that was ended', async () => {
    const asked = world(values);
    const started = await startCommand({
      ...{ command: ['node', '-e', 'setInterval(() => 1, 1000)'], model: '', device: 'cpu', seed: 1 },
      ...{ deadlines: { load: 500, call: 500, total: 9000 }, env: process.env, scratch: folder.root },
      ...{ signal: new AbortController().signal, sandbox: 'docker' },
      container: { image: 'models/serve:1', own: [], paths: [], files: [], gpu: false },
    });
    expect(started).toMatchObject({ ok: false, fault: { kind: 'deadline' } });
    const [removed, ...more] = asked().filter(({ args }) => args[0] === 'rm');
    expect([removed?.args, more]).toEqual([['rm', '--force', expect.stringMatching(/^assay-[\da-f-]{36}$/)], []]);
  });

  it('waits for the container of a program that failed to be removed', async () => {
    const asked = world(values);
    const ran = await runOnce(
      ['node', '-e', 'process.exit(3)'],
      {
        ...{ deadlines: { load: 20_000, call: 20_000, total: 20_000 }, env: process.env, scratch: folder.root },
        ...{ signal: new AbortController().signal, sandbox: 'docker' },
        container: { image: 'models/serve:1', own: [], paths: [], files: [], gpu: false },
      },
      { input: join(folder.root, 'golden.csv'), most: 10 },
    );
    expect(ran).toMatchObject({ ok: false, fault: { kind: 'crash', text: 'ended with exit code 3' } });
    expect(asked().map(({ args }) => args[0])).toEqual(['run', 'rm']);
  });

  it.each([
    [
      'an image that is not there',
      { image: 'models/other:1' },
      {},
      /cannot: `Error response from daemon: No such image/,
    ],
    [
      'a model of a runtime of the gate',
      {},
      { baseline: { path: 'prod' }, candidate: { path: 'new' } },
      /`prod` is run by a runtime of the gate/,
    ],
  ])('refuses %s', async (_, change, more, message) => {
    world(values);
    folder.write({ 'prod/model.json': {}, 'new/model.json': { weight: 2 } });
    const evidence = await folder.run(config(change, more));
    expect(evidence.verdict).toBe('error');
    expect(problemOf(evidence)).toMatch(message);
  });

  it('refuses a daemon that would discard the limit of memory', async () => {
    world(values);
    const says = JSON.stringify({ OSType: 'linux', MemoryLimit: false });
    const evidence = await folder.run(
      config({}),
      undefined,
      {},
      { env: { PATH: process.env.PATH, DOCKER_CONTEXT: says } },
    );
    expect(problemOf(evidence)).toMatch(/cannot: `its kernel cannot limit the memory of a container/);
  });

  it('refuses a machine without docker', async () => {
    world(values);
    const git = join(folder.root, 'only-git');
    folder.write({ 'only-git/git': '' });
    writeFileSync(join(git, 'git'), `#!/bin/sh\nPATH=${JSON.stringify(path)} exec git "$@"\n`);
    chmodSync(join(git, 'git'), 0o755);
    process.env.PATH = git;
    expect(problemOf(await folder.run(config({})))).toMatch(/cannot: `there is no program `?.?docker/);
  });

  it.each([
    [{ image: undefined }, /`image` belongs to `sandbox: docker`/],
    [{ sandbox: 'none' }, /`image` belongs to `sandbox: docker`/],
    [{ image: '--privileged' }, /image/],
  ])('needs an image, and only there: %j', async (change, message) => {
    await expect(folder.run(config(change))).rejects.toThrow(message);
  });
});
