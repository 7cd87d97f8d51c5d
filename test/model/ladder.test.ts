import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/evidence/problem.ts';
import { type ClimbOptions, climb, closeAll } from '../../src/runtimes/ladder.ts';
import { modelPlace } from '../../src/runtimes/model-form.ts';
import { compiledHost } from './compiled-host.ts';
import { writeLayersModel } from './tiny-models.ts';

const scratch = mkdtempSync(join(tmpdir(), 'assay-ladder-'));
let host: ReturnType<typeof compiledHost>;
beforeAll(() => {
  host = compiledHost('ladder-test');
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(host.folder, { recursive: true, force: true });
});

/**
 * A stand-in for tfjs-node with the few functions that are called: it answers the sum of each row, and calls
 * `util.isNullOrUndefined` as the real one does, which Node 23 removed.
 */
const standIn = (gpu: boolean, loads: boolean) => `
const util = require('node:util');
const sums = (x, rows) => Float32Array.from({ length: rows }, (_, i) => x.slice(2 * i, 2 * i + 2).reduce((a, b) => a + b, 0));
module.exports = {
  version: { tfjs: '4.22.0' },
  ready: async () => { if (util.isNullOrUndefined(module)) throw new Error('no module'); },
  backend: () => ({ isUsingGpuDevice: ${gpu} }),
  tensor: (values, shape) => ({ values, shape }),
  cast: (x) => x,
  dispose: () => undefined,
  node: { loadSavedModel: async () => ({
    predict: (x) => ({ dataSync: () => x.values.map((value) => value / 2 + 2) }),
    dispose: () => undefined,
  }) },
  loadLayersModel: async () => {
    if (!${loads}) throw new Error('Unknown layer: Swirl');
    return {
      inputs: [{ name: 'x', shape: [null, 2], dtype: 'float32' }],
      outputs: [{ name: 'sum' }],
      predict: (x, { batchSize }) => ({ shape: [batchSize, 1], dtype: 'float32', dataSync: () => sums(x.values, batchSize) }),
    };
  },
};`;

interface World {
  readonly packages: Readonly<Record<string, string>>;
  /** what nvidia-smi says about used memory, call by call; no program without it */
  readonly memory?: readonly number[];
}

let worlds = 0;

function world({ packages, memory }: World): Pick<ClimbOptions, 'env' | 'packages'> {
  const root = join(scratch, `world-${worlds++}`);
  for (const [name, code] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', '@tensorflow', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: `@tensorflow/${name}`, version: '4.22.0', main: 'main.js' }),
    );
    writeFileSync(join(folder, 'main.js'), code);
    mkdirSync(join(folder, 'lib/napi-v8'), { recursive: true });
    writeFileSync(join(folder, 'lib/napi-v8/tfjs_binding.node'), '');
  }
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  if (memory !== undefined) {
    const program = join(bin, 'nvidia-smi');
    const [before, after] = memory;
    const script = `#!/bin/sh
case "$1" in
  --query-gpu*) if [ -e ${bin}/seen ]; then echo "${after}, NVIDIA X, 550.1"; else : > ${bin}/seen; echo "${before}, NVIDIA X, 550.1"; fi;;
esac
`;
    writeFileSync(program, script);
    chmodSync(program, 0o755);
  }
  const env = { PATH: bin };
  return { env, packages: { root, env, log: { info: () => undefined }, allowInstall: false } };
}

function model(name: string) {
  const folder = join(scratch, 'models', name);
  writeLayersModel(folder, [1, 1]);
  return modelPlace(folder, folder);
}

function attempt(given: World, change: Partial<ClimbOptions> = {}) {
  return climb(
    { base: model('base'), head: model('head') },
    {
      runtime: 'auto',
      requireGpu: false,
      script: host.script,
      deadlines: { load: 30_000, call: 30_000, total: 60_000 },
      scratch,
      signal: new AbortController().signal,
      ...world(given),
      ...change,
    },
  );
}

describe('the ladder', () => {
  it.each([
    [
      'the best rung that is installed',
      { packages: { 'tfjs-node': standIn(false, true) } },
      'tfjs-node',
      ['tfjs-node-gpu: not installed'],
    ],
    [
      'the next rung when a model does not load on the first',
      { packages: { 'tfjs-node': standIn(false, false) } },
      'tfjs-wasm',
      ['tfjs-node-gpu: not installed', 'tfjs-node: Unknown layer: Swirl'],
    ],
    ['the GPU rung where there is one', { packages: { 'tfjs-node-gpu': standIn(true, true) } }, 'tfjs-node-gpu', []],
  ])('takes %s', async (_, given, rung, passedBy) => {
    const climbed = await attempt(given);
    expect(climbed).toMatchObject({ rung, passedBy });
    const base = climbed.loaded.base;
    if (!base?.ok) throw new Error(JSON.stringify(base));
    const name = base.value.info.inputs[0]?.name ?? '';
    const values = Float32Array.of(1, 2, 3, 4);
    const inputs = { rows: 2, tensors: [{ name, dtype: 'float32' as const, shape: [2], values }] };
    const answer = await base.value.predict(inputs, { from: 0, to: 2 });
    expect(answer).toMatchObject({ ok: true, value: { output: { shape: [1] } } });
    await closeAll(climbed);
  });

  it('gives the faults of the last rung when none loads both models', async () => {
    const climbed = await attempt({ packages: { 'tfjs-node': standIn(false, false) } }, { runtime: 'tfjs-node' });
    expect(climbed.loaded.head).toMatchObject({ ok: false, fault: { kind: 'load', text: 'Unknown layer: Swirl' } });
  });
});

describe('require-gpu', () => {
  it('is satisfied when the runtime says so and device memory rose', async () => {
    const climbed = await attempt(
      { packages: { 'tfjs-node-gpu': standIn(true, true) }, memory: [10, 500] },
      { requireGpu: true },
    );
    expect(climbed).toMatchObject({ rung: 'tfjs-node-gpu', device: 'gpu' });
    await closeAll(climbed);
  });

  it.each([
    ['no package', { packages: {} }, /tfjs-node-gpu: not installed/],
    [
      'the runtime fell back',
      { packages: { 'tfjs-node-gpu': standIn(false, true) }, memory: [10, 500] },
      /the runtime fell back to the CPU/,
    ],
    ['no driver', { packages: { 'tfjs-node-gpu': standIn(true, true) } }, /nvidia-smi did not answer/],
    [
      'no rise of memory',
      { packages: { 'tfjs-node-gpu': standIn(true, true) }, memory: [10, 11] },
      /device memory rose by less than/,
    ],
  ])('is a problem: %s', async (_, given, message) => {
    const failing = attempt(given, { requireGpu: true });
    await expect(failing).rejects.toThrow(Problem);
    await expect(failing).rejects.toThrow(message);
  });
});
