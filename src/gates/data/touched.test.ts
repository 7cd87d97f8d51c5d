import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataConfigSchema } from '../../data/config.ts';
import { tool } from '../../evidence/tool.ts';
import { deletedEvidence } from './evidence.ts';
import { fileName, type Touched, touchedSnapshots } from './touched.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-touched-'));
  git('init', '-q', '-b', 'main');
  put('README.md', 'x');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(...ignored: string[]): string {
  put('.gitignore', `${['.dvc/cache', ...ignored].join('\n')}\n`);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

/** The pointer of a text; with `kept` its object is in the cache. */
function pointer(text: string, path: string, kept = true): string {
  const hash = createHash('md5').update(text).digest('hex');
  if (kept) put(`.dvc/cache/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}`, text);
  return `outs:\n- md5: ${hash}\n  hash: md5\n  path: ${path}\n`;
}

async function touched(snapshots: readonly object[], base: string, head: string) {
  const change = { base, head, event: 'test', fork: false };
  const found = await touchedSnapshots(root, change, dataConfigSchema.parse({ snapshots }));
  const short = (text: string | null) => text?.replace(base, 'BASE').replace(head, 'HEAD') ?? null;
  return found.map(({ name, base: old, head: now, path }) => ({ name, base: short(old), head: short(now), path }));
}

const all = [{ path: 'data/**' }];

describe('touchedSnapshots', () => {
  it('gives data files that were added, changed, deleted and renamed, and passes by what is no data', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},${i * 3}`).join('\n');
    for (const name of ['changed', 'gone', 'old']) put(`data/${name}.csv`, `a,${name}\n${rows}\n`);
    put('data/old.csv', `b,c\n${rows.replaceAll(',', ';')}\n`);
    put('data/notes.md', 'x');
    const base = commit();
    put('data/changed.csv', 'a\n1\n');
    put('data/new.csv', 'z\n9\n');
    put('data/notes.md', 'y');
    rmSync(join(root, 'data/gone.csv'));
    git('mv', 'data/old.csv', 'data/fresh.csv');
    const head = commit();
    expect(await touched(all, base, head)).toEqual([
      { name: 'changed', base: 'git:BASE:data/changed.csv', head: 'data/changed.csv', path: 'data/changed.csv' },
      { name: 'fresh', base: 'git:BASE:data/old.csv', head: 'data/fresh.csv', path: 'data/fresh.csv' },
      { name: 'gone', base: 'git:BASE:data/gone.csv', head: null, path: 'data/gone.csv' },
      { name: 'new', base: null, head: 'data/new.csv', path: 'data/new.csv' },
    ]);
    expect(await touched([{ path: 'data\\changed.csv' }], base, head)).toHaveLength(1);
    expect(await touched([{ path: 'data', name: 'all' }], base, head)).toEqual([
      { name: 'all', base: 'git:BASE:data', head: 'data', path: 'data' },
    ]);
  });

  it('says of a file that was moved away where it went', async () => {
    put('data/here.csv', 'a\n1\n2\n3\n');
    const base = commit();
    mkdirSync(join(root, 'elsewhere'));
    git('mv', 'data/here.csv', 'elsewhere/there.csv');
    const found = await touchedSnapshots(
      root,
      { base, head: commit(), event: 'test', fork: false },
      dataConfigSchema.parse({ snapshots: all }),
    );
    expect(found).toMatchObject([
      {
        name: 'here',
        head: null,
        path: 'data/here.csv',
        movedTo: 'elsewhere/there.csv',
        base: `git:${base}:data/here.csv`,
      },
    ]);
    const policy = { path: null, source: 'defaults' as const, edits: [] };
    const frame = { policy, tool, seed: 1, started: '2026-01-01T00:00:00.000Z', seconds: 0 };
    const { findings } = deletedEvidence(found[0] as Touched, frame);
    expect(findings[0]?.message).toBe(
      '`data/here.csv` was moved to `elsewhere/there.csv`, which no snapshot of the policy names',
    );
  });

  it('finds files whose ending says nothing where the pattern itself ends so, and says where one went', async () => {
    for (const name of ['a.data', 'b.data', 'c']) put(`data/${name}`, `x\n${name}\n${'1\n'.repeat(40)}`);
    const base = commit();
    put('data/a.data', 'x\n2\n');
    put('data/c', 'x\n2\n');
    git('mv', 'data/b.data', 'b.txt');
    const head = commit();
    expect(await touched([{ path: 'data/*.data' }], base, head)).toEqual([
      { name: 'b.data', base: 'git:BASE:data/b.data', head: null, path: 'data/b.data' },
      { name: 'a.data', base: 'git:BASE:data/a.data', head: 'data/a.data', path: 'data/a.data' },
    ]);
    expect(await touched([{ path: 'data/b.data' }, { path: 'data/c' }], base, head)).toMatchObject([
      { name: 'b.data', head: null },
      { name: 'c', base: 'git:BASE:data/c', head: 'data/c' },
    ]);
    expect(await touched(all, base, head)).toEqual([]);
  });

  it('takes a pointer of DVC for what it stands for', async () => {
    put('data/same.csv.dvc', pointer('a\n0\n', 'same.csv'));
    put('data/x.csv.dvc', pointer('a\n1\n', 'x.csv'));
    put('data/gone.csv.dvc', pointer('a\n2\n', 'gone.csv'));
    put('data/moved.csv', 'a\n3\n');
    const base = commit();
    put('data/x.csv.dvc', pointer('a\n11\n', 'x.csv'));
    put('data/same.csv.dvc', `${pointer('a\n0\n', 'same.csv')}meta: {}\n`);
    put('data/new.csv.dvc', pointer('a\n4\n', 'new.csv'));
    rmSync(join(root, 'data/gone.csv.dvc'));
    rmSync(join(root, 'data/moved.csv'));
    put('data/moved.csv.dvc', pointer('a\n33\n', 'moved.csv'));
    const head = commit('data/*.csv');
    expect(await touched(all, base, head)).toEqual([
      { name: 'gone', base: 'git:BASE:data/gone.csv', head: null, path: 'data/gone.csv' },
      { name: 'moved', base: 'git:BASE:data/moved.csv', head: 'git:HEAD:data/moved.csv', path: 'data/moved.csv' },
      { name: 'new', base: null, head: 'git:HEAD:data/new.csv', path: 'data/new.csv' },
      { name: 'x', base: 'git:BASE:data/x.csv', head: 'git:HEAD:data/x.csv', path: 'data/x.csv' },
    ]);
    expect(await touched([{ path: 'data', name: 'all' }], base, head)).toEqual([
      { name: 'all', base: 'git:BASE:data', head: 'git:HEAD:data', path: 'data' },
    ]);
  });

  it('a folder behind a pointer whose list is not here is one snapshot', async () => {
    const folder = (digit: string) => `outs:\n- md5: ${digit.repeat(32)}.dir\n  hash: md5\n  path: dir\n`;
    put('data/dir.dvc', folder('1'));
    const base = commit();
    put('data/dir.dvc', folder('2'));
    const head = commit();
    const one = { base: 'git:BASE:data/dir/*.csv', head: 'git:HEAD:data/dir/*.csv', path: 'data/dir/*.csv' };
    expect(await touched([{ path: 'data/dir/*.csv' }], base, head)).toMatchObject([one]);
    expect(await touched([{ path: 'other/*.csv' }], base, head)).toEqual([]);
  });

  it('a stored profile stands in for a base that is not to be had', async () => {
    put('data/x.csv.dvc', pointer('a\n1\n', 'x.csv', false));
    put('profiles/x.profile.json', '{}');
    put('profiles/big.profile.json', '{}');
    put('scratch/big.csv', 'a\n1\n');
    const base = commit('scratch/');
    put('data/x.csv.dvc', pointer('a\n2\n', 'x.csv'));
    const head = commit('scratch/');
    expect(await touched(all, base, head)).toMatchObject([
      { base: 'git:BASE:profiles/x.profile.json', head: 'git:HEAD:data/x.csv' },
    ]);
    expect(await touched([{ path: 'scratch/big.csv' }], base, head)).toEqual([
      { name: 'big', base: 'git:BASE:profiles/big.profile.json', head: 'scratch/big.csv', path: 'scratch/big.csv' },
    ]);
    expect(await touched([{ path: 'scratch/other.csv' }], base, head)).toEqual([]);
  });
});

describe('fileName', () => {
  it.each([
    ['data/a b.csv.zst', 'a_b'],
    ['x.feather', 'x'],
    ['data\\day.jsonl.gz', 'day'],
    ['x.profile.json', 'x'],
    ['https://host/a/x.csv?download=1', 'x'],
    ['x.duckdb#trips', 'x'],
    ['data/events/**/*.parquet', 'events'],
    ['data/2024-*.csv', '2024-_'],
    ['*.csv', '_'],
  ])('%s: %s', (path, name) => expect(fileName(path)).toBe(name));
});
