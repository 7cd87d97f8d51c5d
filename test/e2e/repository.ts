import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files of a commit by path; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A repository with a base branch and a pull request, as it lies on the server. */
export interface Origin {
  readonly path: string;
  readonly base: string;
  readonly head: string;
  /** what GitHub would try to merge: the commit that `pull_request` runs check out */
  readonly merge: string;
  remove(): void;
}

/** A clone as `actions/checkout` leaves it. */
export interface Checkout {
  readonly path: string;
  /** makes the origin unreachable, as for a job that has lost its credentials */
  loseOrigin(): void;
  remove(): void;
}

/** Makes a repository: one commit on `main`, one on `more-flights` on top of it, and the merge of both. */
export function makeOrigin(base: Files, head: Files): Origin {
  const path = mkdtempSync(join(tmpdir(), 'origin-'));
  git(path, 'init', '--quiet', '--initial-branch=main');
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const first = commit(path, base, 'Base');
  git(path, 'checkout', '--quiet', '-b', 'more-flights');
  const second = commit(path, head, 'Pull request');
  git(path, 'checkout', '--quiet', '--detach', first);
  git(path, 'merge', '--quiet', '--no-ff', '-m', 'Merge', second);
  const merge = git(path, 'rev-parse', 'HEAD');
  git(path, 'update-ref', 'refs/pull/2/merge', merge);
  git(path, 'update-ref', 'refs/pull/2/head', second);
  git(path, 'checkout', '--quiet', 'main');
  return { path, base: first, head: second, merge, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Checks out a commit; `depth` 0 fetches all branches with their history, as `fetch-depth: 0` does. */
export function checkout(origin: Origin, commitId: string, depth: 0 | 1 = 1): Checkout {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  git(path, 'init', '--quiet', '--initial-branch=main');
  git(path, 'remote', 'add', 'origin', pathToFileURL(origin.path).href);
  const what =
    depth === 0
      ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/2/merge:refs/remotes/pull/2/merge']
      : ['--depth=1', `+${commitId}:refs/remotes/pull/2/merge`];
  git(
    path,
    'fetch',
    '--quiet',
    '--no-tags',
    'origin',
    ...what.filter((one) => one.startsWith('--')),
    ...what.filter((one) => !one.startsWith('--')),
  );
  git(path, 'checkout', '--quiet', '--force', '--detach', commitId);
  return {
    path,
    loseOrigin: () => git(path, 'remote', 'set-url', 'origin', pathToFileURL(join(origin.path, 'gone')).href),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Runs git with nothing of the machine's own configuration; gives its output without the last line break. */
export function git(directory: string, ...args: string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const when = { GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z' };
  const env = { ...process.env, ...who, ...when, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', args, {
    cwd: directory,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

function commit(directory: string, files: Files, message: string): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    if (content === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD');
}
