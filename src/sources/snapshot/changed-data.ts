import { fileAt } from '../git.ts';
import { type ChangedPath, changedPaths } from '../git-changes.ts';
import { isDvcPointer } from '../snapshot-kind.ts';
import { dvcObject } from './dvc-cache.ts';
import { type DvcOut, readDvcPointer } from './dvc-pointer.ts';
import { filesOfFolder } from './found.ts';

/** A path whose content differs between two commits, whether git holds it or a pointer of DVC stands for it. */
export interface ChangedData extends ChangedPath {
  /** of a path behind a pointer */
  readonly pointer?: {
    /** a folder whose list is not here: which files in it changed is not known */
    readonly folder: boolean;
    /** whether base's content is here, in the cache or in the working tree */
    readonly baseIsHere: boolean;
  };
}

/**
 * What changed between two commits, with pointers of DVC (`*.dvc`, `dvc.lock`) replaced by the outputs whose hash changed.
 * A file that git held and a pointer stands for now (or the reverse) was modified. Pointers of Git LFS have the path of
 * what they stand for. Errors: `Problem` when a pointer cannot be read or a commit is missing.
 */
export async function changedData(root: string, from: string, to: string): Promise<readonly ChangedData[]> {
  const changed = await changedPaths(root, from, to);
  const isPointer = ({ path, oldPath }: ChangedPath) => isDvcPointer(path) || isDvcPointer(oldPath ?? '');
  const pointers = changed.filter(isPointer);
  const plain = changed.filter((each) => !isPointer(each));
  if (pointers.length === 0) return plain;
  const [before, after] = [new Map<string, DvcOut>(), new Map<string, DvcOut>()];
  for (const { path, oldPath, status } of pointers) {
    if (status !== 'added') await outsAt(root, from, oldPath ?? path, before);
    if (status !== 'deleted') await outsAt(root, to, path, after);
  }
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const behind: ChangedData[] = [];
  for (const path of paths) {
    const [old, now] = [before.get(path), after.get(path)];
    if (old !== undefined && now !== undefined && old.md5 !== null && old.md5 === now.md5) continue;
    const git = plain.find((each) => each.path === path);
    const baseIsHere = old !== undefined && (await dvcObject(root, old).then(Boolean, () => false));
    const pointer = { folder: (now ?? old)?.folder === true, baseIsHere: baseIsHere || git?.status === 'deleted' };
    const added = old === undefined && git?.status !== 'deleted';
    const deleted = now === undefined && git?.status !== 'added';
    behind.push({ path, status: added ? 'added' : deleted ? 'deleted' : 'modified', pointer });
  }
  const taken = new Set(behind.map(({ path }) => path));
  return [...plain.filter(({ path }) => !taken.has(path)), ...behind];
}

/** The outputs of a pointer at a commit, folders divided into their files where their list is here. */
async function outsAt(root: string, commit: string, path: string, into: Map<string, DvcOut>): Promise<void> {
  const bytes = isDvcPointer(path) ? await fileAt(root, commit, path) : null;
  if (bytes === null) return;
  for (const out of readDvcPointer(bytes.toString('utf8'), path)) {
    const files = out.folder ? await filesOfFolder(root, out).catch(() => null) : null;
    for (const each of files ?? [out]) into.set(each.path, each);
  }
}
