import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/evidence/problem.ts';
import { cacheFolder } from '../../src/packages/cache-folder.ts';
import { nativePackage } from '../../src/packages/catalogue.ts';
import { type ClimbOptions, climb, closeAll, type Places } from '../../src/runtimes/ladder.ts';
import { modelPlace } from '../../src/runtimes/model-form.ts';
import { compiledHost } from '../model/compiled-host.ts';
import { writeLayersModel } from '../model/tiny-models.ts';

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

/** A stand-in for onnxruntime-node that has the providers named, and answers what \`LD_LIBRARY_PATH\` it runs under. */
const onnxStandIn = (...providers: readonly string[]) => `
module.exports = {
  env: { versions: { node: '1.30.0', common: '1.30.0' } },
  Tensor: class { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } },
  InferenceSession: { create: async (path, { executionProviders: [provider], extra }) => {
    if (provider === 'cuda' && !${JSON.stringify(providers)}.includes(provider))
      console.error('Failed to load library x.so with error: libcuda.so.1: cannot open shared object file');
    if (!${JSON.stringify(providers)}.includes(provider)) throw new Error('no provider ' + provider);
    if (provider !== 'cpu' && extra.session.disable_cpu_ep_fallback !== '1') throw new Error('may fall back');
    return {
      inputMetadata: [{ name: 'x', isTensor: true, type: 'float32', shape: ['rows', 2] }],
      outputMetadata: [{ name: process.env.LD_LIBRARY_PATH || 'none', isTensor: true, type: 'float32', shape: ['rows'] }],
      run: async () => ({}),
    };
  } },
};`;

interface World {
  readonly packages?: Readonly<Record<string, string>>;
  /** what stands for onnxruntime-node in node_modules */
  readonly onnx?: string;
  /** what stands for it in the cache, with CUDA beside it */
  readonly onnxCuda?: string;
  /** what nvidia-smi says about used memory, call by call; no program without it */
  readonly memory?: readonly number[];
}

let worlds = 0;

function world({ packages = {}, memory, onnx, onnxCuda }: World): Pick<ClimbOptions, 'env' | 'packages'> {
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
  const cuda = nativePackage('onnx-cuda');
  if (cuda === undefined) throw new Error('no entry');
  const cached = cacheFolder(cuda, { ASSAY_CACHE: join(root, 'cache') });
  if (onnx !== undefined) onnxPackage(root, onnx, []);
  if (onnxCuda !== undefined) {
    onnxPackage(cached, onnxCuda, ['libonnxruntime_providers_cuda.so']);
    mkdirSync(join(cached, 'wheels/nvidia/cudnn/lib'), { recursive: true });
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
  const env = { PATH: bin, ASSAY_CACHE: join(root, 'cache') };
  return { env, packages: { root, env, log: { info: () => undefined }, allowInstall: false } };
}

function onnxPackage(root: string, code: string, more: readonly string[]): void {
  const folder = join(root, 'node_modules', 'onnxruntime-node');
  const bin = join(folder, 'bin/napi-v6', process.platform, process.arch);
  mkdirSync(bin, { recursive: true });
  for (const file of ['onnxruntime_binding.node', ...more]) writeFileSync(join(bin, file), '');
  const manifest = { name: 'onnxruntime-node', version: '1.30.0', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.js'), code);
}

function onnxModel(name: string) {
  const folder = join(scratch, 'models', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), 'the stand-in does not read it');
  return modelPlace(folder, folder);
}

const onnxModels = () => ({ base: onnxModel('onnx-base'), head: onnxModel('onnx-head') });

function model(name: string) {
  const folder = join(scratch, 'models', name);
  writeLayersModel(folder, [1, 1]);
  return modelPlace(folder, folder);
}

function attempt(given: World, change: Partial<ClimbOptions> = {}, places?: Places) {
  return climb(places ?? { base: model('base'), head: model('head') }, {
    runtime: 'auto',
    requireGpu: false,
    script: host.script,
    deadlines: { load: 30_000, call: 30_000, total: 60_000 },
    scratch,
    signal: new AbortController().signal,
    ...world(given),
    ...change,
  });
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
    [
      'the next rung when the library answers wrongly',
      { packages: { 'tfjs-node': standIn(false, true).replace('value / 2 + 2', 'value / 2 + 3') } },
      'tfjs-wasm',
      [
        'tfjs-node-gpu: not installed',
        'tfjs-node: withdrawn: a model that halves and adds two answered 3.5, 4, 5.5 for 1, 2, 5, not 2.5, 3, 4.5',
      ],
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

describe('the ladder of ONNX models', () => {
  it.each([
    ['the CPU where there is no GPU', {}, 'onnx', [/^onnx-cuda: not installed$/, /^onnx-webgpu: no GPU was found/]],
    [
      'CUDA, with its libraries on the path of the loader',
      { onnxCuda: onnxStandIn('cpu', 'cuda'), memory: [10, 500] },
      'onnx-cuda',
      [],
    ],
    [
      'WebGPU where CUDA does not start and the driver answers',
      { onnx: onnxStandIn('cpu', 'webgpu'), onnxCuda: onnxStandIn('cpu'), memory: [10, 500] },
      'onnx-webgpu',
      [/^onnx-cuda: no provider cuda \(libcuda\.so\.1: cannot open shared object file\)$/],
    ],
  ])('takes %s', async (_, given: World, rung, passedBy) => {
    const climbed = await attempt({ onnx: onnxStandIn('cpu'), ...given }, {}, onnxModels());
    expect(climbed).toMatchObject({ rung, device: rung === 'onnx' ? 'cpu' : 'gpu' });
    expect(climbed.passedBy).toEqual(passedBy.map((text) => expect.stringMatching(text)));
    const libraries = climbed.loaded.head?.ok ? climbed.loaded.head.value.info.outputs[0]?.name : undefined;
    expect(libraries).toMatch(rung === 'onnx-cuda' ? /wheels\/nvidia\/cudnn\/lib$/ : /^none$/);
    await closeAll(climbed);
  });

  it.each([
    [
      'a runtime that does not read the models',
      { runtime: 'tfjs-node' as const },
      /`runtime: tfjs-node` does not read ONNX/,
    ],
    ['no runtime there', {}, /No runtime could be tried .* onnx: not installed/],
  ])('is a problem: %s', async (_, change, message) => {
    await expect(attempt({}, change, onnxModels())).rejects.toMatchObject({
      message: expect.stringMatching(message),
      mend: expect.any(String),
    });
  });

  it('is a problem when no runtime reads both models', async () => {
    const places = { base: model('base'), head: onnxModel('onnx-head') };
    await expect(attempt({}, {}, places)).rejects.toThrow(
      /No runtime reads both models: one is TensorFlow.js layers, the other ONNX/,
    );
  });
});

describe('require-gpu', () => {
  it('counts CUDA under ONNX Runtime when the memory of the device rose', async () => {
    const given = { onnxCuda: onnxStandIn('cuda'), memory: [10, 500] };
    const climbed = await attempt(given, { requireGpu: true }, onnxModels());
    expect(climbed).toMatchObject({ rung: 'onnx-cuda', device: 'gpu' });
    await closeAll(climbed);
  });

  it('does not go with a runtime that has no GPU', async () => {
    const failing = attempt({ onnx: onnxStandIn('cpu') }, { requireGpu: true, runtime: 'onnx' }, onnxModels());
    await expect(failing).rejects.toThrow(/names `runtime: onnx`, which has none/);
  });

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
    ['no driver', { packages: { 'tfjs-node-gpu': standIn(true, true) } }, /the driver cannot confirm it: .*nvidia-smi/],
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
