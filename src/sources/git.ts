import { execFile } from 'node:child_process';
import { Problem } from '../evidence/problem.ts';
import { lookUpCommit, lookUpFile } from './git-look-up.ts';
import { askedOnce } from './git-once.ts';
import { gitFailure, gitMissing, saysNoRepository } from './git-problem.ts';

/** What is run in every git call: nothing of the repository's configuration may execute or transform anything. */
const safe = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'diff.external=',
  '-c',
  'core.pager=cat',
] as const;

/**
 * Runs git in `root` and gives the bytes of its standard output (at most `limit` bytes, 1 GiB unless told).
 * Errors: `Problem` when git is missing, refuses, or answers with more than the limit.
 */
export function git(root: string, args: readonly string[], limit = 1024 ** 3): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safe, ...args],
      {
        cwd: root,
        encoding: 'buffer',
        maxBuffer: limit,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(gitProblem(args, error, stderr.toString('utf8')));
      },
    );
  });
}

/** Standard output as text without the last line break. */
export async function gitText(root: string, args: readonly string[]): Promise<string> {
  return (await git(root, args)).toString('utf8').replace(/\n$/, '');
}

/**
 * The repository's top directory that holds `directory`, or null when it is in no repository.
 * Errors: `Problem` when there is a repository that git does not open, or that has no working tree.
 */
export async function topOf(directory: string): Promise<string | null> {
  try {
    return await gitText(directory, ['rev-parse', '--show-toplevel']);
  } catch (error) {
    if (error instanceof Problem && saysNoRepository(error, directory)) return null;
    throw error;
  }
}

/**
 * The full object id of the commit that `ref` names, or null when the repository does not have it or there is none.
 * Errors: `Problem` when there is a repository that git does not open.
 */
export async function commitOf(root: string, ref: string): Promise<string | null> {
  try {
    return await lookUpCommit(root, ref);
  } catch (error) {
    if (error instanceof Problem && saysNoRepository(error, root)) return null;
    throw error;
  }
}

/**
 * Bytes of the file at a commit, or null when the commit has no such file. The path is relative to the repository's top.
 * Errors: `Problem` when the commit, or the file that it names, is not in the repository.
 */
export function fileAt(root: string, commit: string, path: string): Promise<Buffer | null> {
  return lookUpFile(root, commit, path);
}

/** The merge base of two commits; `Problem` with the mend when the history at hand does not hold one. */
export function mergeBase(root: string, a: string, b: string): Promise<string> {
  return askedOnce(root, 'merge-base', [a, b], () => baseOf(root, a, b));
}

async function baseOf(root: string, a: string, b: string): Promise<string> {
  try {
    return await gitText(root, ['merge-base', a, b]);
  } catch (cause) {
    throw new Problem(
      `No merge base of ${a} and ${b} in the history at hand: needed the commits between them, given ${await depth(root)}.`,
      'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.',
      { cause },
    );
  }
}

/** Whether the repository lacks history (a shallow clone). */
export function isShallow(root: string): Promise<boolean> {
  return askedOnce(root, 'is-shallow', [], async () => {
    return (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  });
}

async function depth(root: string): Promise<string> {
  return (await isShallow(root)) ? 'a shallow clone' : 'histories without a common commit';
}

function gitProblem(
  args: readonly string[],
  error: Error & { code?: string | number | null },
  stderr: string,
): Problem {
  if (error.code === 'ENOENT') return gitMissing(error);
  return gitFailure(args[0] ?? '', stderr, error.message.split('\n')[0] ?? '', error);
}
