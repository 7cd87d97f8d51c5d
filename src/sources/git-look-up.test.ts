import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../test/repository/git-repository.ts';
import { lookUpCommit, lookUpFile } from './git-look-up.ts';

let repository: TestRepository;
let commit: string;

beforeEach(() => {
  repository = testRepository();
  commit = repository.commit({ 'a.txt': 'one\ntwo', empty: '', 'd/e/deep.bin': Buffer.from([0, 10, 255, 10]) });
});
afterEach(() => repository.remove());

const file = (path: string, at = commit) => lookUpFile(repository.root, at, path);

/** Takes an object out of the repository, as a partial or damaged clone lacks it. */
function lose(id: string): void {
  rmSync(join(repository.root, '.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true });
}

describe('lookUpFile', () => {
  it('gives the bytes of many files that are asked for at once', async () => {
    const found = await Promise.all(
      ['a.txt', 'no', 'd/e/deep.bin', 'a.txt', 'empty', './a.txt'].map((path) => file(path)),
    );
    expect(found.map((bytes) => bytes?.toString('latin1') ?? null)).toEqual([
      'one\ntwo',
      null,
      '\0\n\u00ff\n',
      'one\ntwo',
      '',
      'one\ntwo',
    ]);
  });

  it.each(['no', 'd', 'd/e', 'd/no', 'no/no', 'a.txt/no', '../a.txt', 'a.txt\n', ''])(
    'knows no file %j',
    async (path) => {
      expect(await file(path)).toBeNull();
    },
  );

  it('reads from the top, wherever it is asked', async () => {
    expect((await lookUpFile(join(repository.root, 'd', 'e'), commit, 'a.txt'))?.toString()).toBe('one\ntwo');
  });

  it('takes a submodule for no file', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repository.git('commit', '-qm', 'submodule');
    expect(await file('sub', repository.git('rev-parse', 'HEAD'))).toBeNull();
  });

  it.each([
    ['the file', 'HEAD:a.txt', 'a.txt'],
    ['a folder above it', 'HEAD:d', 'd/e/deep.bin'],
    ['the whole tree', 'HEAD^{tree}', 'a.txt'],
  ])('does not take what is lost for what is not there: %s', async (_, object, path) => {
    lose(repository.git('rev-parse', object));
    await expect(file(path)).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining(commit) });
    expect(await file('nothing').catch(() => 'problem')).toBe(object === 'HEAD^{tree}' ? 'problem' : null);
  });

  it('could not be read at a commit that is missing', async () => {
    await expect(file('a.txt', 'f'.repeat(40))).rejects.toMatchObject({ name: 'Problem' });
  });
});

describe('lookUpCommit', () => {
  it('resolves many revisions at once', async () => {
    const names = [
      'HEAD',
      'main',
      'HEAD^',
      'no',
      commit.slice(0, 12),
      '--help',
      '',
      'HEAD ',
      'a\nHEAD',
      `${commit}:a.txt`,
    ];
    const found = await Promise.all(names.map((name) => lookUpCommit(repository.root, name)));
    expect(found).toEqual([commit, commit, null, null, commit, null, null, null, null, null]);
  });

  it('follows an annotated tag to its commit', async () => {
    repository.git('tag', '-a', 'v1', '-m', 'one');
    expect(await lookUpCommit(repository.root, 'v1')).toBe(commit);
  });
});
