import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testRepository } from '../../test/repository/git-repository.ts';
import { commitOf, topOf } from './git.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-git-')));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const both = (root: string) => [() => topOf(root), () => commitOf(root, 'HEAD')];

describe('topOf and commitOf', () => {
  it('know no repository in a plain folder', async () => {
    expect(await Promise.all(both(folder).map((ask) => ask()))).toEqual([null, null]);
  });

  it('know no repository in a plain folder without git', async () => {
    vi.stubEnv('PATH', folder);
    expect(await Promise.all(both(folder).map((ask) => ask()))).toEqual([null, null]);
  });

  it('do not take a repository without git for a plain folder', async () => {
    writeFileSync(join(folder, '.git'), 'gitdir: elsewhere\n');
    vi.stubEnv('PATH', folder);
    for (const ask of both(folder)) await expect(ask()).rejects.toMatchObject({ mend: expect.stringContaining('git') });
  });

  it('do not take a .git that points nowhere for a plain folder', async () => {
    writeFileSync(join(folder, '.git'), `gitdir: ${folder}/gone\n`);
    for (const ask of both(folder)) await expect(ask()).rejects.toMatchObject({ name: 'Problem' });
  });

  it('do not take a repository of another user for a plain folder; the mend names the setting', async () => {
    const repository = testRepository();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    // whatever the machine trusts, this repository is not
    vi.stubEnv('GIT_CONFIG_COUNT', '0');
    vi.stubEnv('GIT_CONFIG_GLOBAL', process.platform === 'win32' ? 'NUL' : '/dev/null');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    try {
      for (const ask of both(repository.root)) {
        await expect(ask()).rejects.toMatchObject({
          message: expect.stringContaining('dubious ownership'),
          mend: expect.stringContaining('safe.directory'),
        });
      }
    } finally {
      repository.remove();
    }
  });

  it('say what a bare repository lacks', async () => {
    const repository = testRepository();
    try {
      repository.git('init', '-q', '--bare', folder);
      await expect(topOf(folder)).rejects.toMatchObject({ mend: expect.stringContaining('--history') });
      expect(await commitOf(folder, 'HEAD')).toBeNull();
    } finally {
      repository.remove();
    }
  });
});
