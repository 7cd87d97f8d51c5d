import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testRepository } from '../../test/repository/git-repository.ts';
import { commitOf, fileAt, git, topOf } from './git.ts';
import { changedPaths } from './git-changes.ts';

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

describe('git', () => {
  it.skipIf(process.platform === 'win32')(
    'runs nothing that the repository configures (shell scripts: not on Windows)',
    async () => {
      const repository = testRepository();
      try {
        const ran = join(folder, 'ran');
        const script = join(folder, 'script.sh');
        writeFileSync(script, `#!/bin/sh\ntouch '${ran}'\ncat\n`);
        chmodSync(script, 0o755);
        const base = repository.commit({ 'a.txt': 'one\n', '.gitattributes': '*.txt diff=own filter=own\n' });
        const head = repository.commit({ 'a.txt': 'two\n' });
        for (const key of [
          'core.fsmonitor',
          'diff.external',
          'diff.own.textconv',
          'filter.own.smudge',
          'filter.own.clean',
        ]) {
          repository.git('config', key, script);
        }
        repository.git('config', 'core.hooksPath', folder);
        // the settings do run when git is called without our care
        repository.git('status', '--short');
        expect(existsSync(ran)).toBe(true);
        rmSync(ran);

        await fileAt(repository.root, base, 'a.txt');
        await git(repository.root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
        expect(await changedPaths(repository.root, base, head)).toHaveLength(1);
        expect(existsSync(ran)).toBe(false);
      } finally {
        repository.remove();
      }
    },
  );
});
