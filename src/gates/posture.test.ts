import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainIo, policyOf, type Repository, repository } from '../../test/secrets/repository.ts';
import { postureGate } from './posture.ts';

let repo: Repository;

beforeEach(() => {
  repo = repository();
  repo.write('README.md', 'A project.\n');
});

afterEach(() => repo.remove());

const wide = 'path "*" {\n  capabilities = ["read", "sudo"]\n}\n';
const workflow = 'on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n';

function judge(config: Record<string, unknown> = {}, paths: readonly string[] = []) {
  return postureGate(paths, policyOf(config), plainIo(repo.root));
}

describe('postureGate', () => {
  it('is a skip, and says why, where nothing is to be judged', async () => {
    repo.commit();
    const evidence = await judge();
    expect(evidence).toMatchObject({ gate: 'secrets', name: 'posture', verdict: 'skip', findings: [] });
    expect(evidence.decided).toBe('no workflow, AWS policy or Vault policy');
    expect(evidence.notes.map(({ kind }) => kind)).toEqual(['unchecked']);
  });

  it('warns of what is too wide, by file and line, and counts what it looked at', async () => {
    repo.write('vault/app.hcl', wide);
    repo.write('.github/workflows/a.yml', workflow);
    repo.write('data.json', '{"rows": [1, 2]}');
    repo.commit();
    const evidence = await judge();
    expect(evidence.verdict).toBe('warn');
    expect(evidence.decided).toBe('2 grants wider than needed');
    expect(evidence.counts).toMatchObject({ workflows: 1, policies: 1 });
    expect(evidence.findings.map(({ rule, locations }) => [rule, locations[0]?.path, locations[0]?.startLine])).toEqual(
      expect.arrayContaining([
        ['posture-vault-root', 'vault/app.hcl', 1],
        ['exposure-workflow-permissions', '.github/workflows/a.yml', 2],
      ]),
    );
  });

  it('weighs by `secrets.posture`, leaves out what is disabled, and looks only at the paths named', async () => {
    repo.write('vault/app.hcl', wide);
    repo.write('other/app.hcl', wide);
    repo.commit();
    expect((await judge({ posture: 'fail' })).verdict).toBe('fail');
    expect((await judge({ posture: 'note' })).verdict).toBe('pass');
    expect((await judge({ disable: ['posture-vault-root'] })).findings).toEqual([]);
    expect((await judge({}, ['vault'])).counts.policies).toBe(1);
  });

  it('tells of secrets outside of environments once, with all places but those that a comment accepts', async () => {
    const step = '    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}\n';
    const jobs = `on: push\npermissions: {}\njobs:\n  a:\n${step}  b:\n${step}`;
    repo.write('.github/workflows/a.yml', jobs);
    repo.write(
      '.github/workflows/b.yml',
      jobs.replace('  b:', '  # assay:ignore posture-workflow-environment -- it only reads\n  b:'),
    );
    repo.commit();
    const { verdict, findings } = await judge();
    expect(verdict).toBe('pass');
    expect(findings.map(({ message, locations, accepted }) => [message, locations.length, accepted?.reason])).toEqual(
      expect.arrayContaining([
        ['`T` is used outside of an environment by `b`', 1, 'it only reads'],
        ['secrets are used outside of an environment in 3 places of 2 workflows', 3, undefined],
      ]),
    );
    expect(findings).toHaveLength(2);
  });

  it('warns of what it could not read, by name', async () => {
    repo.write('a.tf', Buffer.alloc(2_000_001, 'a'));
    repo.write('.github/workflows/a.yml', `${workflow}#${'a'.repeat(500_000)}\n`);
    repo.commit();
    const { findings, verdict, counts } = await judge();
    expect(verdict).toBe('warn');
    expect(findings.map(({ rule, locations }) => [rule, locations.map(({ path }) => path)])).toEqual([
      ['unread-input', ['.github/workflows/a.yml', 'a.tf']],
    ]);
    expect(counts.workflows).toBe(0);
  });

  it('warns of a document that cannot be opened, which is no file any longer', async () => {
    repo.write('p.json', '{}');
    repo.write('long.json', `[${'1,'.repeat(1_000_000)}1]`);
    repo.commit();
    rmSync(join(repo.root, 'p.json'));
    mkdirSync(join(repo.root, 'p.json'));
    const { findings } = await judge();
    expect(findings.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(['p.json']);
  });
});
