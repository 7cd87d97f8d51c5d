import { readdir, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';

/** The most files that one snapshot has. */
export const mostFiles = 10_000;
const globCharacters = /[*?[\]{}]/;

/** Options of every match against a pattern of the user's: bounded, so that no pattern takes long. */
export const matching = {
  dot: false,
  nocomment: true,
  nonegate: true,
  maxGlobstarRecursion: 20,
  braceExpandMax: 100,
} as const;

/** Whether a path (forward slashes, relative) matches a glob; a pattern over 500 characters never does. */
export function matchesGlob(path: string, glob: string): boolean {
  return glob.length <= 500 && minimatch(path, glob, matching);
}

/** A spec with forward slashes; on Windows also from backslashes. */
export function normalise(spec: string): string {
  return spec.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** The folder under which everything lies that a pattern can match, or null when it is no pattern. */
export function startOf(spec: string): string | null {
  if (!globCharacters.test(spec)) return null;
  return spec.slice(0, spec.search(globCharacters)).replace(/\/?[^/]*$/, '') || (isAbsolute(spec) ? '/' : '.');
}

/** A path relative to `root`, with forward slashes. */
export function relativeTo(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** The files below a folder, absolute, in order of their names; `.git` and `node_modules` are passed over. */
export async function filesBelow(folder: string, deep = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [{ folder, left: deep }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next.folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(next.folder, entry.name);
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
        if (next.left > 0) waiting.push({ folder: path, left: next.left - 1 });
      } else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
      if (found.length > mostFiles * 10) throw tooMany(folder);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Errors: `Problem` when a file is a link that leads out of `root`. */
export async function refuseOutside(file: string, root: string): Promise<void> {
  const top = await realpath(root);
  const real = await realpath(file);
  if (real === top || real.startsWith(top + sep)) return;
  throw new Problem(
    `${quote(relative(root, file))} is a link that leads out of the repository.`,
    'Commit the file itself.',
  );
}

/** The problem of a folder or pattern with more files than a snapshot may have. */
export function tooMany(folder: string): Problem {
  return new Problem(
    `There are too many files below ${quote(basename(folder))}: needed at most ${mostFiles}.`,
    'Name a narrower pattern.',
  );
}
