import { afterAll, describe, expect, it } from 'vitest';
import { drawn, seeded } from '../../src/secrets/example.ts';
import { judge, range, repository, token } from './repository.ts';
import { notebook } from './syntaxes.ts';

const repo = repository();
afterAll(() => repo.remove());

const random = seeded(41);
const password = () => `db_password = "${drawn('alnum', 24, random)}"`;
const mark = '# assay:ignore generic-secret -- password of the mock server';
const gaze = async (path: string, config: Record<string, unknown> = {}) => {
  const { findings } = await judge(repo.root, { mode: 'tree', paths: [path] }, { config });
  return findings.map(({ rule, severity, accepted }) => [rule, severity, accepted?.reason ?? null]);
};

describe('a comment that silences a warning', () => {
  it.each([
    ['on the line', 'a.py', () => `${password()}  ${mark}\n`],
    ['above it', 'b.py', () => `x = 1\n${mark}\n${password()}\n`],
    ['in settings', 'c.yaml', () => `${password().replace(' = ', ': ')}  ${mark}\n`],
    ['in a cell', 'd.ipynb', () => notebook(`${mark}\n${password()}\n`, 'source')],
    ['in a script with cells', 'e.py', () => `# %%\nx = 1\n# %%\n${mark}\n${password()}\n`],
  ])('%s is accepted with its reason', async (_, path, text) => {
    repo.write(path, text());
    expect(await gaze(path)).toEqual([['generic-secret', 'note', 'password of the mock server']]);
  });

  it('of another rule, or without a reason, silences nothing', async () => {
    repo.write('f.py', `${password()}  # assay:ignore url-password -- password of the mock server\n`);
    expect(await gaze('f.py')).toEqual([['generic-secret', 'warning', null]]);
    repo.write('f.py', `${password()}  # assay:ignore generic-secret -- short\n`);
    expect(await gaze('f.py')).toEqual([['generic-secret', 'warning', null]]);
  });

  it('of another scanner counts where the policy says so', async () => {
    repo.write('g.py', `${password()}  # gitleaks:allow\n`);
    expect(await gaze('g.py')).toEqual([['generic-secret', 'warning', null]]);
    expect(await gaze('g.py', { 'foreign-ignores': true })).toEqual([['generic-secret', 'note', 'gitleaks:allow']]);
  });

  it('silences nothing that fails, in a change either', async () => {
    const base = repo.commit();
    repo.write(
      'h.py',
      `K = "${token('hugging-face-token', 1)}"  ${mark.replace('generic-secret', 'hugging-face-token')}\n`,
    );
    repo.write('i.py', `${password()}  ${mark}\n`);
    const { verdict, findings } = await range(repo.root, base, repo.commit());
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['hugging-face-token', 'error'],
      ['generic-secret', 'note'],
    ]);
    expect(findings[0]?.detail).toContain('The comment beside it cannot silence what fails');
  });
});
