import { Problem } from '../evidence/problem.ts';
import { commitOf, git, isShallow } from './git.ts';
import { forgetAnswers } from './git-once.ts';

const mend =
  'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow` before this step.';

/**
 * Makes sure that a commit and the history to judge it are at hand: a shallow clone is deepened once, a commit that is
 * absent is fetched once, with the credentials that the checkout left. True when something was fetched.
 * Errors: `Problem` with `fetch-depth: 0` when the commit is still missing.
 */
export async function ensureCommit(root: string, commit: string, what: string): Promise<boolean> {
  const shallow = await isShallow(root);
  if (!shallow && (await commitOf(root, commit)) !== null) return false;
  const tries = [
    ...(shallow ? [['fetch', '--quiet', '--no-tags', '--unshallow', 'origin']] : []),
    ['fetch', '--quiet', '--no-tags', 'origin', commit],
  ];
  let fetched = false;
  for (const args of tries) {
    if (args.includes(commit) && (await commitOf(root, commit)) !== null) break;
    fetched = (await succeeds(root, args)) || fetched;
  }
  if ((await commitOf(root, commit)) !== null) return fetched;
  throw new Problem(
    `The ${what} commit ${commit} is missing: needed it to compare with, given ${shallow ? 'a shallow clone' : 'a clone'} that does not hold it and cannot fetch it.`,
    mend,
  );
}

async function succeeds(root: string, args: readonly string[]): Promise<boolean> {
  try {
    await git(root, args);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  } finally {
    forgetAnswers(root);
  }
}
