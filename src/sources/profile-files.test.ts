import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { profileFiles } from './profile-files.ts';

const top = mkdtempSync(join(tmpdir(), 'assay-history-'));
const root = join(top, 'repository');
const trace = join(top, 'trace');

const name = (i: number) => `days/x-${String(i).padStart(3, '0')}.profile.json`;

beforeAll(() => {
  mkdirSync(join(root, 'days'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root });
  git('init', '-q', '-b', 'kept');
  // Two in a row have the same text, and so are one object of git.
  for (let i = 0; i < 410; i++) writeFileSync(join(root, name(i)), `{"day":${Math.floor(i / 2)},"o":"\u00f8"}`);
  writeFileSync(join(root, 'days/notes.txt'), 'no profile');
  git('add', '-A');
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'x');
});

afterEach(() => {
  delete process.env.GIT_TRACE2_EVENT;
  rmSync(trace, { force: true });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** What was read, and how many git processes were started for it. */
async function read(spec: string, commit: string | null) {
  rmSync(trace, { force: true });
  process.env.GIT_TRACE2_EVENT = trace;
  const files = await profileFiles(spec, { root, commit });
  const events = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
  return { files, started: events.split('\n').filter((line) => line.includes('"event":"start"')).length };
}

describe('the profiles of a history', () => {
  it.each<[string, string, string | null]>([
    ['of a branch', 'git:kept:days/*.profile.json', null],
    ['of the base commit', 'days/*.profile.json', 'HEAD'],
    ['of the working tree', 'days/*.profile.json', null],
  ])('%s: the last 400 by name, each with its own text', async (_, spec, commit) => {
    const { files } = await read(spec, commit);
    expect(files).toEqual(
      Array.from({ length: 400 }, (_, i) => ({
        name: name(i + 10),
        text: `{"day":${Math.floor((i + 10) / 2)},"o":"\u00f8"}`,
      })),
    );
  });

  it('are read by no more processes than two of them', async () => {
    const few = await read('git:kept:days/x-00[12]*', null);
    const all = await read('git:kept:days/*.profile.json', null);
    expect([all.files.length, few.files.length]).toEqual([400, 2]);
    expect(few.started).toBeGreaterThan(0);
    expect(all.started).toBeLessThanOrEqual(few.started);
  });

  it('none is an answer, and a branch that is not there is not', async () => {
    expect((await read('git:kept:other/*.profile.json', null)).files).toEqual([]);
    await expect(read('git:gone:days/*.profile.json', null)).rejects.toThrow(/its commit was not found/);
  });
});
