import { Problem } from '../../evidence/problem.ts';
import type { Change } from '../../gates/change.ts';
import type { Io } from '../../gates/io.ts';
import { commitOf, gitText, isShallow } from '../../sources/git.ts';
import { ensureCommit } from '../../sources/git-fetch.ts';

/**
 * The change that `--diff BASE..HEAD` names (HEAD when the second part is left out).
 * A commit that a shallow clone lacks is fetched once, where it is named by its full id.
 * Errors: `Problem` when a commit is not in the repository, with the fetch that mends it.
 */
export async function rangeOf(io: Io, diff: string): Promise<Change> {
  const parts = /^(.+?)\.\.\.?(.*)$/.exec(diff);
  const base = parts?.[1] ?? diff;
  if (base === '' || base.startsWith('..')) {
    throw new Problem(
      `--diff needs a range, given "${diff}": the commit to compare with is missing.`,
      'Write --diff BASE..HEAD, for example --diff origin/main..HEAD.',
    );
  }
  const head = parts?.[2] === undefined || parts[2] === '' ? 'HEAD' : parts[2];
  const [from, to] = await Promise.all([needed(io, base, 'base'), needed(io, head, 'head')]);
  return { base: from, head: to, event: 'command line', fork: false };
}

/**
 * What `assay run` judges without `--diff`: the commits since the default branch; on that branch itself, its last
 * commit. Null when there is no repository, or no earlier commit to compare with.
 */
export async function changeAtHand(io: Io): Promise<Change | null> {
  const head = await commitOf(io.root, 'HEAD');
  if (head === null) return null;
  const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
  for (const base of await Promise.all(refs.map((ref) => commitOf(io.root, ref)))) {
    if (base !== null && base !== head) return { base, head, event: 'command line', fork: false };
    if (base !== null) break;
  }
  const parent = await commitOf(io.root, 'HEAD^');
  return parent === null ? null : { base: parent, head, event: 'command line', fork: false };
}

async function needed(io: Io, ref: string, what: string): Promise<string> {
  const commit = await commitOf(io.root, ref);
  if (commit !== null) return commit;
  await gitText(io.root, ['rev-parse', '--git-dir']);
  const cut = await isShallow(io.root);
  if (cut && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) {
    await ensureCommit(io.root, ref, what);
    return ref;
  }
  if (!cut) {
    throw new Problem(
      `The commit ${ref} was not found: this repository does not hold it.`,
      'Look at its name (`git branch --all`), or fetch it: `git fetch origin <commit>`.',
    );
  }
  throw new Problem(
    `The commit ${ref} was not found: this shallow clone does not hold it.`,
    'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`, or `git fetch origin <commit>`.',
  );
}
