import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { git, gitText } from '../../sources/git.ts';
import { readObjects } from '../../sources/git-objects.ts';
import { dvcObject } from '../../sources/snapshot/dvc-cache.ts';
import { readDvcPointer } from '../../sources/snapshot/dvc-pointer.ts';

/** Where a file or folder is read from: a commit, or the working tree (null). */
export type Place = string | null;

const mostFiles = 100_000;
const largestFile = 2 ** 31 - 1;

/**
 * The bytes of one file, pointers of LFS and DVC followed; null when it is not there. The path is relative to the root.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root) or an object that is not at
 * hand.
 */
export async function fileBytes(root: string, place: Place, path: string): Promise<Buffer | null> {
  return (await plainBytes(root, place, path)) ?? (await dvcBytes(root, place, path));
}

/** What stands behind `path.dvc`; null without such a pointer. */
async function dvcBytes(root: string, place: Place, path: string): Promise<Buffer | null> {
  const pointer = `${clean(path)}.dvc`;
  const text = await plainBytes(root, place, pointer);
  if (text === null) return null;
  const out = readDvcPointer(text.toString('utf8'), pointer).find((each) => each.path === clean(path) && !each.folder);
  return out === undefined ? null : readFile(await dvcObject(root, out));
}

async function plainBytes(root: string, place: Place, path: string): Promise<Buffer | null> {
  if (place === null) {
    const full = join(root, path);
    if (!existsSync(full)) return null;
    await staysInside(root, full, path);
    if ((await stat(full)).isDirectory()) return null;
    return followed(root, path, await readFile(full));
  }
  const [entry] = await entries(root, place, path);
  return entry === undefined || entry.path !== clean(path)
    ? null
    : followed(root, path, await git(root, ['cat-file', 'blob', entry.blob]));
}

/** Whether the place has the path, as a file, a folder, or behind a pointer of DVC. */
export async function hasPath(root: string, place: Place, path: string): Promise<boolean> {
  if (place === null) return existsSync(join(root, path)) || existsSync(join(root, `${clean(path)}.dvc`));
  const found = [...(await entries(root, place, path)), ...(await entries(root, place, `${clean(path)}.dvc`))];
  return found.length > 0;
}

/** The files below a local folder, as paths relative to it with forward slashes, in order. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await filesIn(folder)).map((path) => relative(folder, path).split(sep).join('/')).sort();
}

/**
 * A local path that holds the file or folder as it is at `place`. From a commit it is written below `scratch` (a private
 * folder); of `…/model.json` the whole folder is, because the weights stand beside it. null when the place does not have it.
 * Errors: `Problem` for a symbolic link (in the working tree: one that leads out of the root, or out of the model's
 * folder), an LFS object that is not at hand, or more than 100,000 files.
 */
export async function localPath(root: string, place: Place, path: string, scratch: string): Promise<string | null> {
  if (place === null) {
    const full = join(root, path);
    if (!existsSync(full)) return null;
    await staysInside(root, full, path);
    if ((await stat(full)).isDirectory())
      for (const file of await filesIn(full)) await staysInside(full, file, posix.join(path, relative(full, file)));
    const pointer = await firstPointer(full);
    if (pointer !== null) throw missingObject(posix.join(path, pointer));
    return full;
  }
  const wanted = clean(path);
  const folder = /(^|\/)model\.json$/.test(wanted) ? posix.dirname(wanted) : wanted;
  const found = await entries(root, place, folder);
  if (!found.some((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}/`))) return null;
  await written(root, found, scratch);
  return join(scratch, ...wanted.split('/'));
}

/**
 * Writes the files of a commit that are wanted below `scratch` (a private folder), each at its path of the repository.
 * Errors: as `localPath`, for those files.
 */
export async function localFiles(
  root: string,
  commit: string,
  wanted: (path: string) => boolean,
  scratch: string,
): Promise<void> {
  await written(root, await entries(root, commit, '.', wanted), scratch);
}

async function written(root: string, found: readonly Entry[], scratch: string): Promise<void> {
  let at = 0;
  // One git process for all: a folder of pictures holds thousands of files.
  for await (const object of readObjects(
    root,
    found.map(({ blob }) => blob),
    largestFile,
  )) {
    const { path: name } = found[at++] as Entry;
    if (object.bytes === null) throw tooLarge(name);
    const target = join(scratch, ...name.split('/'));
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await writeFile(
      target,
      await followed(root, name, Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.byteLength)),
      { mode: 0o600 },
    );
  }
}

/** `sha256:<hex>` of a file, or of a folder: sha256 over the sorted lines "sha256 name" of its files. */
export async function digestOf(path: string): Promise<string> {
  const folder = (await stat(path)).isDirectory() ? path : /model\.json$/.test(path) ? dirname(path) : null;
  if (folder === null) return sha256(await readFile(path));
  const lines = await Promise.all(
    (await filesIn(folder)).map(async (file) => {
      const name = relative(folder, file).split(sep).join('/');
      return `${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')} ${name}`;
    }),
  );
  return sha256(Buffer.from(lines.sort().join('\n')));
}

