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
    await expect(installPackage('tfjs-node-gpu', io(folder))).rejects.toThrow(/cannot be installed/);
    await expect(resolvePackage('nothing', io(folder))).rejects.toThrow(/one of duckdb/);
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
