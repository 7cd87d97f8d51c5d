import { git } from './git.ts';
import { askedOnce } from './git-once.ts';

/** What happened to a path between two commits. A copy counts as added. */
export type ChangeStatus = 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';

/** One changed path. `oldPath` only for a rename. */
export interface ChangedPath {
  readonly path: string;
  readonly oldPath?: string;
  readonly status: ChangeStatus;
}

/**
 * Paths that differ between the trees of two commits (`git diff --raw -M base head`), in git's order (by byte value).
 *
 * `root` is a directory of the repository; paths are relative to the repository's top. Renames are those of git's
 * similarity index of 50 %. Submodules are left out. A name that is not UTF-8 is decoded with U+FFFD.
 * Nothing is checked out, no filter or text conversion runs. Empty when the trees are equal.
 * Errors: `Problem` when git fails or a commit is missing.
 */
export function changedPaths(root: string, base: string, head: string): Promise<readonly ChangedPath[]> {
  return askedOnce(root, 'diff-tree', [base, head], () => pathsBetween(root, base, head));
}

async function pathsBetween(root: string, base: string, head: string): Promise<readonly ChangedPath[]> {
  const raw = await git(root, [
    'diff-tree',
    '-r',
    '--raw',
    '-z',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    '--end-of-options',
    base,
    head,
  ]);
  return parseRawDiff(raw.toString('utf8'));
}

/** Reads the NUL-separated output of `git diff-tree --raw -z` for two trees. Submodules are left out. */
export function parseRawDiff(text: string): readonly ChangedPath[] {
  const fields = text.split('\0');
  const changes: ChangedPath[] = [];
  for (let i = 0; i < fields.length; ) {
    const head = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[i] ?? '');
    if (head === null) {
      i++;
      continue;
    }
    const [, oldMode, newMode, letter] = head;
    const two = letter === 'R' || letter === 'C';
    const first = fields[i + 1] ?? '';
    const second = fields[i + 2] ?? '';
    i += two ? 3 : 2;
    if (newMode === '160000' || (oldMode === '160000' && newMode === '000000')) continue;
    if (letter === 'R') changes.push({ path: second, oldPath: first, status: 'renamed' });
    else changes.push({ path: two ? second : first, status: statusOf(letter ?? 'M') });
  }
  return changes;
}

function statusOf(letter: string): ChangeStatus {
  if (letter === 'A' || letter === 'C') return 'added';
  if (letter === 'D') return 'deleted';
  return letter === 'T' ? 'type-changed' : 'modified';
}
