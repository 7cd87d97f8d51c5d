import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { kindOfName } from './snapshot-kind.ts';

/** The most files that one snapshot has. */
const mostFiles = 10_000;
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

/**
 * The files that a snapshot's spec names, absolute, in order of their names: a file, the data files of a folder, or a
 * glob relative to `root`. With `inside`, a link that leads out of `root` is refused.
 * Errors: `Problem` when nothing is there.
 */
export async function filesOf(spec: string, root: string, inside: boolean): Promise<readonly string[]> {
  const path = isAbsolute(spec) ? spec : resolve(root, await literalOrNormal(spec, root));
  const found = await stat(path).catch(() => null);
  let files: readonly string[];
  if (found?.isFile() === true) files = [path];
  else if (found?.isDirectory() === true) files = (await walk(path)).filter((each) => isData(each));
  else if (globCharacters.test(spec)) files = await globbed(normalise(spec), root);
  else throw new Problem(`${quote(spec)} is not there.`, 'Check the path; it is relative to the repository root.');
  if (files.length === 0) {
    throw new Problem(
      `${quote(spec)} names no file: needed at least one CSV, TSV, Parquet or JSON Lines file.`,
      'Check the pattern; an empty snapshot is never a pass.',
    );
  }
  if (inside) await refuseOutside(files, root);
  return files;
}

async function literalOrNormal(spec: string, root: string): Promise<string> {
  const literal = await stat(resolve(root, spec)).catch(() => null);
  return literal === null ? normalise(spec) : spec;
}

async function globbed(glob: string, root: string): Promise<readonly string[]> {
  const fixed = glob.slice(0, glob.search(globCharacters)).replace(/[^/]*$/, '');
  const start = isAbsolute(glob) ? fixed : join(root, fixed);
  const files = await walk(start);
  const named = (file: string) => (isAbsolute(glob) ? file : relative(root, file)).split(sep).join('/');
  return files.filter((file) => matchesGlob(named(file), glob) && isData(file));
}

function isData(path: string): boolean {
  const kind = kindOfName(path);
  return kind !== null && kind !== 'profile';
}

async function walk(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') waiting.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
      if (found.length > mostFiles * 10) throw tooMany(folder);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function refuseOutside(files: readonly string[], root: string): Promise<void> {
  if (files.length > mostFiles) throw tooMany(root);
  const top = await realpath(root);
  for (const file of files) {
    const real = await realpath(file);
    if (real !== top && !real.startsWith(top + sep)) {
      throw new Problem(
        `${quote(relative(root, file))} is a link that leads out of the repository.`,
        'Commit the file itself.',
      );
    }
  }
}

function tooMany(folder: string): Problem {
  return new Problem(
    `There are too many files below ${quote(basename(folder))}: needed at most ${mostFiles}.`,
    'Name a narrower pattern.',
  );
}
