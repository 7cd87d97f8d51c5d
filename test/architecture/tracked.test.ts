import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../src/packages/pins/duckdb.ts';
import { root, trackedPaths } from './tree.ts';

const paths = trackedPaths();
const built = /^dist\//;
const ours = paths.filter((path) => !built.test(path));

function textOf(path: string): string {
  const bytes = readFileSync(join(root, path));
  return bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8');
}

/** Traces of one machine: home directories and private hosts of packages. Written so that this file does not match. */
const traces: readonly RegExp[] = [
  /(?<![\w.$}])\/(?:root|work)\/[\w.]/,
  /(?<![\w.$}])\/home\/(?!runner\b|user\b|me\b|\.\.\.)\w+\//,
  /(?<![\w.$}])\/Users\/(?!me\b|user\b)\w+\//,
  /[A-Z]:\\\\?Users\\\\?\w+/,
  /^\s*(?:\/\/[\w.-]+\/:)?(?:registry|_authToken|cafile|nodedir)\s*=/m,
  /https?:\/\/[\w.-]*(?:artifactory|nexus|verdaccio|devpi)[\w.-]*\//,
];

describe('tracked files', () => {
  it('are there to be looked at', () => {
    expect(ours.length).toBeGreaterThan(100);
    expect(ours).toContain('package.json');
  });

  it('name no machine and no private host', () => {
    const found = ours.flatMap((path) => {
      const text = textOf(path);
      return traces.filter((trace) => trace.test(text)).map((trace) => `${path}: ${trace.exec(text)?.[0]}`);
    });
    expect(found, 'Mend: write a relative path, or a name that everybody has').toEqual([]);
  });

  it('stay small: a runner downloads the whole repository for every job', () => {
    const large = paths.filter((path) => statSync(join(root, path)).size > (built.test(path) ? 16_000_000 : 2_000_000));
    expect(large).toEqual([]);
  });

  it('hold no file that a build or a run leaves behind', () => {
    const left = paths.filter((path) =>
      /(^|\/)(node_modules|lib|coverage|__pycache__|\.cache)\/|\.(log|tmp|orig|rej|pyc)$/.test(path),
    );
    expect(left.filter((path) => !path.startsWith('test/') && !path.startsWith('examples/'))).toEqual([]);
  });
});

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
}

/** Optional packages (builds for other systems) that a lock names and does not hold: npm then refuses to install. */
function unlocked(packages: Readonly<Record<string, Locked>>): string[] {
  const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (held.has(name) ? [] : [`${path}: ${name}`])),
  );
}

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked & { resolved?: string; integrity?: string; inBundle?: boolean }>;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('holds an integrity for every package and no address, so that any registry can serve it', () => {
    expect(entries.length).toBeGreaterThan(100);
    const bad = entries.filter(
      ([, p]) => p.resolved !== undefined || (!p.inBundle && !/^sha512-/.test(p.integrity ?? '')),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('holds the builds for every system, not only for the one that wrote it', () => {
    expect(unlocked(lock.packages), 'Mend: choose a version whose builds the registry has, and lock again').toEqual([]);
  });
});

describe('the pins of native packages', () => {
  it('hold the builds for every system', () => {
    expect(unlocked(duckdb.packages), 'Mend: node scripts/pin-packages.mjs').toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

  it('has the commands that the contributing page names', () => {
    const wanted = ['bench', 'build', 'check', 'generate', 'new', 'test'];
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(wanted));
  });

  it('runs nothing when it is installed', () => {
    const hooks = Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name));
    expect(hooks).toEqual([]);
  });
});
