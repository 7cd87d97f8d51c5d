import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedOf } from '../../src/gates/model/feed.ts';
import { type ChildOptions, startModel } from '../../src/runtimes/child-model.ts';
import { modelPlace } from '../../src/runtimes/model-form.ts';
import { predictAll } from '../../src/runtimes/predict-all.ts';
import type { Answer, Inputs } from '../../src/runtimes/protocol.ts';
import { type FedModel, timeCalls } from '../../src/runtimes/time-calls.ts';
import { compiledHost } from '../model/compiled-host.ts';
import { writeGraphModel, writeLayersModel } from '../model/tiny-models.ts';

const scratch = mkdtempSync(join(tmpdir(), 'assay-child-'));

let host: ReturnType<typeof compiledHost>;
beforeAll(() => {
  host = compiledHost('child-test');
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(host.folder, { recursive: true, force: true });
});

function inputsOf(fed: Answer<Inputs>): Inputs {
  if (!fed.ok) throw new Error(fed.fault.text);
  return fed.value;
}

function options(folder: string): ChildOptions {
  return {
    script: host.script,
    place: modelPlace(folder, folder),
    runtime: 'tfjs-wasm',
    deadlines: { load: 60_000, call: 60_000, total: 120_000 },
    env: { PATH: process.env.PATH },
    scratch,
    signal: new AbortController().signal,
  };
}

describe('a model in a process of its own, on TensorFlow.js', () => {
  it('gives a layers and a graph model of one function the same outputs, and times their calls', async () => {
    const folders = { layers: join(scratch, 'layers'), graph: join(scratch, 'graph') };
    writeLayersModel(folders.layers, [2, -1]);
    writeGraphModel(folders.graph, [2, -1]);
    const [layers, graph] = await Promise.all([
      startModel(options(folders.layers)),
      startModel(options(folders.graph)),
    ]);
    if (!layers.ok || !graph.ok) throw new Error(JSON.stringify([layers, graph]));
    const values = Float32Array.from({ length: 40_000 }, (_, i) => Math.sin(i));
    const column = { name: 'rows', dtype: 'float32' as const, shape: [2], values };
    const feed = feedOf({ features: [column], rows: 20_000 }, undefined, scratch);
    const [base, head] = [layers.value, graph.value].map((model) => ({ model, inputs: inputsOf(feed(model)) })) as [
      FedModel,
      FedModel,
    ];
    expect(base.inputs.spool).toBeDefined();
    const [a, b] = [await predictAll(base.model, base.inputs, 640), await predictAll(head.model, head.inputs, 30)];
    if (!a.ok || !b.ok) throw new Error(JSON.stringify([a, b]));
    expect(a.value.width).toBe(1);
    a.value.values.forEach((value, row) => {
      const x = 2 * (values[2 * row] as number) - (values[2 * row + 1] as number);
      expect(value).toBeCloseTo(1 / (1 + Math.exp(-x)), 5);
      expect(b.value.values[row]).toBeCloseTo(value, 6);
    });
    const timed = await timeCalls(base, head, { calls: 20, batch: 1, budgetMs: 60_000 });
    const few = await timeCalls(base, head, { calls: 20, batch: 1, budgetMs: 0 });
    expect('fault' in few ? few.fault : few.head.length).toBe(2);
    expect('fault' in timed ? timed.fault : [...timed.base, ...timed.head].every((ms) => ms > 0)).toBe(true);
    expect(await layers.value.peakBytes()).toBeGreaterThan(10e6);
    await Promise.all([layers.value.close(), graph.value.close()]);
  });

  it('ends when it is told to stop, and says so', async () => {
    const folder = join(scratch, 'stopped');
    writeLayersModel(folder, [1, 1]);
    const stop = new AbortController();
    const started = await startModel({ ...options(folder), signal: stop.signal });
    if (!started.ok) throw new Error(JSON.stringify(started));
    stop.abort();
    const answer = await started.value.predict({ rows: 1, tensors: [] }, { from: 0, to: 1 });
    expect(answer).toMatchObject({
      ok: false,
      fault: { kind: 'crash', text: 'was ended by SIGTERM', rows: { from: 0, to: 1 } },
    });
    await started.value.close();
  });

  it('says that a folder without weights does not load', async () => {
    const folder = join(scratch, 'empty');
    mkdirSync(folder);
    writeGraphModel(folder, [1, 1]);
    rmSync(join(folder, 'weights.bin'));
    expect(await startModel(options(folder))).toMatchObject({
      ok: false,
      fault: { kind: 'load', text: expect.stringMatching(/weights.bin" is not there/) },
    });
  });
});

describe.skipIf(process.platform === 'win32')('a gate on the command line that is told to end (needs signals)', () => {
  const running = () =>
    execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(join(scratch, 'told')));

  it.each([
    ['by a terminal that is gone', ['SIGHUP'], 2],
    ['by a cancelled job', ['SIGTERM'], 2],
    ['twice, by somebody in a hurry', ['SIGINT', 'SIGINT'], 130],
  ] as const)('%s leaves no process and no folder', async (_, signals, code) => {
    const root = join(scratch, 'told');
    const temporary = join(root, 'tmp');
    mkdirSync(temporary, { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(root, name), text);
    write('golden.csv', 'id,x,label\nr0,1,1\nr1,-1,0\n');
    write('model.json', '{}');
    write('new.json', '{ }');
    // Answers nothing, hears no TERM, and leaves another one in a session of its own.
    write(
      'serve.py',
      `import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if len(sys.argv) == 1: subprocess.Popen([sys.executable, __file__, "child"], start_new_session=True)
else: open(os.path.dirname(__file__) + "/ready", "w")
time.sleep(300)
`,
    );
    const command = `["python3", "{root}/serve.py"]`;
    write(
      'assay.yml',
      `version: 1
secrets: false
model:
  baseline: { path: model.json, command: ${command} }
  candidate: { path: new.json, command: ${command} }
  golden: { path: golden.csv }
  task: binary
  primary: { metric: accuracy, margin: 0.2 }
`,
    );
    const main = `import { main } from ${JSON.stringify(pathToFileURL(join(host.folder, 'entry', 'cli.js')).href)}; await main(['model', '--quiet']);`;
    const gate = spawn(process.execPath, ['--input-type=module', '--eval', main], {
      ...{ cwd: root, stdio: 'ignore' as const },
      env: { ...process.env, TMPDIR: temporary },
    });
    const ended = new Promise((resolve) => gate.once('exit', (status, signal) => resolve(status ?? signal)));
    await expect.poll(() => existsSync(join(root, 'ready')), { timeout: 60_000 }).toBe(true);
    rmSync(join(root, 'ready'));
    expect(running().length).toBe(2);
    for (const signal of signals) {
      gate.kill(signal);
      // Two at once are one.
      await pause(700);
    }
    expect(await ended).toBe(code);
    expect(running()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