/** `sha256:<hex>` of bytes. */
export function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

interface Entry {
  readonly path: string;
  readonly blob: string;
}

async function entries(
  root: string,
  commit: string,
  path: string,
  wanted: (path: string) => boolean = () => true,
): Promise<readonly Entry[]> {
  const listed = await git(root, ['ls-tree', '-r', '-z', commit, '--', clean(path)]);
  const found = listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
      if (match === null) return [];
      const [, mode, , blob = '', name = ''] = match;
      if (!wanted(name)) return [];
      if (mode === '120000') {
        throw new Problem(
          `${quote(name)} is a symbolic link in the commit, which is not followed.`,
          'Commit the file itself.',
        );
      }
      return mode === '160000' ? [] : [{ path: name, blob }];
    });
  if (found.length > mostFiles) throw tooMany(path);
  return found;
}

/** Errors: `Problem` when a symbolic link leads from `full`, a path below `root`, out of it. */
async function staysInside(root: string, full: string, shown: string): Promise<void> {
  if (!isBelow(resolve(root), resolve(full))) return;
  const real = await realpath(full);
  if (isBelow(await realpath(root), real)) return;
  throw new Problem(
    `${quote(shown)} is a symbolic link out of its folder, which is not followed.`,
    'Put the file itself there, or name the place that the link leads to.',
  );
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a path is absolute or leads out of the folder that it is relative to. */
export function isOutside(path: string): boolean {
  const plain = clean(path);
  return plain === '..' || plain.startsWith('../') || posix.isAbsolute(plain) || /^[a-z]:/i.test(plain);
}

/** A path with forward slashes, without `./` before or a slash behind it. */
export function clean(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '');
}

const pointerStart = 'version https://git-lfs.github.com/spec/v1';

async function followed(root: string, path: string, bytes: Buffer): Promise<Buffer> {
  const oid = pointerOf(bytes);
  if (oid === null) return bytes;
  const folder = await gitText(root, ['rev-parse', '--git-common-dir']);
  const object = join(root, folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  for (const candidate of [
    object,
    join(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid),
    join(root, path),
  ]) {
    if (!existsSync(candidate)) continue;
    const real = await readFile(candidate);
    if (sha256(real) === `sha256:${oid}`) return real;
  }
  throw missingObject(path);
}

function pointerOf(bytes: Buffer): string | null {
  if (bytes.length > 1024 || !bytes.subarray(0, pointerStart.length).equals(Buffer.from(pointerStart))) return null;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString('utf8'))?.[1] ?? null;
}

/** The `sha256:<hex>` of the content that a Git LFS pointer stands for; null for other bytes. */
export function pointedAt(bytes: Buffer): string | null {
  const oid = pointerOf(bytes);
  return oid === null ? null : `sha256:${oid}`;
}

async function firstPointer(full: string): Promise<string | null> {
  const folder = (await stat(full)).isDirectory();
  for (const file of folder ? await filesIn(full) : [full]) {
    if ((await stat(file)).size <= 1024 && pointerOf(await readFile(file)) !== null) return relative(full, file) || '.';
  }
  return null;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  // A link counts like the file that it leads to: its bytes belong to the digest.
  const files = names
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && statSync(path).isFile());
  if (files.length > mostFiles) throw tooMany(folder);
  return files;
}

function tooLarge(path: string): Problem {
  return new Problem(
    `${quote(path)} is larger than ${largestFile} bytes, and so is not read from git.`,
    'Track it with Git LFS or DVC.',
  );
}

function tooMany(folder: string): Problem {
  return new Problem(
    `The folder ${quote(folder)} holds more than ${mostFiles} files.`,
    'Name the folder that holds only the model, or only the pictures.',
  );
}

function missingObject(path: string): Problem {
  return new Problem(
    `${quote(path)} is a Git LFS pointer, and the object that it names is not here.`,
    'Run `git lfs pull`, or check out with `lfs: true`.',
  );
}
