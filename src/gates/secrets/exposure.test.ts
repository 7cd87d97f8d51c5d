import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge, type Repository, range, repository } from '../../../test/secrets/repository.ts';
import type { Evidence } from '../../evidence/evidence.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
  repo.write('README.md', 'A project.\n');
});

afterEach(() => repo.remove());

const leak = 'import os\nprint(os.environ["HF_TOKEN"])\n';

/** Findings in short: severity, rule, places. */
function short({ findings }: Evidence): string[] {
  return findings.map(
    ({ severity, rule, locations }) =>
      `${severity} ${rule} ${locations.map(({ path, startLine }) => `${path}:${startLine}`).join(' ')}`,
  );
}

describe('code that exposes credentials, in a change', () => {
  it('is a warning where the change brings it', async () => {
    const base = repo.commit();
    repo.write('a.py', leak);
    const evidence = await range(repo.root, base, repo.commit());
    expect(short(evidence)).toEqual(['warning exposure-python-print a.py:2']);
    expect(evidence.verdict).toBe('warn');
  });

  it('is nothing where it stood before, moved in its file or with its file', async () => {
    repo.write('a.py', leak);
    const base = repo.commit();
    repo.write('a.py', `# moved\n\n${leak}x = 1\n`);
    const moved = repo.commit();
    expect(short(await range(repo.root, base, moved))).toEqual([]);
    repo.write('a.py', `${leak}print("again", os.environ["OTHER_TOKEN"])\n`);
    expect(short(await range(repo.root, moved, repo.commit()))).toEqual(['warning exposure-python-print a.py:3']);
  });

  it('is nothing where a later commit of the change took it out', async () => {
    const base = repo.commit();
    repo.write('a.py', leak);
    repo.commit();
    repo.write('a.py', 'import os\n');
    expect(short(await range(repo.root, base, repo.commit()))).toEqual([]);
  });

  it('is found in workflows, and where a credential stands as text', async () => {
    const base = repo.commit();
    repo.write(
      '.github/workflows/a.yml',
      'on: push\npermissions: {}\njobs:\n  a:\n    steps:\n      - run: x ${{ secrets.A }}\n',
    );
    expect(short(await range(repo.root, base, repo.commit()))).toEqual([
      'warning exposure-workflow-run .github/workflows/a.yml:6',
    ]);
  });
});

describe('code that exposes credentials, in a tree', () => {
  const run = async (config: Record<string, unknown>) => {
    repo.commit();
    return judge(repo.root, { mode: 'tree', paths: [] }, { config });
  };

  it.each([
    [{}, 'warning'],
    [{ exposure: 'note' }, 'note'],
    [{ exposure: 'fail' }, 'error'],
  ])('weighs what the policy says: %j', async (config, severity) => {
    repo.write('a.py', leak);
    expect(short(await run(config))).toEqual([`${severity} exposure-python-print a.py:2`]);
  });

  it('can be switched off by its rule', async () => {
    repo.write('a.py', leak);
    expect(short(await run({ disable: ['exposure-python-print'] }))).toEqual([]);
  });

  it('is accepted by a comment unless it fails', async () => {
    repo.write('a.py', leak.replace('\n', '\n# assay:ignore exposure-python-print -- shown on purpose in the demo\n'));
    expect((await run({})).findings[0]).toMatchObject({
      severity: 'note',
      accepted: { reason: 'shown on purpose in the demo' },
    });
    expect((await run({ exposure: 'fail' })).findings[0]?.severity).toBe('error');
  });

  it('counts the same statement once, with all its places and a fingerprint that stays', async () => {
    repo.write('a.py', `${leak}\nprint(os.environ["HF_TOKEN"])\n`);
    const first = await run({});
    expect(short(first)).toEqual(['warning exposure-python-print a.py:2 a.py:4']);
    repo.write('a.py', `# moved\n${leak}`);
    expect((await run({})).findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint);
  });

  it('is found in a stream that is named like code', async () => {
    const stream = { mode: 'stdin', bytes: Buffer.from(leak), name: 'a.py' } as const;
    expect(short(await judge(repo.root, stream))).toEqual(['warning exposure-python-print a.py:2']);
  });
});
