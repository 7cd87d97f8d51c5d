import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../test/repository/git-repository.ts';
import { addedIn } from './git-range.ts';

let repo: TestRepository;

beforeEach(() => {
  repo = testRepository();
});

afterEach(() => repo.remove());

/** `path` of what was added, with `*` after it for a merge. */
async function paths(include: readonly string[], exclude: readonly string[] = []): Promise<string[]> {
  const { added } = await addedIn(repo.root, include, exclude);
  return added.map(({ path, commit }) => `${path}${commit.parents > 1 ? '*' : ''}`);
}

describe('what commits added', () => {
  it('is told oldest first, with author, date and the versions before', async () => {
    const first = repo.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    const old = repo.git('rev-parse', 'HEAD:a.txt');
    const second = repo.commit({ 'a.txt': 'a 2\n', 'b.txt': null });
    const { commits, roots, added } = await addedIn(repo.root, [second], []);
    expect(commits.map(({ id }) => id)).toEqual([first, second]);
    expect(roots).toEqual([first]);
    expect(commits[1]).toMatchObject({ author: 'test', parents: 1, order: 1 });
    expect(Date.parse(commits[1]?.date ?? '')).toBeGreaterThan(0);
    expect(added.map(({ path, commit, parents }) => [path, commit.id, parents])).toEqual([
      ['a.txt', first, []],
      ['b.txt', first, []],
      ['a.txt', second, [old]],
    ]);
    expect((await addedIn(repo.root, [second], [second])).commits).toEqual([]);
  });

  it('by a merge is what differs from every parent: octopus, criss-cross, a line of its own', async () => {
    const base = repo.commit({ 'a.txt': 'a\n' });
    for (const name of ['one', 'two', 'three']) {
      repo.git('checkout', '-q', '-b', name, base);
      repo.commit({ [`${name}.txt`]: name });
    }
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'octopus', 'one', 'two', 'three');
    const octopus = repo.git('rev-parse', 'HEAD');
    expect(await paths([octopus], [base])).toEqual(expect.arrayContaining(['one.txt', 'two.txt', 'three.txt']));
    expect(await paths([octopus], [base])).toHaveLength(3);
    repo.git('checkout', '-q', '-b', 'left', octopus);
    repo.commit({ 'left.txt': 'l' });
    repo.git('checkout', '-q', '-b', 'right', octopus);
    repo.commit({ 'right.txt': 'r' });
    const right = repo.git('rev-parse', 'HEAD');
    repo.git('merge', '-q', '--no-ff', '-m', 'cross', 'left');
    repo.git('checkout', '-q', 'left');
    repo.git('merge', '-q', '--no-ff', '--no-commit', right);
    const cross = repo.commit({ 'evil.txt': 'only here' }, 'criss');
    repo.git('merge', '-q', '--no-ff', '-m', 'both', 'right');
    expect((await paths([repo.git('rev-parse', 'HEAD')], [octopus])).sort()).toEqual([
      'evil.txt*',
      'left.txt',
      'right.txt',
    ]);
    expect((await addedIn(repo.root, [cross], [octopus])).commits).toHaveLength(3);
  });

  it('does not depend on the configuration, nor on how names are written', async () => {
    const names = ['"quoted".txt', 'new\nline.txt', ':colon.txt', ' blank', 'ümlaut.txt'];
    repo.commit(Object.fromEntries(names.map((name) => [name, name])));
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit({ 'moved.txt': ' blank', ' blank': null });
    for (const [key, value] of [
      ...[
        ['log.showSignature', 'true'],
        ['log.showRoot', 'false'],
        ['diff.renames', 'copies'],
        ['color.ui', 'always'],
      ],
      ...[
        ['log.date', 'relative'],
        ['format.pretty', 'oneline'],
        ['log.abbrevCommit', 'true'],
        ['log.follow', 'true'],
      ],
      ...[
        ['diff.orderFile', '/nonexistent'],
        ['log.diffMerges', 'off'],
        ['diff.ignoreSubmodules', 'all'],
      ],
    ] as [string, string][])
      repo.git('config', key, value);
    const head = repo.git('rev-parse', 'HEAD');
    expect((await paths([head])).sort()).toEqual([...names, 'moved.txt'].sort());
    expect(await paths([head], [base])).toEqual(['moved.txt']);
  });

  it('counts submodules, takes links, and an author without a name', async () => {
    const stream = [
      'blob\nmark :1\ndata 3\na/b\n',
      `commit refs/heads/main\nauthor  <> 1700000000 +0530\ncommitter c <c> 1700000000 +0000\ndata 1\nm\n`,
      `M 120000 :1 link\nM 160000 ${'1'.repeat(40)} module\n`,
    ];
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.root, input: stream.join('') });
    const { added, submodules, commits } = await addedIn(repo.root, [repo.git('rev-parse', 'main')], []);
    expect(added.map(({ path }) => path)).toEqual(['link']);
    expect(submodules).toBe(1);
    expect(commits[0]).toMatchObject({ author: '', date: '2023-11-15T03:43:20+05:30' });
  });

  it('is read as a stream: ten thousand commits, a third of them merges', async () => {
    const commits = Array.from({ length: 10_000 }, (_, n) => {
      const merge = n > 1 && n % 3 === 0 ? `merge :${n - 1}\n` : '';
      const from = n > 0 ? `from :${n}\n` : '';
      const change = n % 3 === 0 ? '' : `M 100644 inline f${n % 50}.txt\ndata ${String(n).length}\n${n}\n`;
      return `commit refs/heads/main\nmark :${n + 1}\nauthor A <a@a> ${n} +0000\ncommitter A <a@a> ${n} +0000\ndata 1\nm\n${from}${merge}${change}`;
    });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.root, input: commits.join('') });
    const { commits: told, added } = await addedIn(repo.root, [repo.git('rev-parse', 'main')], []);
    expect(told).toHaveLength(10_000);
    expect(added).toHaveLength(6_666);
  });

  it('could not be told when a commit is not there', async () => {
    repo.commit({ a: 'a' });
    await expect(addedIn(repo.root, ['f'.repeat(40)], [])).rejects.toMatchObject({ name: 'Problem' });
  });
});
