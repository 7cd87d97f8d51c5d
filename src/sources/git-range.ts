import { git } from './git.ts';
import { gitWithInput } from './git-objects.ts';

/** A file version that a commit added: it differs from the file in every parent. */
export interface AddedBlob {
  readonly id: string;
  readonly path: string;
  readonly commit: string;
  /** the file's versions in the parents (none where it did not exist) */
  readonly parents: readonly string[];
}

/** What the commits of a range added, oldest commit first. */
export interface AddedRange {
  readonly commits: readonly string[];
  /** those without a parent: true roots, and commits whose parents a shallow clone left out */
  readonly roots: readonly string[];
  readonly added: readonly AddedBlob[];
  /** submodule entries that were passed over */
  readonly submodules: number;
}

const zeros = /^0+$/;

/**
 * Every file version that a commit reachable from `include` and not from `exclude` added, read from git's objects: root
 * commits against the empty tree, merge commits too. A merge adds a version only when it differs from that of every parent:
 * what one parent has was added by that parent, which is in the range itself or in what is excluded.
 * Symbolic links are versions as well (their bytes are the target); submodules are counted only.
 * Errors: `Problem` when git fails or an object is missing.
 */
export async function addedIn(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<AddedRange> {
  const parentCount = listCommits(root, include, exclude);
  const [listed, raw] = await Promise.all([
    parentCount,
    gitWithInput(
      root,
      ['diff-tree', '--stdin', '-m', '-r', '--raw', '-z', '--root', '--no-renames', '--no-ext-diff', '--no-textconv'],
      parentCount.then((commits) => [...commits.keys(), ''].join('\n')),
    ),
  ]);
  return collect([...listed.keys()], listed, raw);
}

/** The commits of a range, oldest first, each with the number of its parents. */
async function listCommits(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const listed = await git(root, [
    'rev-list',
    '--reverse',
    '--topo-order',
    '--parents',
    ...include,
    ...exclude.map((commit) => `^${commit}`),
    '--',
  ]);
  const lines = listed.toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [commit = '', ...parents] = line.split(' ');
      return commit === '' ? [] : [[commit, parents.length] as const];
    }),
  );
}

interface Seen {
  readonly parents: string[];
  times: number;
}

/** With `-m` a merge's commit id comes once for each parent; a version counts when every parent's part lists it. */
function collect(commits: readonly string[], parentCount: ReadonlyMap<string, number>, raw: Buffer): AddedRange {
  const added: AddedBlob[] = [];
  let submodules = 0;
  let commit = '';
  let seen = new Map<string, Seen>();
  const flush = () => {
    const parents = Math.max(1, parentCount.get(commit) ?? 1);
    for (const [key, entry] of seen) {
      if (entry.times === parents)
        added.push({
          id: key.slice(0, key.indexOf(' ')),
          path: key.slice(key.indexOf(' ') + 1),
          commit,
          parents: entry.parents,
        });
    }
    seen = new Map();
  };
  const fields = raw.toString('utf8').split('\0');
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] ?? '';
    const change = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/.exec(field);
    if (change === null) {
      const id = field.trim();
      if (parentCount.has(id) && id !== commit) {
        flush();
        commit = id;
      }
      continue;
    }
    const path = fields[++i] ?? '';
    const [, , mode, before = '', after = ''] = change;
    if (mode === '160000') submodules++;
    if (mode === '160000' || zeros.test(after)) continue;
    const entry = seen.get(`${after} ${path}`) ?? { parents: [], times: 0 };
    entry.times++;
    if (!zeros.test(before)) entry.parents.push(before);
    seen.set(`${after} ${path}`, entry);
  }
  flush();
  const roots = commits.filter((commit) => parentCount.get(commit) === 0);
  return { commits, roots, added, submodules };
}
