import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { catalogue } from './catalogue.ts';
import { checkAddon } from './check-addon.ts';
import { addonArguments, compileAddon } from './compile-addon.ts';
import { libraryFolders } from './library-folders.ts';
import { downloadBytes, neededBytes, type Recipe } from './recipe.ts';
import { requireMachine } from './run-recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-recipe-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recipes = catalogue.flatMap(({ name, recipe }) => (recipe === undefined ? [] : [[name, recipe] as const]));
const recipeOf = (name: string) => recipes.find(([id]) => id === name)?.[1] as Recipe;
const io = (env: Record<string, string> = { PATH: process.env.PATH ?? '' }) => ({
  env,
  log: { info: () => undefined },
});

describe('the plan of each recipe', () => {
  it.each(recipes)('%s: every wheel by version, file, sha256 and size', (_, { wheels, unpackedBytes }) => {
    for (const wheel of wheels) {
      expect(wheel.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(wheel.file).toContain(`-${wheel.version}-`);
      expect(wheel.file).toMatch(/x86_64\.whl$/);
      expect(wheel.bytes).toBeGreaterThan(1e6);
    }
    expect(unpackedBytes).toBeGreaterThan(1e9);
  });

  it('tfjs-node takes one wheel, the GPU twin TensorFlow and what CUDA, cuDNN and NCCL need', () => {
    expect(recipeOf('tfjs-node').wheels.map(({ name }) => name)).toEqual(['tensorflow-cpu']);
    const names = recipeOf('tfjs-node-gpu').wheels.map(({ name }) => name);
    for (const part of ['cublas', 'cudnn', 'cufft', 'cusolver', 'cusparse', 'nccl', 'cuda-runtime', 'nvjitlink'])
      expect(names).toContain(`nvidia-${part}-cu12`);
    expect(names).toContain('tensorflow');
    expect(downloadBytes(recipeOf('tfjs-node-gpu'))).toBeGreaterThan(3e9);
    expect(neededBytes(recipeOf('tfjs-node'))).toBeGreaterThan(1.4e9);
  });

  it.each([
    ['tfjs-node', 'tensorflow/libtensorflow_cc.so.2', true],
    ['tfjs-node', 'tensorflow/include/tsl/platform/ctstring_internal.h', true],
    ['tfjs-node', 'tensorflow/include/tensorflow/c/ops.h', false],
    ['tfjs-node', 'tensorflow/python/_pywrap_tensorflow_internal.so', false],
    ['tfjs-node-gpu', 'nvidia/cudnn/lib/libcudnn.so.9', true],
    ['tfjs-node-gpu', 'nvidia/cuda_nvcc/bin/ptxas', true],
    ['tfjs-node-gpu', 'nvidia/cudnn/include/cudnn.h', false],
    ['onnx-cuda', 'nvidia/cu13/lib/libcudart.so.13', true],
    ['onnx-cuda', 'onnxruntime/capi/libonnxruntime_providers_cuda.so', true],
    ['onnx-cuda', 'onnxruntime/capi/libonnxruntime.so.1.30.0', false],
  ])('%s: %s is unpacked: %s', (name, member, expected) => {
    expect(recipeOf(name).members.some((pattern) => pattern.test(member))).toBe(expected);
  });

  it('has a place of its own in the cache for each kind of machine and revision', () => {
    const entry = catalogue.find(({ name }) => name === 'tfjs-node') as (typeof catalogue)[number];
    const raised = { ...entry, recipe: { ...recipeOf('tfjs-node'), revision: 99 } };
    const env = { ASSAY_CACHE: folder };
    expect(cacheFolder(entry, env)).toMatch(/4\.22\.0-\w+-\w+-tensorflow-2\.21\.0-cpu-napi8-glibc[\d.]+-r1$/);
    expect(cacheFolder(raised, env)).not.toBe(cacheFolder(entry, env));
  });
});

describe('what is looked at before a download', () => {
  it.each([
    ['no compiler', io({ PATH: folder }), /there is no C\+\+ compiler: g\+\+ did not start/],
    ['no such compiler', io({ PATH: folder, CXX: 'my-c++' }), /my-c\+\+ did not start/],
  ])('%s', async (_, given, message) => {
    await expect(requireMachine(recipeOf('tfjs-node'), folder, given)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      mend: expect.any(String),
    });
  });

  it('a full disk', async () => {
    const huge = { ...recipeOf('onnx-cuda'), unpackedBytes: 1e18 };
    await expect(requireMachine(huge, folder, io())).rejects.toThrow(/needs 1000000000\.\d GB of free disk/);
    await requireMachine({ ...huge, unpackedBytes: 0, wheels: [] }, folder, io());
  });
});

describe('compiling the addon', () => {
  it('finds the libraries relative to the addon, so that the cache may be moved', () => {
    const given = addonArguments('../../../wheels/tensorflow', '../../../../../wheels/tensorflow');
    expect(given).toContain('-Wl,-rpath,$ORIGIN/../../../../../wheels/tensorflow');
    expect(given).toContain('-I../../../wheels/tensorflow/include');
    expect(given.join(' ')).not.toContain(folder);
  });

  it("tells the compiler's first complaint", async () => {
    const at = join(folder, 'compile');
    mkdirSync(join(at, 'node_modules/@tensorflow/tfjs-node'), { recursive: true });
    const compiler = join(folder, 'bad-compiler');
    writeFileSync(
      compiler,
      '#!/bin/sh\necho "tfjs_backend.cc:1: error: no C++17 here" >&2\necho "$@" > arguments\nexit 1\n',
    );
    chmodSync(compiler, 0o755);
    const failing = compileAddon(at, { PATH: process.env.PATH ?? '', CXX: compiler });
    await expect(failing).rejects.toThrow(/tfjs_backend\.cc:1: error: no C\+\+17 here/);
    const given = readFileSync(join(at, 'node_modules/@tensorflow/tfjs-node/arguments'), 'utf8');
    expect(given).toContain('-L../../../wheels/tensorflow ');
  });
});

describe('trying the addon', () => {
  const standIn = (answer: string) => {
    const path = join(folder, `tf-${answer.length}-${answer.charCodeAt(1)}.mjs`);
    writeFileSync(
      path,
      `import { readFileSync } from 'node:fs';
export default {
  ready: async () => undefined,
  tensor1d: (values) => values,
  node: { loadSavedModel: async (at) => ({ predict: (x) => ({ y: { dataSync: () => {
    if (readFileSync(at + '/saved_model.pb').length < 100) throw new Error('no model');
    return ${answer};
  } } }) }) },
};`,
    );
    return `file://${path}`;
  };

  it('takes the right answers, and withdraws one that answers otherwise or does not start', async () => {
    const env = { PATH: process.env.PATH ?? '' };
    await checkAddon(standIn('x.map((value) => value / 2 + 2)'), ['/some/lib'], env);
    await expect(checkAddon(standIn('[2.5, 3, 4]'), [], env)).rejects.toThrow(/withdrawn: .* answered \[2.5,3,4\]/);
    await expect(checkAddon('file:///nowhere.mjs', [], env)).rejects.toThrow(/withdrawn: .* Cannot find module|ERR_/);
  });
});

it('lists no library folders where there are none', () => expect(libraryFolders(folder)).toEqual([]));
