import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../src/evidence/evidence-schema.ts';
import { allowEntry } from '../../src/gates/secrets/allow-list.ts';
import { secretsConfigSchema } from '../../src/secrets/config.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { judge, type Repository, range, repository, token } from './repository.ts';

const all: readonly Rule[] = rules;
let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

describe('the working tree', () => {
  it('is what git tracks or does not ignore, and what is named', async () => {
    repo.write('.gitignore', 'ignored/\n');
    repo.write('tracked.py', `x = "${token('hugging-face-token', 1)}"\n`);
    repo.commit();
    repo.write('new.py', `x = "${token('hugging-face-token', 2)}"\n`);
    repo.write('ignored/c.py', `x = "${token('hugging-face-token', 3)}"\n`);
    const paths = async (...given: string[]) =>
      (await judge(repo.root, { mode: 'tree', paths: given })).findings
        .flatMap(({ locations }) => locations.map(({ path }) => path))
        .sort();
    expect(await paths()).toEqual(['new.py', 'tracked.py']);
    expect(await paths('tracked.py')).toEqual(['tracked.py']);
    expect(await paths('ignored')).toEqual(['ignored/c.py']);
  });

  it.each([
    ['nowhere', ['nowhere.py'], {}],
    ['filters that leave nothing', [], { exclude: ['**'] }],
    ['no rule', [], { disable: all.map(({ id }) => id) }],
    ['binaries only', ['m.bin'], {}],
  ])('could not be checked: %s', async (_, paths, config) => {
    repo.write('a.py', 'a = 1\n');
    repo.write('m.bin', Buffer.from([0, 1, 2, 3, 0, 0, 0, 7, 7]));
    repo.commit();
    await expect(judge(repo.root, { mode: 'tree', paths }, { config })).rejects.toMatchObject({ name: 'Problem' });
  });

  it('leaves out what the policy excludes, and says how much', async () => {
    repo.write('a.py', 'a = 1\n');
    repo.write('data/b.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const evidence = await judge(repo.root, { mode: 'tree', paths: [] }, { config: { exclude: ['data/**'] } });
    expect(evidence).toMatchObject({ verdict: 'pass', counts: { excluded: 1, files: 1 } });
  });
});

describe('other inputs', () => {
  it('the index: what is staged is new unless the last commit has it', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    repo.git('add', '-A');
    expect((await judge(repo.root, { mode: 'staged' })).verdict).toBe('fail');
    repo.commit();
    expect((await judge(repo.root, { mode: 'staged' })).verdict).toBe('skip');
    repo.write('a.py', `y = 1\nx = "${token('hugging-face-token', 1)}"\n`);
    repo.git('add', '-A');
    repo.write('a.py', `z = "${token('hugging-face-token', 2)}"\n`);
    expect((await judge(repo.root, { mode: 'staged' })).verdict).toBe('warn');
  });

  it('standard input, whose name tells its type', async () => {
    const bytes = Buffer.from(`x = "${token('hugging-face-token', 1)}"\n`);
    const evidence = await judge(repo.root, { mode: 'stdin', bytes, name: 'x.py' });
    expect(evidence.findings[0]?.locations).toEqual([
      { path: 'x.py', startLine: 1, startColumn: 6, endLine: 1, endColumn: 43 },
    ]);
    await expect(
      judge(repo.root, { mode: 'stdin', bytes: Buffer.from([0, 0, 1, 2, 3, 9]), name: 'x' }),
    ).rejects.toMatchObject({ name: 'Problem' });
  });

  it('an empty stream could not be checked', async () => {
    const request = { mode: 'stdin', bytes: new Uint8Array(), name: 'x' } as const;
    await expect(judge(repo.root, request)).rejects.toMatchObject({ name: 'Problem' });
  });

  it('the history: every version of any branch, tag messages too', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const first = repo.commit();
    repo.write('a.py', 'x = 1\n');
    repo.commit();
    repo.git('checkout', '-q', '-b', 'other', first);
    repo.write('b.py', `x = "${token('hugging-face-token', 2)}"\n`);
    repo.commit();
    repo.git('tag', '-a', 'v1', '-m', `with ${token('hugging-face-token', 3)}`);
    repo.git('checkout', '-q', 'main');
    const evidence = await judge(repo.root, { mode: 'history' });
    expect(
      evidence.findings
        .flatMap(({ locations }) => locations.map(({ path, commit }) => [path, commit === undefined]))
        .sort(),
    ).toEqual([
      ['(tag message)', false],
      ['a.py', false],
      ['b.py', false],
    ]);
    expect(evidence.findings.find(({ locations }) => locations[0]?.path === 'a.py')?.locations[0]?.commit).toBe(first);
  });
});

describe('a history that is cut', () => {
  it('could not be checked; a range that does not reach the cut can', async () => {
    for (const name of ['a', 'b', 'c']) {
      repo.write(name, name);
      repo.commit();
    }
    const clone = repository();
    try {
      clone.git('fetch', '-q', '--depth=2', `file://${repo.root}`, 'main');
      clone.git('reset', '-q', '--hard', 'FETCH_HEAD');
      await expect(judge(clone.root, { mode: 'history' })).rejects.toMatchObject({
        mend: expect.stringContaining('fetch-depth: 0'),
      });
      const [base, head] = [clone.git('rev-parse', 'HEAD^'), clone.git('rev-parse', 'HEAD')];
      expect((await range(clone.root, base, head)).verdict).toBe('pass');
    } finally {
      clone.remove();
    }
  });
});

describe('the allow-list', () => {
  const today = '2026-11-22T12:00:00Z';
  const entry = { owner: '@team', reason: 'dummy key of the mock server', until: '2027-03-31', where: 'any' as const };

  async function allow(fingerprint: string, until = entry.until): Promise<void> {
    const policy = {
      config: {
        version: 1 as const,
        secrets: secretsConfigSchema.parse({}),
        report: {} as never,
      },
      source: { path: null, source: 'defaults' as const, edits: [] },
    };
    const io = {
      root: repo.root,
      env: { GITHUB_REPOSITORY: 'owner/name' },
      log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
      mask: () => undefined,
      now: () => Date.parse(today),
      seed: 0,
      signal: new AbortController().signal,
    };
    const { path, text, line } = await allowEntry(
      { ...entry, fingerprint, until },
      policy,
      io,
      '0123456789abcdef0123456789abcdef',
    );
    expect(text).toContain(line);
    repo.write(path, text);
  }

  it('accepts one secret wherever it stands, never another on its line, until its day', async () => {
    const secret = token('hugging-face-token', 1);
    repo.write('a.py', `x = "${secret}"\n`);
    const before = await judge(repo.root, { mode: 'tree', paths: [] });
    await allow(before.findings[0]?.fingerprint ?? '');
    repo.git('add', '-A');
    repo.write('a.py', `# moved\nx = "${secret}", "${token('hugging-face-token', 2)}"\n`);
    repo.write('b.yaml', `k: ${secret}\n`);
    const after = await judge(repo.root, { mode: 'tree', paths: [] });
    expect(after.findings.map(({ severity, accepted }) => [severity, accepted?.by])).toEqual([
      ['error', undefined],
      ['note', '@team'],
    ]);
    expect(after.findings[1]?.locations).toHaveLength(2);
    const later = await judge(repo.root, { mode: 'tree', paths: [] }, { now: '2027-04-01T00:00:00Z' });
    expect(later.findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(later.findings.some(({ detail }) => detail?.includes('ask @team'))).toBe(true);
  });

  it('takes the fingerprints of a report from before its first entry, and no day that is over', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\ny = "${token('hugging-face-token', 2)}"\n`);
    const before = await judge(repo.root, { mode: 'tree', paths: [] });
    await expect(allow(before.findings[0]?.fingerprint ?? '', '2026-11-21')).rejects.toMatchObject({
      message: expect.stringContaining('until is over'),
    });
    for (const { fingerprint } of before.findings) await allow(fingerprint);
    const after = await judge(repo.root, { mode: 'tree', paths: [] });
    expect(after).toMatchObject({ verdict: 'pass', decided: '0 credentials, 2 accepted' });
  });

  it('that only brings a salt edits nothing that judges', async () => {
    repo.write('a.py', 'x = 1\n');
    const base = repo.commit();
    repo.write('.assay/secrets.allow', `# assay-secrets-allow 1 salt=${'0'.repeat(32)}\n`);
    const evidence = await range(repo.root, base, repo.commit());
    expect(evidence).toMatchObject({ verdict: 'pass', policy: { edits: [] } });
  });

  it('of head does not judge head; what head removes counts at once; dead entries are named', async () => {
    repo.write('a.py', 'x = 1\n');
    const base = repo.commit();
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const found = await judge(repo.root, { mode: 'tree', paths: [] });
    await allow(found.findings[0]?.fingerprint ?? '');
    const head = repo.commit();
    const evidence = await range(repo.root, base, head);
    expect(evidence.verdict).toBe('fail');
    expect(evidence.policy.edits[0]).toContain('1 added or changed entry takes effect after the merge');
    repo.write('b.py', `y = "${token('hugging-face-token', 1)}"\n`);
    expect(await range(repo.root, head, repo.commit())).toMatchObject({
      verdict: 'pass',
      decided: '0 new credentials, 1 accepted',
    });
    repo.git('rm', '-q', '.assay/secrets.allow');
    repo.write('c.py', `y = "${token('hugging-face-token', 1)}"\n`);
    expect((await range(repo.root, head, repo.commit())).verdict).toBe('warn');
    repo.git('checkout', '-q', head);
    repo.write('a.py', 'x = 1\n');
    const clean = await judge(repo.root, { mode: 'tree', paths: [] });
    expect(clean.notes.some(({ text }) => text.includes('matches nothing'))).toBe(true);
  });

  it('that is not valid stops the check', async () => {
    repo.write('a.py', 'x = 1\n');
    repo.write(
      '.assay/secrets.allow',
      `# assay-secrets-allow 1 salt=${'0'.repeat(32)}\n${'a'.repeat(32)} rule=x until=2027-01-01 owner=@me\n`,
    );
    await expect(judge(repo.root, { mode: 'tree', paths: [] })).rejects.toMatchObject({
      message: expect.stringContaining('line 2: reason'),
    });
  });
});

describe('the text of a secret', () => {
  it('is in no evidence, is masked, and the evidence is valid', async () => {
    const withFormat = all.filter(({ format, onlyIn }) => format !== 'assignment' && onlyIn === undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom(...withFormat),
        fc.constantFrom('a.py', 'b.env', 'c.md'),
        async (seed, rule, name) => {
          const example = exampleOf(rule, seeded(seed));
          const near = rule.near?.words[0] ?? 'value';
          const masked = new Set<string>();
          const bytes = Buffer.from(`${near}_api_key = "${example?.text}"\n`);
          const evidence = await judge(repo.root, { mode: 'stdin', bytes, name }, { masked });
          const text = JSON.stringify(evidenceSchema.parse(evidence));
          const secret = example?.secret ?? '';
          for (let i = evidence.findings[0]?.redacted?.prefix.length ?? 0; i + 12 <= secret.length; i += 4) {
            const piece = secret.slice(i, i + 12);
            if (/-----|PRIVATE KEY|\s/.test(piece) || piece.startsWith(evidence.findings[0]?.redacted?.prefix || '\0'))
              continue;
            expect(text.includes(piece)).toBe(false);
          }
          if (evidence.findings.some(({ confidence }) => confidence !== 'low')) expect(masked.size).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
