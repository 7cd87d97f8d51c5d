import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge, type Repository, repository, token } from './repository.ts';

const now = '2026-11-22T00:00:00Z';
let repo: Repository;

beforeEach(() => {
  repo = repository();
});

afterEach(() => repo.remove());

/** Commits everything as if it were that day. */
function commitOn(day: string): string {
  repo.git('add', '-A');
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid'];
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  execFileSync('git', [...who, 'commit', '-q', '-m', 'work'], { cwd: repo.root, env });
  return repo.git('rev-parse', 'HEAD');
}

const rotation = { rotation: { 'max-age-days': 90, 'by-tag': { cloud: 365 } } };

describe('the age of a credential', () => {
  it('counts from the earliest commit that holds it, through renames and moved lines', async () => {
    const secret = token('hugging-face-token', 1);
    const text = `a = 1\nb = 2\nc = 3\nx = "${secret}"\n`;
    repo.write('a.py', 'a = 1\nb = 2\nc = 3\n');
    commitOn('2026-01-01');
    repo.write('a.py', text);
    const first = commitOn('2026-03-01');
    repo.git('mv', 'a.py', 'b.py');
    commitOn('2026-05-01');
    repo.write('b.py', `# moved\n\n${text}`);
    commitOn('2026-11-01');
    const evidence = await judge(repo.root, { mode: 'tree', paths: [] }, { config: rotation, now });
    const { date, ...seen } = evidence.findings[0]?.firstSeen ?? { date: '' };
    expect(Date.parse(date)).toBe(Date.parse('2026-03-01T12:00:00Z'));
    expect(seen).toEqual({ days: 265, commit: first });
    expect(evidence.findings[0]?.reasons?.at(-1)?.fact).toBe('175 days over the limit of rotation');
    expect(JSON.stringify(evidence)).not.toContain(secret);
  });

  it('fails what only stood in a touched file once it is over the limit', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const base = commitOn('2026-03-01');
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\ny = 1\n`);
    const head = commitOn('2026-11-01');
    const change = { base, head, event: 'command line', fork: false };
    const at = (config: Record<string, unknown>) => judge(repo.root, { mode: 'range', change }, { config, now });
    expect((await at({})).verdict).toBe('warn');
    expect((await at(rotation)).verdict).toBe('fail');
    expect((await at({ rotation: { 'max-age-days': 400 } })).verdict).toBe('warn');
  });

  it('is not known for what was never committed, nor outside of git', async () => {
    repo.write('a.py', `x = "${token('hugging-face-token', 1)}"\n`);
    const evidence = await judge(repo.root, { mode: 'tree', paths: [] }, { config: rotation, now });
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]?.firstSeen).toBeUndefined();
  });
});
