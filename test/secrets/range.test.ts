import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { type Repository, range, repository, token } from './repository.ts';
import { notebook } from './syntaxes.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
  repo.write('README.md', 'A project.\n');
});

afterEach(() => repo.remove());

/** Findings in short: severity, rule, places. */
function short(evidence: Evidence): string[] {
  return evidence.findings.map(
    ({ severity, rule, locations }) =>
      `${severity} ${rule} ${locations.map(({ path, startLine, commit }) => `${path}:${startLine}${commit === undefined ? '' : '@'}`).join(' ')}`,
  );
}

describe('what a change adds', () => {
  it('is found, with place, number and mend, and fails', async () => {
    const base = repo.commit();
    repo.write('src/train.py', `import os\r\n\r\nhub = "${token('hugging-face-token', 1)}"\r\n`);
    const head = repo.commit();
    const evidence = await range(repo.root, base, head);
    expect(short(evidence)).toEqual(['error hugging-face-token src/train.py:3']);
    expect(evidence).toMatchObject({ verdict: 'fail', decided: '1 new credential', limit: '0' });
    expect(evidence.counts).toMatchObject({ commits: 1, blobs: 1, files: 1 });
    expect(evidence.findings[0]).toMatchObject({
      message: 'a Hugging Face token was added',
      number: '1 credential, 1 place (exact)',
      confidence: 'high',
      locations: [{ path: 'src/train.py', startLine: 3, startColumn: 8, endLine: 3, endColumn: 45 }],
      redacted: { kind: 'hugging-face-token', prefix: 'hf_', length: 37 },
    });
    expect(evidence.findings[0]?.reasons?.map(({ step }) => step)).toEqual(['format', 'tier']);
  });

  it('in a notebook names the cell and the line of the file', async () => {
    const base = repo.commit();
    repo.write('n.ipynb', notebook(`a = 1\nlogin("${token('hugging-face-token', 1)}")\n`, 'source'));
    const evidence = await range(repo.root, base, repo.commit());
    const [place] = evidence.findings[0]?.locations ?? [];
    expect(place?.cell).toEqual({ number: 2, execution: 7, part: 'source', line: 2 });
    expect(place?.startLine).toBeGreaterThan(10);
    expect(evidence.findings[0]?.mend).toContain('cell 2');
    expect(evidence.counts.cells).toBe(2);
  });

  it('and removes again stays found: removed is not revoked', async () => {
    const base = repo.commit();
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const guilty = repo.commit();
    repo.write('a.py', 'x = None\n');
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence)).toEqual(['error hugging-face-token a.py:1@']);
    expect(evidence.findings[0]?.locations[0]?.commit).toBe(guilty);
    expect(evidence.findings[0]?.detail).toContain('removed is not revoked');
  });

  it('stands once however often it stands', async () => {
    const base = repo.commit();
    const secret = token('hugging-face-token', 1);
    repo.write('a.py', `x = "${secret}"\ny = "${secret}"\n`);
    repo.write('b.yaml', `key: ${secret}\n`);
    repo.commit();
    repo.write('a.py', `# first\nx = "${secret}"\ny = "${secret}"\n`);
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence)).toEqual(['error hugging-face-token a.py:2 a.py:3 b.yaml:1']);
    expect(evidence.findings[0]?.number).toBe('1 credential, 3 places (exact)');
  });

  it('by a merge commit alone is found, and what a merge brings from base is not', async () => {
    repo.write('shared.py', 'a = 1\n');
    const fork = repo.commit();
    repo.write('base-only.py', `x = "${token('hugging-face-token', 5)}"\n`);
    const base = repo.commit();
    repo.git('checkout', '-q', '-b', 'work', fork);
    repo.write('mine.py', 'b = 2\n');
    repo.commit();
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'main');
    repo.write('mine.py', `b = "${token('hugging-face-token', 6)}"\n`);
    const evidence = await range(repo.root, base, repo.commit('merge'));
    expect(short(evidence)).toEqual(['error hugging-face-token mine.py:1']);
  });

  it('on a branch that is merged into it is found', async () => {
    const base = repo.commit();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('side.py', `x = "${token('hugging-face-token', 7)}"\n`);
    repo.commit();
    repo.git('rm', '-q', 'side.py');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('main.py', 'y = 1\n');
    repo.commit();
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    const evidence = await range(repo.root, base, repo.git('rev-parse', 'HEAD'));
    expect(short(evidence)).toEqual(['error hugging-face-token side.py:1@']);
  });

  it('in an unrelated root commit is found', async () => {
    const base = repo.commit();
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.write('root.py', `x = "${token('hugging-face-token', 8)}"\n`);
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence)).toContain('error hugging-face-token root.py:1');
  });

  it('in messages, title and body is found', async () => {
    const base = repo.commit();
    repo.write('a.txt', 'a\n');
    const head = repo.commit(`add a\n\nwith ${token('hugging-face-token', 9)}\n`);
    const evidence = await range(repo.root, base, head, {
      title: `use ${token('hugging-face-token', 10)}`,
      body: `line\n${token('hugging-face-token', 11)}`,
    });
    expect(short(evidence).sort()).toEqual([
      'error hugging-face-token (commit message):3@',
      'error hugging-face-token (pull request body):2',
      'error hugging-face-token (pull request title):1',
    ]);
  });

  it('under names that are no UTF-8, in UTF-16, and behind escaped quotes is found', async () => {
    const base = repo.commit();
    writeFileSync(
      Buffer.concat([Buffer.from(`${repo.root}/b`), Buffer.from([0xff, 0xfe]), Buffer.from('.py')]),
      `x = "${token('hugging-face-token', 12)}"\n`,
    );
    repo.write('wide.txt', Buffer.from(`\ufefffirst\nkey = ${token('hugging-face-token', 13)}\n`, 'utf16le'));
    repo.write('inner.json', JSON.stringify({ a: JSON.stringify({ b: token('hugging-face-token', 14) }) }));
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence).sort()).toEqual([
      'error hugging-face-token b\ufffd\ufffd.py:1',
      'error hugging-face-token inner.json:1',
      'error hugging-face-token wide.txt:2',
    ]);
  });
});

