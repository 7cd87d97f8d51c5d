import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { git, topOf } from './git.ts';

/** A file to scan. `name` is what the system opens (bytes: a name need not be UTF-8); `path` is shown. */
export interface ListedFile {
  readonly name: Buffer;
  /** relative to the root that was given, with forward slashes */
  readonly path: string;
}

/** Files of a working tree, and what was passed over. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly submodules: number;
  readonly symlinks: number;
}

/**
 * The files of the working tree under `root`, or of the paths named (files or folders, relative to `root`). In a git
 * repository: tracked ones, and untracked ones that are not ignored; a file that is named itself counts in any case. Outside:
 * every file, without `.git` and `node_modules`. Sorted by path; symbolic links and submodules are counted only.
 * Errors: `Problem` for a path that does not exist or lies outside the root's repository.
 */
export async function listFiles(root: string, paths: readonly string[]): Promise<Listing> {
  const wanted = paths.length === 0 ? ['.'] : paths;
  const found = new Map<string, ListedFile>();
  let submodules = 0;
  let symlinks = 0;
  const inGit = (await topOf(root)) !== null;
  for (const path of wanted) {
    const stat = lstatSync(resolve(root, path), { throwIfNoEntry: false });
    if (stat === undefined) {
      throw new Problem(
        `${quote(path)} does not exist: needed a file or folder to scan.`,
        'Name existing paths, relative to the folder that the command runs in.',
      );
    }
    if (stat.isFile()) {
      add(found, listed(root, Buffer.from(resolve(root, path))));
      continue;
    }
    const outside = relative(root, resolve(root, path)).startsWith('..');
    const tracked = inGit && !outside ? await inRepository(root, path) : null;
    // a folder that git ignores as a whole is scanned when it is named, as a file is
    const listing = tracked === null || isEmpty(tracked) ? walk(root, resolve(root, path)) : tracked;
    for (const file of listing.files) add(found, file);
    submodules += listing.submodules;
    symlinks += listing.symlinks;
  }
  return { files: [...found.values()].sort(byPath), submodules, symlinks };
}

function isEmpty({ files, submodules, symlinks }: Listing): boolean {
  return files.length + submodules + symlinks === 0;
}

async function inRepository(root: string, path: string): Promise<Listing> {
  const within = relative(root, resolve(root, path)).split(sep).join('/');
  const spec = ['--', within === '' ? '.' : `:(literal)${within}`];
  const [tracked, untracked] = await Promise.all([
    git(root, ['ls-files', '-s', '-z', ...spec]).then(split),
    git(root, ['ls-files', '-o', '--exclude-standard', '-z', ...spec]).then(split),
  ]);
  const files: ListedFile[] = [];
  let submodules = 0;
  let symlinks = 0;
  for (const line of tracked) {
    const mode = line.toString('latin1', 0, 6);
    const name = line.subarray(line.indexOf(9) + 1);
    if (mode === '160000') submodules++;
    else if (mode === '120000') symlinks++;
    else files.push(under(root, name));
  }
  for (const name of untracked) {
    if (name.at(-1) === 47) continue;
    const file = under(root, name);
    if (lstatSync(file.name, { throwIfNoEntry: false })?.isSymbolicLink()) symlinks++;
    else files.push(file);
  }
  return { files, submodules, symlinks };
}

function walk(root: string, folder: string): Listing {
  const files: ListedFile[] = [];
  let symlinks = 0;
  const visit = (at: Buffer) => {
    for (const entry of readdirSync(at, { withFileTypes: true, encoding: 'buffer' }) as unknown as (Omit<
      Dirent,
      'name'
    > & { name: Buffer })[]) {
      const full = Buffer.concat([at, Buffer.from(sep), entry.name]);
      const name = entry.name.toString('latin1');
      if (entry.isSymbolicLink()) symlinks++;
      else if (entry.isDirectory()) {
        if (name !== '.git' && name !== 'node_modules') visit(full);
      } else if (entry.isFile()) files.push(listed(root, full));
    }
  };
  visit(Buffer.from(folder));
  return { files, submodules: 0, symlinks };
}

function under(root: string, name: Buffer): ListedFile {
  return { name: Buffer.concat([Buffer.from(`${root}${sep}`), name]), path: name.toString('utf8') };
}

function listed(root: string, full: Buffer): ListedFile {
  const text = full.toString('utf8');
  const path = isAbsolute(text) ? relative(root, text) : text;
  return { name: full, path: (path.startsWith('..') ? text : path).split(sep).join('/') };
}

function add(found: Map<string, ListedFile>, file: ListedFile): void {
  found.set(file.name.toString('latin1'), file);
}

function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0, from);
    const stop = end < 0 ? bytes.length : end;
    parts.push(bytes.subarray(from, stop));
    from = stop + 1;
  }
  return parts;
}

function byPath(a: ListedFile, b: ListedFile): number {
  return Buffer.compare(a.name, b.name);
}
