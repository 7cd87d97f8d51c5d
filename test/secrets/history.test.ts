import { execFileSync } from 'node:child_process';
import { readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { judge, type Repository, repository, token } from './repository.ts';
import { notebook } from './syntaxes.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

const hub = (seed: number) => token('hugging-face-token', seed);

/** What the packs' reader and git find: counts and findings, without the time. */
async function both(root: string): Promise<[Evidence, Evidence]> {
  const strip = (evidence: Evidence): Evidence => ({ ...evidence, seconds: 0 });
  return [strip(await judge(root, { mode: 'history' })), strip(await judge(root, { mode: 'history', through: 'git' }))];
}

async function same(root: string): Promise<Evidence> {
  const [packs, git] = await both(root);
  expect(packs.findings).toEqual(git.findings);
  expect(packs.counts).toEqual(git.counts);
  expect(packs.notes).toEqual(git.notes);
  return packs;
}

/** `lines` lines of harmless code, moved about by `seed`. */
function code(lines: number, seed = 0): string[] {
  return Array.from({ length: lines }, (_, i) => `value_${(i * 37 + seed) % 1009} = compute(${i}, other=${i % 13})`);
}

function places(evidence: Evidence): string[] {
  return evidence.findings
    .flatMap(({ rule, locations }) =>
      locations.map(({ path, commit }) => `${rule} ${path}${commit === undefined ? '' : '@'}`),
    )
    .sort();
}

/** Many commits at once: each a map of paths to texts (null deletes). */
function history(commits: readonly (readonly (readonly [string, string | null])[])[], branch = 'main'): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = commits.map((files, n) => {
    const changes = files.map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    );
    const head = `commit refs/heads/${branch}\nauthor Ann Author <ann@a.invalid> ${1.7e9 + n * 60} +0100\n`;
    return `${head}committer C <c@c.invalid> ${1.7e9 + n * 60} +0000\n${data(`change ${n}`)}${changes.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repo.root, input: stream.join('') });
}

describe('a history in packs is the history that git tells', () => {
  it('with deltas fifty deep, secrets that come, move, change by one character, and go', async () => {
    const commits = Array.from({ length: 60 }, (_, n) => {
      const lines = code(260, Math.floor(n / 9));
      lines.splice((n * 17) % 200, 0, `# note ${n}`);
      if (n >= 20 && n < 30) lines.splice(n * 4, 0, `hub = "${hub(1)}"`);
      if (n === 40) lines[128] = `hub = "${hub(2).slice(0, -1)}"`;
      if (n === 41) lines[128] = `hub = "${hub(2)}"`;
      if (n === 45) lines.push(`password = "${hub(3).slice(3, 20)}!A9"`);
      return [
        ['src/a.py', lines.join('\n')],
        ['docs/a.md', code(100, n).join('\n')],
      ] as const;
    });
    history(commits);
    repo.git('repack', '-adfq', '--depth=50', '--window=50');
    const evidence = await same(repo.root);
    expect(places(evidence)).toContain('hugging-face-token src/a.py@');
    const found = evidence.findings.filter(({ rule }) => rule === 'hugging-face-token');
    expect(found).toHaveLength(2);
    expect(found[0]?.locations[0]).toMatchObject({ author: 'Ann Author', date: expect.stringContaining('2023-11-1') });
    expect(repo.git('verify-pack', '-v', packOf(repo.root))).toMatch(/chain length = [5-9]/);
  });

  it('with octopus merges, a line that only a merge has, renames, copies and notes', async () => {
    repo.write('a.py', code(80).join('\n'));
    repo.commit();
    for (const [n, name] of ['one', 'two', 'three'].entries()) {
      repo.git('checkout', '-q', '-b', name, 'main');
      repo.write(`${name}.py`, `${code(80, 5).join('\n')}\nhub = "${hub(10 + n)}"\n`);
      repo.commit();
    }
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'octopus', 'one', 'two', 'three');
    repo.git('checkout', '-q', '-b', 'side', 'HEAD^');
    repo.write('b.py', 'b = 1\n');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repo.write('a.py', `${code(80).join('\n')}\nhub = "${hub(30)}"\n`);
    const merge = repo.commit('evil merge');
    repo.git('mv', 'one.py', 'renamed.py');
    repo.write('copy.py', `${code(80, 5).join('\n')}\nhub = "${hub(10)}"\n`);
    repo.commit(`with ${hub(31)}`);
    repo.git('notes', 'add', '-m', `look: ${hub(32)}`);
    repo.git('tag', '-a', 'v1', '-m', `tagged ${hub(33)}`);
    repo.git('tag', 'blob', repo.git('rev-parse', 'HEAD:b.py'));
    repo.git('repack', '-adfq');
    const evidence = await same(repo.root);
    const all = places(evidence);
    for (const path of ['renamed.py', 'two.py', 'three.py', 'copy.py', 'a.py', '(commit message)@', '(tag message)@'])
      expect(all).toContain(`hugging-face-token ${path}`);
    expect(evidence.findings).toHaveLength(7);
    repo.write('a.py', 'gone\n');
    repo.commit();
    const later = await same(repo.root);
    expect(later.findings.flatMap(({ locations }) => locations).find(({ path }) => path === 'a.py')?.commit).toBe(
      merge,
    );
  });

  it('half packed, half loose, in several packs, with an index over them, behind an alternate', async () => {
    history([[['a.py', `${code(200).join('\n')}\nx = "${hub(1)}"\n`]], [['a.py', code(200).join('\n')]]]);
    repo.git('repack', '-dq');
    history([[['b.py', `${code(200, 3).join('\n')}\nx = "${hub(2)}"\n`]]], 'other');
    repo.git('repack', '-dq');
    repo.git('multi-pack-index', 'write');
    repo.git('checkout', '-q', 'main');
    repo.write('loose.py', `x = "${hub(3)}"\n`);
    repo.commit();
    expect((await same(repo.root)).findings).toHaveLength(3);
    const borrower = repository();
    try {
      writeFileSync(join(borrower.root, '.git/objects/info/alternates'), `${join(repo.root, '.git/objects')}\n`);
      borrower.git('update-ref', 'refs/heads/main', repo.git('rev-parse', 'main'));
      expect((await same(borrower.root)).findings).toHaveLength(2);
    } finally {
      borrower.remove();
    }
  });

  it('of objects as they are: no replacement and no graft hides any; what no ref reaches is not reported', async () => {
    repo.write('a.py', `x = "${hub(1)}"\n`);
    const guilty = repo.commit();
    repo.write('a.py', 'x = 1\n');
    const clean = repo.commit();
    repo.git('replace', repo.git('rev-parse', `${guilty}:a.py`), repo.git('rev-parse', `${clean}:a.py`));
    writeFileSync(join(repo.root, '.git/info/grafts'), `${clean}\n`);
    repo.git('checkout', '-q', '-b', 'gone');
    repo.write('gone.py', `x = "${hub(2)}"\n`);
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.git('repack', '-aq');
    repo.git('branch', '-q', '-D', 'gone');
    const evidence = await same(repo.root);
    expect(places(evidence)).toEqual(['hugging-face-token a.py@']);
  });

  it('in packs that were completed when they came, and in a partial clone as long as the rest can be had', async () => {
    repo.write('a.py', `${code(300).join('\n')}\n`);
    repo.commit();
    const clone = repository();
    try {
      const from = `file://${repo.root}`;
      const fetch = () =>
        clone.git('-c', 'fetch.unpackLimit=1', 'fetch', '-q', from, '+refs/heads/*:refs/heads/there/*');
      fetch();
      repo.write('a.py', `${code(300).join('\n')}\nx = "${hub(1)}"\n`);
      repo.commit();
      fetch();
      expect(readdirSync(join(clone.root, '.git/objects/pack')).filter((name) => name.endsWith('.pack'))).toHaveLength(
        2,
      );
      expect((await same(clone.root)).findings).toHaveLength(1);
      repo.git('config', 'uploadpack.allowFilter', 'true');
      const partial = join(clone.root, 'partial');
      clone.git('clone', '-q', '--filter=blob:none', '--no-checkout', from, partial);
      clone.git('clone', '-q', '--filter=blob:none', '--no-checkout', from, `${partial}-2`);
      expect((await judge(partial, { mode: 'history' })).findings).toHaveLength(1);
      repo.remove();
      await expect(judge(`${partial}-2`, { mode: 'history' })).rejects.toMatchObject({ name: 'Problem' });
    } finally {
      clone.remove();
    }
  });

  it('of settings whose keys change far above a value, and of texts that keep a credential while all else moves', async () => {
    const filler = (n: number, indent: string) =>
      Array.from({ length: 90 }, (_, i) => `${indent}option_${(i * 31 + n) % 997}: ${i % 17}`).join('\n');
    const value = hub(1).slice(3);
    const commits = Array.from({ length: 24 }, (_, n) => {
      const lines = [...code(150, Math.floor(n / 5)), `hub = "${hub(5)}"`, ...code(150, Math.floor(n / 7))];
      lines.splice((n * 23) % 140, 0, `# remark ${n}`);
      lines.splice(200 + ((n * 11) % 90), n % 4, `other = ${n}`);
      if (n === 9) lines.splice(30, 0, `copy = "${hub(5)}"`, `second = "${hub(6)}"`);
      if (n === 15) lines[lines.indexOf(`hub = "${hub(5)}"`)] = 'hub = read_token()';
      return [
        ['kept.py', lines.join('\n')],
        [
          'deploy.yaml',
          `${n < 8 ? 'plain' : 'password'}:\n${filler(0, '  ')}\n  value: ${value}\nlast:\n${filler(n, '  ')}\n`,
        ],
        [
          'config.json',
          `{"${n < 12 ? 'name' : 'api_token'}": {"default":\n"${value}"},\n${code(120, n)
            .map((line, i) => `"k${i}": "${line.length}"`)
            .join(',\n')}${n === 18 ? '' : '}'}`,
        ],
        ['notes', `${code(100, n).join('\n')}\n${n % 6 === 5 ? `token ${hub(7)}` : ''}\n${code(100, 2).join('\n')}`],
      ] as const;
    });
    history(commits);
    repo.git('repack', '-adfq', '--depth=50', '--window=50');
    const evidence = await same(repo.root);
    const all = places(evidence);
    expect(all).toContain('hugging-face-token kept.py@');
    expect(all).toContain('hugging-face-token notes');
    expect(evidence.findings.filter(({ rule }) => rule === 'hugging-face-token').length).toBeGreaterThanOrEqual(3);
  });

  it('of the two halves of a pair that stand several long lines apart', async () => {
    const long = (i: number) => `# ${'a remark of some length, '.repeat(10)}${i}`;
    const pair = token('aws-secret-access-key', 3);
    const commits = Array.from({ length: 4 }, (_, n) => [
      [
        'pair.py',
        [
          ...code(120),
          n < 2 ? 'aws_access_key_id = None' : `aws_access_key_id = "${token('aws-access-key-id', 3)}"`,
          ...[1, 2, 3].map(long),
          `aws_secret_access_key = "${pair}"`,
          ...code(120, n),
        ].join('\n'),
      ] as const,
    ]);
    history(commits);
    repo.git('repack', '-adfq', '--depth=50', '--window=50');
    expect(places(await same(repo.root)).some((place) => place.startsWith('aws-secret-access-key pair.py'))).toBe(true);
  });

  it('in a repository of SHA-256 ids', async () => {
    repo.remove();
    repo = repository();
    execFileSync('rm', ['-rf', join(repo.root, '.git')]);
    repo.git('init', '-q', '-b', 'main', '--object-format=sha256');
    repo.write('a.py', `x = "${hub(1)}"\n`);
    repo.commit();
    repo.git('repack', '-adq');
    expect((await same(repo.root)).findings).toHaveLength(1);
  });

  it('never passes when an object is missing or a pack is damaged', async () => {
    repo.write('a.py', `${code(300).join('\n')}\nx = "${hub(1)}"\n`);
    repo.commit();
    const id = repo.git('rev-parse', 'HEAD:a.py');
    unlinkSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    await expect(judge(repo.root, { mode: 'history' })).rejects.toMatchObject({ name: 'Problem' });
  });
});

