import { commitOf } from '../../sources/git.ts';
import { stagedFiles } from '../../sources/git-tree.ts';
import { keepNewExposures } from './exposure.ts';
import type { Look } from './look.ts';
import { groupVersions, scanObjects } from './objects.ts';
import { sight } from './sight.ts';

/** Scans the index against the last commit. */
export async function lookAtStaged(look: Look): Promise<void> {
  const { io, tally } = look;
  const base = await commitOf(io.root, 'HEAD');
  tally.base = base;
  const staged = await stagedFiles(io.root, base);
  if (staged.length === 0) {
    tally.skip = 'nothing is staged';
    return;
  }
  const versions = staged.map(({ id, path, parent }) => ({
    id,
    path,
    commit: null,
    parents: parent === null ? [] : [parent],
  }));
  const found = await scanObjects(look, groupVersions(look, versions), new Map());
  const added = new Set(versions.map(({ id }) => id));
  await sight(look, found, added, base, null);
  await keepNewExposures(look, added, base, null);
}
