import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSnapshot } from '../snapshot.ts';
import { cacheDirOf } from './dvc-cache.ts';
import { readDvcPointer } from './dvc-pointer.ts';

let root: string;
let opened = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-pointers-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function commit(): string {
  git('add', '-A', '-f', '.');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** Puts an object into the cache, as DVC lays it out, and gives its hash. */
function cached(text: string, layout: 'three' | 'two' = 'three', folder = false, cache = '.dvc/cache'): string {
  const hash = md5(text);
  const name = `${hash.slice(0, 2)}/${hash.slice(2)}${folder ? '.dir' : ''}`;
  put(`${cache}/${layout === 'three' ? 'files/md5/' : ''}${name}`, text);
  return hash;
}

/** Texts of a snapshot's files, by their names. */
async function read(spec: string, inside = true): Promise<Record<string, string>> {
  const { parts } = await openSnapshot(spec, { root, directory: join(root, '.private', String(opened++)), inside });
  return Object.fromEntries(parts.map(({ name, path }) => [name, readFileSync(path, 'utf8')]));
}

describe('DVC', () => {
  const table = 'a,b\n1,2\n';
  const pointer = (hash: string, path: string) => `outs:\n- md5: ${hash}\n  size: 8\n  hash: md5\n  path: ${path}\n`;

  it.each([
    'data/x.csv',
    'data/x.csv.dvc',
    'git:HEAD:data/x.csv',
    'git:HEAD:data/x.csv.dvc',
    'data/*.csv',
    'git:HEAD:data',
  ])('a pointer stands for its object: %s', async (spec) => {
    put('data/x.csv.dvc', pointer(cached(table), 'x.csv'));
    commit();
    expect(await read(spec)).toEqual({ 'data/x.csv': table });
  });

  it('a file that is here goes before its pointer', async () => {
    put('data/x.csv.dvc', pointer(cached(table), 'x.csv'));
    put('data/x.csv', 'mine\n1\n');
    expect(await read('data/x.csv')).toEqual({ 'data/x.csv': 'mine\n1\n' });
    expect(await read('data/*.csv')).toEqual({ 'data/x.csv': 'mine\n1\n' });
  });

  it('the outputs of a stage stand in dvc.lock, of either schema', async () => {
    const out = `outs:\n    - path: out/y.csv\n      md5: ${cached(table, 'two')}\n`;
    put('dvc.lock', `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    ${out}`);
    put('old/dvc.lock', `make:\n    ${out}`);
    commit();
    expect(await read('git:HEAD:out/y.csv')).toEqual({ 'out/y.csv': table });
    expect(await read('old/out/y.csv')).toEqual({ 'old/out/y.csv': table });
  });

  it('a folder is a list of files', async () => {
    const list = JSON.stringify([
      { md5: cached(table), relpath: 'day=1/x.csv' },
      { md5: cached('a,b\n3,4\n'), relpath: 'day=2/x.csv' },
      { md5: cached('text'), relpath: 'README.md' },
      { md5: cached('x'), relpath: '../../outside.csv' },
    ]);
    put('data/dir.dvc', `outs:\n- md5: ${cached(list, 'three', true)}.dir\n  hash: md5\n  path: dir\n`);
    commit();
    const both = { 'data/dir/day=1/x.csv': table, 'data/dir/day=2/x.csv': 'a,b\n3,4\n' };
    for (const spec of ['data/dir', 'data/dir.dvc', 'git:HEAD:data/dir', 'data/dir/**/*.csv'])
      expect(await read(spec)).toEqual(both);
    expect(await read('git:HEAD:data/dir/day=2/x.csv')).toEqual({ 'data/dir/day=2/x.csv': 'a,b\n3,4\n' });
  });

  it('the cache may lie elsewhere; the local configuration goes first', async () => {
    put('.dvc/config', '[core]\n    dir = wrong\n[cache]\n    dir = ../elsewhere\n');
    put('x.csv.dvc', pointer(cached(table, 'three', false, 'elsewhere'), 'x.csv'));
    expect(await read('x.csv')).toEqual({ 'x.csv': table });
    put('.dvc/config.local', `['remote "r"']\ndir = no\n[cache]\ndir = "${join(root, 'mine')}"\n`);
    put('y.csv.dvc', pointer(cached('b\n1\n', 'three', false, 'mine'), 'y.csv'));
    expect(await read('y.csv')).toEqual({ 'y.csv': 'b\n1\n' });
    expect(cacheDirOf('[\'remote "r"\']\ndir = no\n')).toBeNull();
  });

  it('a text whose line ends did not count has the hash of DVC 2', async () => {
    const windows = 'a,b\r\n1,2\r\n';
    const hash = md5(table);
    put(`.dvc/cache/${hash.slice(0, 2)}/${hash.slice(2)}`, windows);
    put('x.csv.dvc', `outs:\n- md5: ${hash}\n  path: x.csv\n`);
    expect(await read('x.csv')).toEqual({ 'x.csv': windows });
    put('x.csv.dvc', `outs:\n- md5: ${hash}\n  hash: md5\n  path: x.csv\n`);
    await expect(read('x.csv')).rejects.toThrow(/damaged/);
  });

  it.each<[string, string, RegExp, RegExp]>([
    ['not fetched', pointer('0'.repeat(32), 'x.csv'), /its content is not here/, /dvc fetch x.csv.dvc/],
    ['no hash', 'outs:\n- etag: abc\n  path: x.csv\n', /without an md5/, /dvc add/],
    ['no pointer', '[1, 2', /no DVC pointer/, /dvc add/],
  ])('%s', async (_, text, message, mend) => {
    put('.dvc/config', '');
    put('x.csv.dvc', text);
    await expect(read('x.csv')).rejects.toMatchObject({
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
    });
  });

  it('an output that leads out of the tree is left out', () => {
    const text = 'outs:\n- md5: 00000000000000000000000000000000\n  path: ../../x.csv\n';
    expect(readDvcPointer(text, 'data/x.csv.dvc')).toEqual([]);
    expect(readDvcPointer(`wdir: ..\n${text.replace('../../', '')}`, 'data/x.csv.dvc')).toMatchObject([
      { path: 'x.csv' },
    ]);
  });
});

describe('Git LFS', () => {
  const pointer = (text: string) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize ${text.length}\n`;
  const store = (text: string) => {
    const oid = createHash('sha256').update(text).digest('hex');
    put(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, text);
  };

  it('every file of a folder may be a pointer, on disk and in a commit', async () => {
    const texts = ['a\n1\n', 'a\n2\n'];
    for (const [i, text] of texts.entries()) {
      store(text);
      put(`data/${i}.csv`, pointer(text));
    }
    put('data/2.csv', 'a\n3\n');
    commit();
    const all = { 'data/0.csv': 'a\n1\n', 'data/1.csv': 'a\n2\n', 'data/2.csv': 'a\n3\n' };
    expect(await read('data')).toEqual(all);
    expect(await read('git:HEAD:data/*.csv')).toEqual(all);
  });

  it('an object that is not here is asked of git-lfs, and what it gives is checked', async () => {
    const text = 'a\n7\n';
    put('x.csv', pointer(text));
    const answers = (said: string) => {
      put('bin/git-lfs', `#!/bin/sh\n[ "$1" = smudge ] || exit 1\ncat > /dev/null\nprintf '${said}'\n`);
      chmodSync(join(root, 'bin/git-lfs'), 0o755);
    };
    const path = process.env.PATH;
    try {
      process.env.PATH = `${join(root, 'bin')}:${path}`;
      answers('a\\n7\\n');
      expect(await read('x.csv')).toEqual({ 'x.csv': text });
      answers('a\\n8\\n');
      await expect(read('x.csv')).rejects.toThrow(/damaged/);
      answers('a\\n7\\nmore');
      await expect(read('x.csv')).rejects.toThrow(/its content \(4 bytes\) is not here/);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe('names', () => {
  it('of a folder with a slash, of absolute paths and of patterns outside of the root', async () => {
    put('data/x.csv', 'a\n1\n');
    const text = { 'data/x.csv': 'a\n1\n' };
    for (const spec of ['data/', './data', 'data\\x.csv', join(root, 'data'), join(root, 'data/*.csv'), '**/*.csv'])
      expect(await read(spec)).toEqual(text);
    const { parts } = await openSnapshot(join(root, 'data/*.csv'), {
      root: join(root, 'data', '..', '.git'),
      directory: join(root, '.private', 'out'),
      inside: false,
    });
    expect(parts.map(({ name }) => name)).toEqual(['../data/x.csv']);
  });

  it('a link that leads nowhere, or out of the root, is refused', async () => {
    mkdirSync(join(root, 'data'));
    symlinkSync('/nowhere/at/all.csv', join(root, 'data', 'x.csv'));
    await expect(read('data')).rejects.toThrow(/is not there/);
    rmSync(join(root, 'data', 'x.csv'));
    symlinkSync('/etc/hosts', join(root, 'data', 'x.csv'));
    await expect(read('data')).rejects.toThrow(/leads out of the repository/);
  });
});
