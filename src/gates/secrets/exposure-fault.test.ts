import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge, type Repository, range, repository } from '../../../test/secrets/repository.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { Problem } from '../../evidence/problem.ts';

const fault = vi.hoisted(() => ({ error: new Error('a fault') }));

vi.mock('../../secrets/exposure/lint-exposure.ts', async (original) => {
  const real = await original<typeof import('../../secrets/exposure/lint-exposure.ts')>();
  const lintLanguage: typeof real.lintLanguage = (language, text, path, literals) => {
    if (path.startsWith('bad')) throw fault.error;
    return real.lintLanguage(language, text, path, literals);
  };
  return { ...real, lintLanguage };
});

vi.mock('../../secrets/exposure/workflow.ts', () => ({
  lintWorkflow: async () => {
    throw fault.error;
  },
}));

let repo: Repository;

beforeEach(() => {
  fault.error = new Error('a fault');
  repo = repository();
  repo.write('README.md', 'A project.\n');
});

afterEach(() => repo.remove());

const leak = 'import os\nprint(os.environ["HF_TOKEN"])\n';
const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: x ${{ secrets.A }}\n';

const unread = ({ notes }: Evidence) =>
  notes.filter(({ text }) => text.includes('lint')).map(({ kind, text }) => [kind, text]);

describe('a fault of the exposure lint in one file', () => {
  it('ends neither the run nor what the others expose, and is told', async () => {
    repo.write('bad.py', leak);
    repo.write('good.py', leak);
    repo.write('.github/workflows/a.yml', workflow);
    repo.commit();
    const evidence = await judge(repo.root, { mode: 'tree', paths: [] });
    expect(evidence.findings.map(({ locations }) => locations[0]?.path)).toEqual(['good.py']);
    expect(unread(evidence)).toEqual([
      ['unchecked', 'The exposure lint could not read `.github/workflows/a.yml`.'],
      ['unchecked', 'The exposure lint could not read `bad.py`.'],
    ]);
    expect(evidence.counts['not looked through for exposures']).toBe(2);
  });

  it('is told of a change too, once', async () => {
    repo.write('bad.py', leak);
    const base = repo.commit();
    repo.write('bad.py', `x = 1\n${leak}`);
    repo.commit();
    repo.write('bad.py', `x = 2\n${leak}`);
    expect(unread(await range(repo.root, base, repo.commit()))).toEqual([
      ['unchecked', 'The exposure lint could not read `bad.py`.'],
    ]);
  });

  it('goes on when it is a problem that the user can mend', async () => {
    fault.error = new Problem('It is so.', 'Do this.');
    repo.write('bad.py', leak);
    repo.commit();
    await expect(judge(repo.root, { mode: 'tree', paths: [] })).rejects.toThrow('It is so.');
  });
});
