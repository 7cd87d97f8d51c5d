import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Repository, repository } from '../../test/secrets/repository.ts';
import { defaultConfig } from '../config/defaults.ts';
import type { Policy } from './policy.ts';
import { withSelfEdits } from './self-edits.ts';

let repo: Repository;
let base: string;
const policy: Policy = {
  config: defaultConfig(),
  source: { path: 'assay.yml', source: 'base', edits: ['`assay.yml`: something; takes effect after the merge'] },
};

beforeEach(() => {
  repo = repository();
  repo.write('.github/workflows/assay.yml', 'on: push\n');
  repo.write('.github/CODEOWNERS', '*.yml @org/ml\n/.github/ @org/platform\n');
  repo.write('assay.yml', 'version: 1\n');
  repo.write('train.py', 'x = 1\n');
  base = repo.commit();
});
afterEach(() => repo.remove());

async function edits(head: string, from = base): Promise<readonly string[]> {
  const io = {
    root: repo.root,
    env: {},
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    mask: () => undefined,
    now: () => 0,
    seed: 1,
    signal: new AbortController().signal,
  };
  const change = { base: from, head, event: 'pull_request', fork: false };
  return (await withSelfEdits(policy, change, io)).source.edits.slice(1);
}

describe('withSelfEdits', () => {
  it('names edits of workflows, of the policy and of CODEOWNERS with the owners that the base gives them', async () => {
    repo.write('.github/workflows/assay.yml', 'on: [push, pull_request]\n');
    repo.write('.github/workflows/`x`.yml', 'on: push\n');
    repo.write('.github/CODEOWNERS', '* @mallory\n');
    repo.write('assay.yml', 'version: 1\nsecrets: false\n');
    expect(await edits(repo.commit())).toEqual([
      '`.github/CODEOWNERS` is edited; its owners are `@org/platform`',
      '`.github/workflows/ˋxˋ.yml` is new; it runs as this change has it, not as the base does; its owners are `@org/platform`',
      '`.github/workflows/assay.yml` is edited; it runs as this change has it, not as the base does; its owners are `@org/platform`',
      '`assay.yml` is edited; its owners are `@org/ml`',
    ]);
  });

  it('names both paths of a file that becomes a workflow, and the owners of both', async () => {
    const text = 'on: pull_request_target\njobs: {}\n'.repeat(20);
    repo.write('notes.yml', text);
    const from = repo.commit();
    repo.git('mv', 'notes.yml', '.github/workflows/run.yml');
    expect(await edits(repo.commit(), from)).toEqual([
      '`notes.yml` becomes `.github/workflows/run.yml`; it runs as this change has it, not as the base does; its owners are `@org/ml`, `@org/platform`',
    ]);
  });

  it('says nothing of a change that edits none of its judges, and nothing without the history', async () => {
    repo.write('train.py', 'x = 2\n');
    const head = repo.commit();
    expect(await edits(head)).toEqual([]);
    expect(await edits(head, 'f'.repeat(40))).toEqual([]);
  });
});
