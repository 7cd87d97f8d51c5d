import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { cacheFolder, cacheRoot } from './cache-folder.ts';
import { catalogue, nativePackage } from './catalogue.ts';
import { importModule } from './import-module.ts';
import { lockOf, thisMachine } from './install.ts';
import { installPackage, listPackages, resolvePackage } from './resolve.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-resolve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function io(root: string, env: Record<string, string> = {}) {
  const said: string[] = [];
  return {
    root,
    env: { ASSAY_CACHE: join(folder, 'cache'), ...env },
    log: { info: (text: string) => void said.push(text) },
    allowInstall: false,
    said,
  };
}

function fakePackage(modules: string, name: string, version: string): void {
  const at = join(modules, 'node_modules', ...name.split('/'));
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version, main: 'index.js' }));
  writeFileSync(join(at, 'index.js'), 'module.exports = { answer: 42 };');
  mkdirSync(join(at, 'lib/napi-v8'), { recursive: true });
  writeFileSync(join(at, 'lib/napi-v8/tfjs_binding.node'), '');
}

describe('resolvePackage', () => {
  it('finds the exact version upward from the root and can import it', async () => {
    const root = join(folder, 'exact', 'deep', 'deeper');
    mkdirSync(root, { recursive: true });
    fakePackage(join(folder, 'exact'), '@tensorflow/tfjs-node', '4.22.0');
    const found = await resolvePackage('tfjs-node', io(root));
    expect(found.from).toBe('node_modules');
    expect(await importModule(found.url)).toMatchObject({ default: { answer: 42 } });
  });

  it('passes another version by, says so, and finds the cache', async () => {
    const root = join(folder, 'other');
    fakePackage(root, '@tensorflow/tfjs-node', '4.20.0');
    const given = io(root);
    const entry = nativePackage('tfjs-node');
    if (entry === undefined) throw new Error('no entry');
    fakePackage(cacheFolder(entry, given.env), '@tensorflow/tfjs-node', '4.22.0');
    expect((await resolvePackage('tfjs-node', given)).from).toBe('cache');
    expect(given.said.join()).toContain('4.20.0');
  });

  it('is a problem with its mend when nothing is there', async () => {
    const failed = resolvePackage('tfjs-node-gpu', io(folder));
    await expect(failed).rejects.toThrow(Problem);
    await expect(failed).rejects.toMatchObject({
      mend: expect.stringContaining('npm i @tensorflow/tfjs-node-gpu@4.22.0'),
    });
    await expect(resolvePackage('nothing', io(folder))).rejects.toThrow(/one of duckdb/);
  });

  it('passes a package by that lacks the addon which its install script fetches', async () => {
    const root = join(folder, 'no-addon');
    fakePackage(root, '@tensorflow/tfjs-node', '4.22.0');
    rmSync(join(root, 'node_modules/@tensorflow/tfjs-node/lib'), { recursive: true });
    const given = io(root, { ASSAY_CACHE: join(folder, 'no-addon-cache') });
    await expect(resolvePackage('tfjs-node', given)).rejects.toThrow(Problem);
    expect(given.said.join()).toContain('it has no lib/napi-v8/tfjs_binding.node');
  });

  it('takes a built package from the cache under the name that was built, with the libraries beside it', async () => {
    const given = io(join(folder, 'empty'), { ASSAY_CACHE: join(folder, 'gpu-cache') });
    const entry = nativePackage('tfjs-node-gpu');
    if (entry === undefined) throw new Error('no entry');
    const at = cacheFolder(entry, given.env);
    fakePackage(at, '@tensorflow/tfjs-node', '4.22.0');
    for (const name of ['cudnn', 'cublas']) mkdirSync(join(at, 'wheels/nvidia', name, 'lib'), { recursive: true });
    mkdirSync(join(at, 'wheels/nvidia/cuda_nvcc/bin'), { recursive: true });
    expect(await resolvePackage('tfjs-node-gpu', given)).toMatchObject({
      from: 'cache',
      libraries: ['cublas', 'cudnn'].map((name) => join(at, 'wheels/nvidia', name, 'lib')),
    });
  });

  it('names npm when it is missing, and leaves nothing behind', async () => {
    const given = io(folder, { ASSAY_CACHE: join(folder, 'empty-cache'), PATH: folder });
    await expect(installPackage('duckdb', given)).rejects.toMatchObject({
      message: expect.stringContaining('npm was not found'),
    });
    expect(readdirSync(join(folder, 'empty-cache', 'assay', 'duckdb'))).toEqual([]);
  });

  it('lists all', () => {
    expect(listPackages(io(folder)).map((each) => each.name)).toEqual(catalogue.map((each) => each.name));
  });
});

describe('cacheRoot', () => {
  it.each([
    [{ RUNNER_TOOL_CACHE: '/tools', ASSAY_CACHE: '/mine' }, join('/tools', 'assay')],
    [{ RUNNER_TOOL_CACHE: '', ASSAY_CACHE: '/mine' }, join('/mine', 'assay')],
  ])('%j', (env, expected) => expect(cacheRoot(env)).toBe(expected));
});

describe('pins', () => {
  it.each(catalogue.flatMap((entry) => (entry.pin === undefined ? [] : [[entry.name, entry.pin] as const])))(
    '%s: every tarball has a sha512 and no address',
    (_, pin) => {
      const locked = Object.values(pin.packages);
      expect(locked.length).toBeGreaterThan(2);
      for (const each of locked) expect(each.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      const lock = JSON.stringify(lockOf(pin, thisMachine()));
      expect(lock).not.toContain('resolved');
      expect(lock).not.toContain('optional');
      expect(pin.packages[`node_modules/${pin.package}`]?.version).toBe(pin.version);
    },
  );
});
