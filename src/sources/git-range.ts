import { isZero, type LogCommit, type LogReader, readLog } from './git-log.ts';

/** A file version that a commit added: it differs from the file in every parent. */
export interface AddedBlob {
  readonly id: string;
  readonly path: string;
  readonly commit: LogCommit;
  /** the file's versions in the parents (none where it did not exist) */
  readonly parents: readonly string[];
}

/** What the commits of a range added, oldest commit first. */
export interface AddedRange {
  readonly commits: readonly LogCommit[];
  /** those without a parent: true roots, and commits whose parents a shallow clone left out */
  readonly roots: readonly string[];
  readonly added: readonly AddedBlob[];
  /** submodule entries that were passed over */
  readonly submodules: number;
}

/**
 * Every file version that a commit reachable from `include` and not from `exclude` added, read from git's objects by one
 * process: root commits against the empty tree, merge commits too. A merge adds a version only when it differs from that of
 * every parent: what one parent has was added by that parent, which is in the range itself or in what is excluded.
 * Symbolic links are versions as well (their bytes are the target); submodules are counted only.
 * Errors: `Problem` when git fails, an object is missing, or `signal` ended it.
 */
export async function addedIn(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
  signal?: AbortSignal,
): Promise<AddedRange> {
  const commits: LogCommit[] = [];
  const added: AddedBlob[] = [];
  let submodules = 0;
  const reader: LogReader = {
    commit: (commit) => commits.push(commit),
    change: ({ mode, id, path, parents }, commit) => {
      if (mode === '160000') submodules++;
      else if (!isZero(id)) added.push({ id, path, commit, parents });
    },
  };
  await readLog(root, [...include, ...exclude.map((commit) => `^${commit}`)], reader, signal);
  const roots = commits.filter(({ parents }) => parents === 0).map(({ id }) => id);
  return { commits, roots, added, submodules };
}
