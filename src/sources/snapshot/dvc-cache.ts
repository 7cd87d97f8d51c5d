import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { DvcOut } from './dvc-pointer.ts';

/**
 * The path of an output's object in DVC's cache: `files/md5/ab/cdef...` (DVC 3) or `ab/cdef...` (DVC 2), below
 * `cache.dir` of `.dvc/config.local` or `.dvc/config`, else `.dvc/cache`; or the working tree's file when it is the very
 * version. The md5 is checked.
 * Errors: `Problem` with the mend when it was never fetched, is tracked without an md5, or is damaged.
 */
export async function dvcObject(root: string, out: DvcOut): Promise<string> {
  const fetch = `Fetch it: \`dvc fetch ${out.pointer.replaceAll('`', '')}\`.`;
  if (out.md5 === null)
    throw new Problem(
      `${quote(out.path)} is tracked by DVC without an md5, so its content cannot be found or checked.`,
      'Import it into the cache: `dvc add`, or `dvc import` without `--no-download`.',
    );
  const ending = out.folder ? '.dir' : '';
  const [head, tail] = [out.md5.slice(0, 2), `${out.md5.slice(2)}${ending}`];
  for (const cache of await cachesOf(root, out.pointer)) {
    for (const path of [join(cache, 'files', 'md5', head, tail), join(cache, head, tail)]) {
      if (!(await isFile(path))) continue;
      if (await hasHash(path, out)) return path;
      throw new Problem(`The DVC object of ${quote(out.path)} is damaged: its md5 is not the pointer's.`, fetch);
    }
  }
  const working = resolve(root, out.path);
  if (!out.folder && (await isFile(working)) && (await hasHash(working, out))) return working;
  throw new Problem(
    `${quote(out.path)} stands behind the DVC pointer ${quote(out.pointer)}, and its content is not here.`,
    fetch,
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** The cache folders of the DVC repository that holds a pointer: the nearest folder above it with `.dvc`. */
async function cachesOf(root: string, pointer: string): Promise<readonly string[]> {
  const start = resolve(root, dirname(pointer));
  for (let folder = start; ; folder = dirname(folder)) {
    const own = join(folder, '.dvc');
    if ((await stat(own).catch(() => null))?.isDirectory() === true) {
      const configured: string[] = [];
      for (const name of ['config.local', 'config']) {
        const named = cacheDirOf(await readFile(join(own, name), 'utf8').catch(() => ''));
        if (named !== null) configured.push(isAbsolute(named) ? named : resolve(own, named));
      }
      return [...configured, join(own, 'cache')];
    }
    if (folder === dirname(folder)) return [];
  }
}

/** `dir` of the `[cache]` section of DVC's configuration, or null. */
export function cacheDirOf(config: string): string | null {
  let section = '';
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[\s*['"]?([^\]'"]*)['"]?\s*\]/.exec(line);
    if (header !== null) section = header[1]?.trim() ?? '';
    const entry = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line);
    if (section === 'cache' && entry !== null) return entry[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? null;
  }
  return null;
}

async function hasHash(path: string, out: DvcOut): Promise<boolean> {
  const [plain, unix] = [createHash('md5'), createHash('md5')];
  let afterReturn = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) {
    plain.update(chunk as Buffer);
    if (out.exact || out.folder) continue;
    // As DVC 2 did for texts: a carriage return before a line feed does not count.
    const text = (chunk as Buffer).toString('latin1');
    const from = afterReturn && !text.startsWith('\n') ? '\r' : '';
    afterReturn = text.endsWith('\r');
    unix.update(Buffer.from(from + (afterReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1'));
  }
  if (afterReturn) unix.update('\r');
  return plain.digest('hex') === out.md5 || (!out.exact && unix.digest('hex') === out.md5);
}
