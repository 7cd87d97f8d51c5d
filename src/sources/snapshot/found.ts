import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { objectOf, pointerAt } from '../lfs-pointer.ts';
import { isDataName, isDvcPointer, readEndings } from '../snapshot-kind.ts';
import { mostFiles, startOf, tooMany } from '../snapshot-paths.ts';
import { download, isAddress, parseAddress } from './download.ts';
import { dvcObject } from './dvc-cache.ts';
import { type DvcOut, readDvcFolder, readDvcPointer } from './dvc-pointer.ts';
import { type Looked, lookInGit, lookOnDisk, names, type TreeEntry } from './looked.ts';

/** A file of a snapshot: what it is called, and where its content is. */
export interface Found {
  /** relative to the repository's root, with forward slashes */
  readonly name: string;
  readonly path: string;
}

/** The files of a snapshot, and the folder from which their names count. */
export interface FoundFiles {
  readonly files: readonly Found[];
  /** names of folders below it may say a partition; null for a single file */
  readonly start: string | null;
}

/**
 * Finds the files of a snapshot and follows their pointers: of Git LFS (a file stands for its object) and of DVC (a
 * pointer file or `dvc.lock` stands for its outputs, also below folders and patterns; a file that is here itself goes first).
 * Errors: `Problem` with the mend when nothing is there, or when a pointer's content is not.
 */
export async function findFiles(
  spec: string,
  place: { readonly root: string; readonly inside: boolean },
  folder: string,
): Promise<FoundFiles> {
  const { root, inside } = place;
  if (isAddress(spec)) {
    const { pathname } = parseAddress(spec);
    const path = join(folder, 'download');
    await download(spec, path, { inside, env: process.env });
    return { files: [{ name: nameOf(pathname), path }], start: null };
  }
  const looked = spec.startsWith('git:') ? await lookInGit(spec, root) : await lookOnDisk(spec, root, inside);
  refuseTables(looked);
  const chosen = await chosenOf(looked, root);
  if (chosen.length === 0) throw nothing(spec, looked);
  if (chosen.length > mostFiles) throw tooMany(looked.path);
  const files: Found[] = [];
  for (const [i, entry] of chosen.entries()) {
    const brought = await entry.bring(join(folder, `blob-${i}`));
    const path = await contentOf(entry.name, brought, root, join(folder, `lfs-${i}`));
    files.push({ name: entry.name, path });
  }
  const only = chosen.length === 1 && chosen[0]?.name === looked.path;
  return { files, start: only || looked.exact !== null ? null : (startOf(looked.path) ?? looked.path) };
}

/** Whether a commit has something of that path or pattern, in git or behind a pointer of DVC. */
export async function isAtCommit(root: string, commit: string, path: string): Promise<boolean> {
  const looked = await lookInGit(`git:${commit}:${path}`, root);
  if (looked.exact !== null || looked.below.length > 0) return true;
  const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
  return outs.some((out) => names(looked.path, out.path) || (out.folder && touches(looked.path, out.path)));
}

/** The file name of an address, so that its ending tells the kind. */
function nameOf(pathname: string): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function chosenOf(looked: Looked, root: string): Promise<readonly TreeEntry[]> {
  const { exact, below, path } = looked;
  if (exact !== null && !isDvcPointer(exact.name)) return [exact];
  if (exact !== null) return pointed(exact, root);
  const outs = (await Promise.all(looked.pointers.map(outsOf))).flat();
  const files: DvcOut[] = [];
  for (const out of outs) {
    if (!out.folder) files.push(out);
    else if (touches(path, out.path)) files.push(...(await filesOfFolder(root, out)));
  }
  const here = new Set(below.map(({ name }) => name));
  const fitting = files.filter((out) => names(path, out.path) && !here.has(out.path));
  const data = fitting.filter((out) => out.path === path || isDataName(out.path));
  const all = [...below, ...unlike(data).map((out) => entryOf(root, out))];
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What a pointer stands for that was named itself. */
async function pointed(pointer: TreeEntry, root: string): Promise<readonly TreeEntry[]> {
  const outs = await outsOf(pointer);
  const [only] = outs;
  if (only === undefined || outs.length > 1) {
    throw new Problem(
      `${quote(pointer.name)} has ${outs.length} outputs: needed one.`,
      'Name the output itself, for example the path that `outs` has.',
    );
  }
  const files = only.folder ? await filesOfFolder(root, only) : [only];
  return files.filter((out) => !only.folder || isDataName(out.path)).map((out) => entryOf(root, out));
}

async function outsOf(pointer: TreeEntry): Promise<readonly DvcOut[]> {
  return readDvcPointer((await pointer.read()).toString('utf8'), pointer.name);
}

/** The files of a folder behind a pointer. Errors: `Problem` when its list is not here. */
export async function filesOfFolder(root: string, out: DvcOut): Promise<readonly DvcOut[]> {
  return readDvcFolder(await readFile(await dvcObject(root, out), 'utf8'), out);
}

function touches(path: string, folder: string): boolean {
  const start = startOf(path) ?? path;
  return start === '.' || `${folder}/`.startsWith(`${start}/`) || `${start}/`.startsWith(`${folder}/`);
}

/** One output for each path: a stage's output can stand in more than one pointer. */
function unlike(outs: readonly DvcOut[]): readonly DvcOut[] {
  return [...new Map(outs.map((out) => [out.path, out])).values()];
}

function entryOf(root: string, out: DvcOut): TreeEntry {
  const path = () => dvcObject(root, out);
  return { name: out.path, bring: path, read: async () => readFile(await path()) };
}

/** The path of a file's content: its own, or that of the object that a Git LFS pointer stands for. */
async function contentOf(name: string, path: string, root: string, target: string): Promise<string> {
  const pointer = await pointerAt(path);
  if (pointer === null) return realpath(path);
  const object = await objectOf(root, pointer, name, target);
  if ((await sha256(object)) === pointer.oid) return object;
  throw new Problem(
    `The Git LFS object of ${quote(name)} is damaged: its sha256 is not the pointer's.`,
    'Fetch it again: `git lfs fetch --refetch`.',
  );
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A table of Delta or Iceberg is more than its Parquet files: some of them are no longer part of it. */
function refuseTables({ exact, lake, path }: Looked): void {
  if (exact !== null || lake === null) return;
  throw new Problem(
    `${quote(path)} is ${lake} table, which is not read yet: its data files alone are not the table.`,
    'Write the version that you mean as Parquet, and name that.',
  );
}

function nothing(spec: string, looked: Looked): Problem {
  const check = 'Check the path; it is relative to the repository root.';
  if (spec.startsWith('git:')) return new Problem(`${quote(looked.path)} is not in ${looked.place}.`, check);
  const isPattern = startOf(looked.path) !== null;
  if (!isPattern && looked.exact === null && !looked.isFolder)
    return new Problem(`${quote(spec)} is not there.`, check);
  return new Problem(
    `${quote(spec)} names no file: needed at least one ${readEndings}.`,
    'Check the pattern; an empty snapshot is never a pass.',
  );
}
