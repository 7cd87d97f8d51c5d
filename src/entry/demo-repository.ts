import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../evidence/problem.ts';
import type { Change } from '../gates/change.ts';

const marker = '@@ASSAY_DEMO_KEY@@';
const notebook = 'notebooks/train.ipynb';

const identity = {
  GIT_AUTHOR_NAME: 'Assay demo',
  GIT_AUTHOR_EMAIL: 'demo@assay.invalid',
  GIT_COMMITTER_NAME: 'Assay demo',
  GIT_COMMITTER_EMAIL: 'demo@assay.invalid',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
};

/**
 * Builds the example as a real git repository in `target` (an empty folder): a base commit, and a branch with the
 * pull request's commit. `key` replaces the marker in the head's notebook. Same example and key, same commit ids.
 */
export async function buildDemoRepository(example: string, target: string, key: string): Promise<Change> {
  const git = (args: readonly string[], date?: string) => runGit(target, args, date);
  await mkdir(target, { recursive: true });
  await git(['init', '--quiet', '--initial-branch=main']);
  await cp(join(example, 'base'), target, { recursive: true });
  const base = await commit(git, 'Predict late arrivals at departure', '2013-12-30T12:00:00Z');
  await git(['switch', '--quiet', '--create', 'renew-snapshots']);
  await cp(join(example, 'head'), target, { recursive: true });
  const path = join(target, notebook);
  await writeFile(path, (await readFile(path, 'utf8')).replace(marker, key));
  const head = await commit(git, 'Renew the snapshots, clean delays, train again', '2013-12-31T12:00:00Z');
  return { base, head, event: 'demo', fork: false };
}

async function commit(git: (args: readonly string[], date?: string) => Promise<string>, message: string, date: string) {
  await git(['-c', 'core.autocrlf=false', 'add', '--all']);
  await git(
    ['-c', 'core.autocrlf=false', 'commit', '--quiet', '--no-gpg-sign', '--no-verify', '--message', message],
    date,
  );
  return git(['rev-parse', 'HEAD']);
}

async function runGit(cwd: string, args: readonly string[], date = '2013-12-30T12:00:00Z'): Promise<string> {
  const env = { ...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { cwd, env });
    return stdout.trim();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const said = missing ? 'git was not found' : ((error as { stderr?: string }).stderr ?? String(error)).trim();
    throw new Problem(`The demo could not build its repository: ${said}.`, 'Install git 2.30 or newer.', {
      cause: error,
    });
  }
}
