import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { commitOf } from '../git.ts';
import { exitOf, startGit } from '../git-process.ts';
import { filesOfTree } from '../git-tree.ts';
import { isDataName, isDvcPointer } from '../snapshot-kind.ts';
import { filesBelow, matchesGlob, normalise, refuseOutside, relativeTo, startOf } from '../snapshot-paths.ts';
import { dvcPointerBytes } from './dvc-pointer.ts';

/** A file of the tree in which a snapshot is looked for. */
export interface TreeEntry {
  /** relative to the repository's root, with forward slashes */
  readonly name: string;
  /** brings its bytes to disk; `target` is a free path in the private folder for those that lie elsewhere */
  bring(target: string): Promise<string>;
  /** its bytes, of a small file */
  read(): Promise<Buffer>;
}

/** What a spec names in a tree, before pointers are followed. */
export interface Looked {
  /** the path or pattern, relative and with forward slashes */
  readonly path: string;
  /** the file of exactly that name */
  readonly exact: TreeEntry | null;
  /** data files below the folder of that name, or that match the pattern */
  readonly below: readonly TreeEntry[];
  /** pointers of DVC that may stand for such files */
  readonly pointers: readonly TreeEntry[];
  /** a folder of that name is there */
  readonly isFolder: boolean;
  /** a table format of which they are only a part */
  readonly lake: 'a Delta' | 'an Iceberg' | null;
  /** for messages: where was looked */
  readonly place: string;
}

/** Whether a file of that name belongs to what `path` names: itself, below it, or matching it. */
export function names(path: string, name: string): boolean {
  return name === path || name.startsWith(`${path}/`) || (startOf(path) !== null && matchesGlob(name, path));
}

/** Looks for a spec below `root` on disk. With `inside`, a link that leads out of `root` is refused. */
export async function lookOnDisk(spec: string, root: string, inside: boolean): Promise<Looked> {
  const asGiven = await stat(resolve(root, spec)).catch(() => null);
  const named = (asGiven === null ? normalise(spec) : spec).replace(/(?<=.)[\\/]$/, '');
  const literal = asGiven ?? (await stat(resolve(root, named)).catch(() => null));
  const path = isAbsolute(named) || asGiven !== null ? relativeTo(root, resolve(root, named)) : named;
  const entry = (name: string): TreeEntry => ({
    name,
    bring: async () => {
      if (inside) await refuseOutside(join(root, name), root);
      return join(root, name);
    },
    read: () => small(join(root, name), inside ? root : null),
  });
  const isFile = literal?.isFile() === true;
  const glob = literal === null ? startOf(path) : null;
  const start = glob ?? (literal?.isDirectory() === true ? path : null);
  const listed = start === null ? [] : (await filesBelow(join(root, start))).map((file) => relativeTo(root, file));
  const chosen = glob === null ? listed : listed.filter((name) => matchesGlob(name, path));
  return {
    path,
    exact: isFile ? entry(path) : null,
    below: chosen.filter(isDataName).map(entry),
    pointers: [...listed.filter(isDvcPointer), ...(isFile ? [] : await pointersAbove(path, root))].map(entry),
    isFolder: literal?.isDirectory() === true,
    lake: lakeOf(listed),
    place: 'the working tree',
  };
}

/** Looks for `git:REF:PATH` in the tree of a commit. Errors: `Problem` when the commit is not here. */
export async function lookInGit(spec: string, root: string): Promise<Looked> {
  const match = /^git:([^:]+):(.+)$/s.exec(spec);
  const [, ref = '', given = ''] = match ?? [];
  if (match === null)
    throw new Problem(
      `${quote(spec)} is no git snapshot: needed git:REF:PATH.`,
      'For example git:main:data/train.csv.',
    );
  const commit = await commitOf(root, ref);
  if (commit === null) {
    throw new Problem(
      `The commit ${quote(ref)} of ${quote(spec)} is not in this repository.`,
      'Fetch it: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
    );
  }
  const path = normalise(given).replace(/\/$/, '');
  const files = (await filesOfTree(root, commit)).filter(({ kind }) => kind === 'file');
  const entry = ({ id, path: name }: { readonly id: string; readonly path: string }): TreeEntry => ({
    name,
    bring: (target) => blobTo(root, id, target),
    read: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of blob(root, id)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  });
  const exact = files.find((file) => file.path === path);
  const start = startOf(path) ?? path;
  const isNear = (name: string) => isAbove(posix.dirname(name), start) || isAbove(start, posix.dirname(name));
  return {
    path,
    exact: exact === undefined ? null : entry(exact),
    below: files.filter((file) => isDataName(file.path) && names(path, file.path)).map(entry),
    pointers: files.filter((file) => isDvcPointer(file.path) && isNear(file.path)).map(entry),
    isFolder: false,
    lake: lakeOf(files.map((file) => file.path).filter((name) => isAbove(start, posix.dirname(name)))),
    place: `the commit ${quote(ref)}`,
  };
}

function isAbove(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Pointers of DVC in the folders above a path, up to the root. */
async function pointersAbove(path: string, root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const start = startOf(path) ?? path;
  for (let folder = posix.dirname(start); ; folder = posix.dirname(folder)) {
    const here = await filesBelow(join(root, folder), 0);
    found.push(...here.map((file) => relativeTo(root, file)).filter(isDvcPointer));
    if (folder === '.' || folder === '/' || folder.endsWith('..')) return found;
  }
}

async function small(path: string, root: string | null): Promise<Buffer> {
  if (root !== null) await refuseOutside(path, root);
  const { size } = await stat(path);
  return size > dvcPointerBytes ? Buffer.alloc(0) : readFile(path);
}

async function* blob(root: string, id: string): AsyncGenerator<Buffer> {
  const child = startGit(root, ['cat-file', 'blob', id]);
  const ended = exitOf(child, 'cat-file');
  ended.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end();
  for await (const chunk of child.stdout) yield chunk as Buffer;
  await ended;
}

async function blobTo(root: string, id: string, target: string): Promise<string> {
  await pipeline(blob(root, id), createWriteStream(target, { mode: 0o600 }));
  return target;
}

/** The kind of a table format whose files lie there, or null: such a table is more than its data files. */
function lakeOf(listed: readonly string[]): Looked['lake'] {
  if (listed.some((name) => /(^|\/)_delta_log\/\d+\.json$/.test(name))) return 'a Delta';
  return listed.some((name) => /(^|\/)metadata\/[^/]*\.metadata\.json$/.test(name)) ? 'an Iceberg' : null;
}
