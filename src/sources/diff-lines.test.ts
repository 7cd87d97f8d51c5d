import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRepository, testRepository } from '../../test/repository/git-repository.ts';
import { addedLines, spansOf } from './diff-lines.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

const lines = (...all: (string | number)[]) => `${all.join('\n')}\n`;
const long = Array.from({ length: 20 }, (_, i) => `line ${i}`);

describe('addedLines', () => {
  it('gives the lines that a change brings, also of renamed, odd and new files, none of deleted and binary ones', async () => {
    const odd = 'a "b" \u00e9[1].py';
    const base = repository.commit({
      'kept.py': lines(1, 2, 3, 4),
      'old.py': lines(...long),
      'gone.py': lines(1),
      [odd]: lines('x'),
      'untouched.py': lines(1),
    });
    const head = repository.commit({
      'kept.py': lines(1, 'new', 3, 4, 'end', 'end'),
      'old.py': null,
      'moved/new.py': lines(...long, 'last'),
      'gone.py': null,
      [odd]: lines('@@ -1 +9 @@ no head', 'x'),
      'made.py': lines('a', 'b', 'c'),
      'model.bin': new Uint8Array([0, 1, 2, 10, 0]),
    });
    const paths = ['kept.py', 'moved/new.py', 'gone.py', odd, 'made.py', 'model.bin', 'untouched.py', 'absent.py'];
    expect(Object.fromEntries(await addedLines(repository.root, base, head, paths))).toEqual({
      'kept.py': [
        { from: 2, to: 2 },
        { from: 5, to: 6 },
      ],
      'moved/new.py': [{ from: 21, to: 21 }],
      [odd]: [{ from: 1, to: 1 }],
      'made.py': [{ from: 1, to: 3 }],
      'model.bin': [],
    });
  });

  it('gives none of a very large file, and those of the others', async () => {
    const base = repository.commit({ 'a.txt': lines(1), 'z.txt': lines(1) });
    const head = repository.commit({
      'a.txt': lines(1, 2),
      'large.txt': `${'0123456789abcde\n'.repeat(550_000)}`,
      'z.txt': lines(1, 2),
    });
    expect(Object.fromEntries(await addedLines(repository.root, base, head, ['a.txt', 'large.txt', 'z.txt']))).toEqual({
      'a.txt': [{ from: 2, to: 2 }],
      'large.txt': [],
      'z.txt': [{ from: 2, to: 2 }],
    });
  });

  it('counts only what the change edits among the first 200', async () => {
    const base = repository.commit({ 'a.txt': lines(1) });
    const head = repository.commit({ 'a.txt': lines(1, 2) });
    const others = Array.from({ length: 200 }, (_, i) => `kept/${i}.txt`);
    expect((await addedLines(repository.root, base, head, [...others, 'a.txt'])).get('a.txt')).toHaveLength(1);
  });

  it('runs no filter of the repository', async () => {
    const base = repository.commit({ 'a.txt': lines(1) });
    const head = repository.commit({ '.gitattributes': '*.txt diff=x\n', 'a.txt': lines(1, 2) });
    repository.git('config', 'diff.x.textconv', 'false');
    repository.git('config', 'diff.x.command', 'false');
    expect(await addedLines(repository.root, base, head, ['a.txt'])).toEqual(
      new Map([['a.txt', [{ from: 2, to: 2 }]]]),
    );
  });
});

describe('spansOf', () => {
  it.each([
    ['nothing', '', []],
    ['a hunk that only removes', '@@ -3,2 +2,0 @@\n-a\n-b\n', []],
    ['a line that looks like a hunk', '@@ -1 +1 @@ f()\n-x\n+@@ -1 +7 @@\n', [{ from: 1, to: 1 }]],
    ['a carriage return before one', '@@ -1 +1 @@ f()\n-x\n+a\r@@ -1 +7 @@\n', [{ from: 1, to: 1 }]],
  ])('%s', (_, diff, expected) => {
    expect(spansOf(diff)).toEqual(expected);
  });
});
