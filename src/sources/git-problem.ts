import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';

/** What a git call that failed means in words: `stderr` is what git said, `otherwise` stands where it said nothing. */
export function gitFailure(command: string, stderr: string, otherwise: string, cause?: unknown): Problem {
  const lines = stderr.trim().split('\n');
  const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
  return new Problem(`git ${command} failed: ${said === '' ? otherwise : said}`, mendOf(said), { cause });
}

/** git itself is not there. */
export function gitMissing(cause: unknown): Problem {
  return new Problem('git was not found: needed the git program on the PATH.', 'Install git 2.30 or newer.', { cause });
}

/**
 * Whether a failure says that `directory` lies in no repository at all. A repository that git refuses to open (another
 * owner, a `.git` file that points nowhere), or that is there while git is not, is no such case.
 */
export function saysNoRepository(problem: Problem, directory: string): boolean {
  if (problem.message.includes('not a git repository (or any')) return true;
  return problem.message.startsWith('git was not found') && !hasGitAbove(directory);
}

/** The nearest folder from `directory` upwards that holds a `.git`, or null. Starts no program. */
export function folderOfGit(directory: string): string | null {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

function hasGitAbove(directory: string): boolean {
  return folderOfGit(directory) !== null;
}

function mendOf(said: string): string {
  const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
  if (owned !== undefined) {
    return `The folder belongs to another user, as it does in a container. If you trust it: git config --global --add safe.directory '${owned}'`;
  }
  if (said.includes('must be run in a work tree')) {
    return 'A bare repository has no files: secrets are found with --history or --diff, all else needs a working tree.';
  }
  return 'Check that the directory is a git repository (`git fsck`) and that the commits named are in it (`git fetch`).';
}