describe('only what is new since a commit', () => {
  it('is scanned, and the evidence says so; what was there before is neither lost in silence nor repeated', async () => {
    repo.write('a.py', `x = "${hub(1)}"\n`);
    const before = repo.commit();
    repo.write('b.py', `x = "${hub(2)}"\n`);
    repo.commit();
    repo.git('checkout', '-q', '-b', 'side', before);
    repo.write('c.py', `x = "${hub(3)}"\n`);
    repo.commit();
    const evidence = await judge(repo.root, { mode: 'history', since: before.slice(0, 10) });
    expect(places(evidence)).toEqual(['hugging-face-token b.py@', 'hugging-face-token c.py']);
    expect(evidence.counts.commits).toBe(2);
    expect(evidence.subject.base).toBe(before);
    expect(evidence.notes.find(({ kind }) => kind === 'unchecked')?.text).toContain(before.slice(0, 12));
    repo.git('branch', '-q', '-D', 'main');
    expect(await judge(repo.root, { mode: 'history', since: 'HEAD' })).toMatchObject({ verdict: 'skip' });
    await expect(judge(repo.root, { mode: 'history', since: 'nothing' })).rejects.toMatchObject({ name: 'Problem' });
  });
});

describe('every rule', () => {
  const checkable: readonly Rule[] = (rules as readonly Rule[]).filter(({ onlyIn }) => onlyIn === undefined);

  it('is found when a delta brings the last part of its credential, or the word before it', async () => {
    // three versions of each file: nothing, most of the credential, all of it
    const commits: (readonly [string, string])[][] = [[], [], []];
    checkable.forEach((rule, n) => {
      const example = exampleOf(rule, seeded(n));
      if (example === null) return;
      const word = rule.near?.words[0] ?? 'value';
      const line = `${word}_api_key = "${example.text}"`;
      const cut = Math.max(1, line.length - 6 - (n % 5));
      const states = ['nothing = 0', n % 2 === 0 ? line.slice(0, cut) : line.slice(6 + (n % 5)), line];
      for (const [v, state] of states.entries())
        commits[v]?.push([`${rule.id}.py`, [...code(90, n), state, ...code(90, n + 1)].join('\n')]);
    });
    history(commits);
    repo.git('repack', '-adfq', '--depth=50', '--window=10');
    await same(repo.root);
  });

  it('is found in notebooks, settings, and lines of a key that change one by one', async () => {
    const key = token('private-key', 4);
    const lines = key.split('\n');
    const commits = Array.from({ length: 6 }, (_, n) => {
      const part = lines.length > 4 ? [...lines.slice(0, n), ...lines.slice(lines.length - n)].join('\n') : key;
      return [
        ['keys.txt', `${code(150).join('\n')}\n${n === 5 ? key : part}\n${code(150).join('\n')}\n`],
        [
          'cells.py',
          `${code(90).join('\n')}\n# %% [${n < 3 ? 'code' : 'markdown'}]\n${code(90, 4).join('\n')}\nexport API_TOKEN=${n > 1 ? hub(3) : 'none'}\n${code(90).join('\n')}`,
        ],
        ['n.ipynb', notebook(`a = ${n}\nlogin("${n > 2 ? hub(1) : 'none'}")\n`, 'source')],
        [
          'deploy.yaml',
          `services:\n  hub:\n${code(80)
            .map((line) => `    ${line.replace(' = ', ': ').replace(/\(.*/, '')}`)
            .join('\n')}\n    token: ${n > 3 ? hub(2) : 'none'}\n`,
        ],
      ] as const;
    });
    history(commits);
    repo.git('repack', '-adfq', '--depth=50', '--window=10');
    const evidence = await same(repo.root);
    expect(evidence.findings.map(({ rule }) => rule).sort()).toEqual([
      'hugging-face-token',
      'hugging-face-token',
      'hugging-face-token',
      'private-key',
    ]);
  });
});

function packOf(root: string): string {
  const folder = join(root, '.git/objects/pack');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.idx')) ?? '');
}