describe('what stood there before', () => {
  it('only warns in a touched and in a renamed file', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n${'line\n'.repeat(30)}`);
    repo.write('b.py', `y = "${token('hugging-face-token', 2)}"\n${'other\n'.repeat(30)}`);
    const base = repo.commit();
    repo.write('a.py', `# touched\nx = "${token('hugging-face-token', 1)}"\n${'line\n'.repeat(30)}`);
    repo.git('mv', 'b.py', 'c.py');
    const evidence = await range(repo.root, base, repo.commit());
    expect(evidence.verdict).toBe('warn');
    expect(short(evidence)).toEqual(['warning hugging-face-token a.py:2', 'warning hugging-face-token c.py:1']);
    expect(evidence.findings[0]?.message).toContain('already stood');
  });

  it('does not hide another secret on the same line', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const base = repo.commit();
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}", "${token('hugging-face-token', 2)}"\n`);
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence).map((line) => line.split(' ')[0])).toEqual(['error', 'warning']);
  });

  it('in an untouched file is not looked for', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const base = repo.commit();
    repo.write('b.py', 'b = 1\n');
    expect((await range(repo.root, base, repo.commit())).verdict).toBe('pass');
  });
});

describe('loud and quiet ends', () => {
  it('skips when base equals head, or base holds head', async () => {
    const first = repo.commit();
    repo.write('a', 'a\n');
    const second = repo.commit();
    expect((await range(repo.root, first, first)).verdict).toBe('skip');
    expect((await range(repo.root, second, first)).verdict).toBe('skip');
  });

  it('passes on deletions only, and says so', async () => {
    const base = repo.commit();
    repo.git('rm', '-q', 'README.md');
    const evidence = await range(repo.root, base, repo.commit());
    expect(evidence).toMatchObject({ verdict: 'pass', decided: '0 blobs added' });
  });

  it('skips when the policy excludes every added file, but reads the messages', async () => {
    const base = repo.commit();
    repo.write('data/a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const head = repo.commit();
    const config = { exclude: ['data/**'] };
    expect((await range(repo.root, base, head, { config })).verdict).toBe('skip');
    const body = token('hugging-face-token', 2);
    expect((await range(repo.root, base, head, { config, body })).verdict).toBe('fail');
  });

  it('asks for the whole history when a commit is missing or cut off', async () => {
    const base = repo.commit();
    for (const name of ['a', 'b', 'c']) {
      repo.write(name, name);
      repo.commit();
    }
    const head = repo.git('rev-parse', 'HEAD');
    await expect(range(repo.root, 'f'.repeat(40), head)).rejects.toMatchObject({
      mend: expect.stringContaining('fetch-depth: 0'),
    });
    const shallow = repository();
    try {
      shallow.git('fetch', '-q', '--depth=2', `file://${repo.root}`, 'main');
      shallow.git('fetch', '-q', '--depth=1', `file://${repo.root}`, base);
      await expect(range(shallow.root, base, head)).rejects.toMatchObject({
        mend: expect.stringContaining('fetch-depth: 0'),
      });
    } finally {
      shallow.remove();
    }
  });

  it('counts pointers and large files as unread, and binaries without text; a large text warns', async () => {
    const base = repo.commit();
    repo.write('m.bin', Buffer.from([1, 2, 0, 3, 4, 5, 6, 7, 1, 2, 9, 9]));
    repo.write('p.csv', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`);
    repo.write('large.csv', 'a,b\n'.repeat(300_000));
    const evidence = await range(repo.root, base, repo.commit());
    expect(evidence.counts).toMatchObject({
      'binaries without text': 1,
      'unread: lfs-pointer': 1,
      'unread: too-large': 1,
    });
    expect(evidence.verdict).toBe('warn');
    expect(evidence.findings.map(({ rule }) => rule)).toEqual(['unread-input']);
  });

  it('passes over submodules and does not follow links', async () => {
    const base = repo.commit();
    const other = repository();
    try {
      other.write('s.py', `x = "${token('hugging-face-token', 1)}"\n`);
      other.commit();
      repo.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
      execFileSync('ln', ['-s', '/etc/passwd', `${repo.root}/link`]);
      const evidence = await range(repo.root, base, repo.commit());
      expect(evidence.verdict).toBe('pass');
      expect(evidence.counts['unread: submodule']).toBe(1);
    } finally {
      other.remove();
    }
  });

  it('is the same evidence every time', async () => {
    const base = repo.commit();
    repo.write('a.py', `x = "${token('github-token', 1)}"\ny = "${token('hugging-face-token', 1)}"\n`);
    const head = repo.commit();
    const [one, two] = [await range(repo.root, base, head), await range(repo.root, base, head)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(one.findings.map(({ confidence }) => confidence).sort()).toEqual(['certain', 'high']);
  });
});
