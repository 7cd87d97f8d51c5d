import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tidyAllowList } from '../../src/gates/secrets/tidy.ts';
import { writeAllowList } from '../../src/secrets/allow-list.ts';
import { secretsConfigSchema } from '../../src/secrets/config.ts';
import { judge, type Repository, repository, token } from './repository.ts';

const now = '2026-11-22T12:00:00Z';
const salt = '0123456789abcdef'.repeat(2);
const list = '.assay/secrets.allow';
let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

function tidy() {
  const secrets = secretsConfigSchema.parse({});
  return tidyAllowList(
    { config: { version: 1, secrets, report: {} as never }, source: { path: null, source: 'defaults', edits: [] } },
    {
      root: repo.root,
      env: { GITHUB_REPOSITORY: 'owner/name' },
      log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
      mask: () => undefined,
      now: () => Date.parse(now),
      seed: 0,
      signal: new AbortController().signal,
    },
  );
}

describe('tidying the allow-list', () => {
  it('takes out what matches neither the tree nor the history', async () => {
    repo.write(list, writeAllowList(salt, []));
    repo.write('gone.py', `x = "${token('hugging-face-token', 1)}"\n`);
    repo.commit();
    const [old] = (await judge(repo.root, { mode: 'tree', paths: [] })).findings;
    repo.git('rm', '-q', 'gone.py');
    repo.write('here.py', `x = "${token('hugging-face-token', 2)}"\n`);
    repo.commit();
    const [present] = (await judge(repo.root, { mode: 'tree', paths: [] })).findings;
    const entry = { rule: 'hugging-face-token', where: 'any', owner: '@ml', reason: 'dummy key of the mock' } as const;
    const fingerprints = [old?.fingerprint ?? '', present?.fingerprint ?? '', 'f'.repeat(32)];
    const entries = fingerprints.map((fingerprint, i) => ({
      ...entry,
      fingerprint,
      until: i === 1 ? '2026-01-01' : '2027-01-01',
    }));
    repo.write(list, writeAllowList(salt, entries));
    const { path, text, removed, kept } = await tidy();
    expect(path).toBe(list);
    expect(removed.map(({ fingerprint }) => fingerprint)).toEqual(['f'.repeat(32)]);
    expect(kept).toBe(2);
    expect(text).toBe(writeAllowList(salt, entries.slice(0, 2)));
  });

  it('knows nothing to be dead where there is no list, or nothing can be scanned', async () => {
    repo.write('a.py', 'a = 1\n');
    repo.commit();
    await expect(tidy()).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining('no allow-list') });
    repo.write(list, writeAllowList(salt, []));
    repo.git('rm', '-q', 'a.py');
    repo.commit();
    expect((await tidy()).removed).toEqual([]);
  });
});
