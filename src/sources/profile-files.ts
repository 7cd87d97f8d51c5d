import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { commitOf } from './git.ts';
import { readObjects } from './git-objects.ts';
import { filesOfTree } from './git-tree.ts';
import { matchesGlob, normalise } from './snapshot-paths.ts';

/** A stored profile as text. */
export interface ProfileFile {
  readonly name: string;
  readonly text: string;
}

/** The most profiles of one history that are read: the last ones by name. */
const most = 400;

/** The largest profile that is read: some 40,000 columns. */
const mostBytes = 100_000_000;

/**
 * The stored profiles that a glob names: `git:REF:GLOB` in that commit (a branch that keeps the history), else in
 * `commit`, else (commit null) below `root`. In order of their names; of more than 400 the last 400. None is an answer.
 * Errors: `Problem` when the ref is not in the repository, or a profile is larger than 100 MB.
 */
export async function profileFiles(
  spec: string,
  place: { readonly root: string; readonly commit: string | null },
): Promise<readonly ProfileFile[]> {
  const named = /^git:([^:]+):(.+)$/s.exec(spec);
  const glob = normalise(named?.[2] ?? spec);
  if (named === null && place.commit === null) {
    const names = (await below(place.root, glob)).filter((name) => isProfile(name) && matchesGlob(name, glob));
    const last = names.sort((a, b) => (a < b ? -1 : 1)).slice(-most);
    return Promise.all(last.map(async (name) => ({ name, text: await readFile(join(place.root, name), 'utf8') })));
  }
  const commit = await commitOf(place.root, named?.[1] ?? place.commit ?? 'HEAD');
  if (commit === null) {
    throw new Problem(
      `The history ${quote(spec)} is not in this repository: its commit was not found.`,
      'Fetch the branch before the gate runs: git fetch origin BRANCH:BRANCH.',
    );
  }
  const found = (await filesOfTree(place.root, commit))
    .filter(({ path, kind }) => kind === 'file' && isProfile(path) && (path === glob || matchesGlob(path, glob)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(-most);
  const texts: ProfileFile[] = [];
  const ids = found.map(({ id }) => id);
  for await (const { bytes } of readObjects(place.root, ids, mostBytes)) {
    const name = found[texts.length]?.path ?? '';
    if (bytes === null) {
      throw new Problem(
        `The profile ${quote(name)} is larger than ${mostBytes / 1e6} MB.`,
        'Make it again: `assay data profile` writes a few kilobytes for each column.',
      );
    }
    texts.push({ name, text: Buffer.from(bytes).toString('utf8') });
  }
  return texts;
}

/** Files below the part of a glob that has no pattern, relative to the root with forward slashes. */
async function below(root: string, glob: string): Promise<string[]> {
  const fixed = glob.slice(0, Math.max(0, glob.search(/[*?[\]{}]|$/))).replace(/[^/]*$/, '');
  const entries = await readdir(join(root, fixed), { recursive: true }).catch(() => []);
  return entries.map((entry) => `${fixed}${entry.split(sep).join('/')}`);
}

function isProfile(path: string): boolean {
  return path.endsWith('.profile.json');
}
