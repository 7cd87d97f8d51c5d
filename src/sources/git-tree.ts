import { git } from './git.ts';

/** A file of a tree, as git stores it. */
export interface TreeFile {
  readonly id: string;
  readonly path: string;
  readonly kind: 'file' | 'symlink';
}

/** Every file of a commit's tree, submodules left out. Errors: `Problem` when the commit is missing. */
export async function filesOfTree(root: string, commit: string): Promise<readonly TreeFile[]> {
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
      if (match?.[2] === undefined || match[3] === undefined) return [];
      return [{ id: match[2], path: match[3], kind: match[1] === '120000' ? ('symlink' as const) : ('file' as const) }];
    });
}

/** What is staged against a commit (null: no commit yet): each new version with the one it replaces. */
export async function stagedFiles(
  root: string,
  commit: string | null,
): Promise<readonly { readonly id: string; readonly path: string; readonly parent: string | null }[]> {
  if (commit === null) {
    const listed = await git(root, ['ls-files', '-s', '-z', '--full-name', ':/']);
    return listed
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const match = /^(\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(line);
        if (match?.[2] === undefined || match[3] === undefined || match[1] === '160000') return [];
        return [{ id: match[2], path: match[3], parent: null }];
      });
  }
  const raw = await git(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', commit]);
  const fields = raw.toString('utf8').split('\0');
  const staged: { id: string; path: string; parent: string | null }[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(fields[i] ?? '');
    if (match?.[3] === undefined || match[1] === '160000' || /^0+$/.test(match[3])) continue;
    staged.push({
      id: match[3],
      path: fields[i + 1] ?? '',
      parent: /^0+$/.test(match[2] ?? '0') ? null : (match[2] ?? null),
    });
  }
  return staged;
}
