import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changedPaths, parseRawDiff } from './git-changes.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function repository(): { root: string; run: (...args: string[]) => string } {
  const root = mkdtempSync(join(tmpdir(), 'assay-changes-'));
  folders.push(root);
  const run = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  run('init', '-q', '-b', 'main');
  return { root, run };
}

describe('changedPaths', () => {
  it('names what was added, deleted, modified and renamed', async () => {
    const { root, run } = repository();
    writeFileSync(join(root, 'kept.csv'), 'a,b\n1,2\n');
    writeFileSync(join(root, 'gone.csv'), 'x\n');
    writeFileSync(join(root, 'old name.csv'), Array.from({ length: 50 }, (_, i) => `row ${i}\n`).join(''));
    run('add', '.');
    run('commit', '-qm', 'base');
    const base = run('rev-parse', 'HEAD');
    writeFileSync(join(root, 'kept.csv'), 'a,b\n1,3\n');
    writeFileSync(join(root, 'né\nw.csv'), 'y\n');
    run('mv', 'old name.csv', 'new name.csv');
    run('rm', '-q', 'gone.csv');
    run('add', '.');
    run('commit', '-qm', 'head');
    const changes = await changedPaths(root, base, run('rev-parse', 'HEAD'));
    expect([...changes].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'gone.csv', status: 'deleted' },
      { path: 'kept.csv', status: 'modified' },
      { path: 'new name.csv', oldPath: 'old name.csv', status: 'renamed' },
      { path: 'né\nw.csv', status: 'added' },
    ]);
    expect(await changedPaths(root, base, base)).toEqual([]);
  });

  it('says which commit is missing', async () => {
    const { root, run } = repository();
    run('commit', '-q', '--allow-empty', '-m', 'only');
    await expect(changedPaths(root, 'f'.repeat(40), 'HEAD')).rejects.toMatchObject({ name: 'Problem' });
  });
});

describe('parseRawDiff', () => {
  const id = '0'.repeat(40);
  it.each([
    ['a submodule', `:160000 160000 ${id} ${id} M\0vendor/lib\0`, []],
    ['a copy', `:100644 100644 ${id} ${id} C075\0a\0b\0`, [{ path: 'b', status: 'added' }]],
    ['a file turned link', `:100644 120000 ${id} ${id} T\0a\0`, [{ path: 'a', status: 'type-changed' }]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(parseRawDiff(text)).toEqual(expected);
  });
});
