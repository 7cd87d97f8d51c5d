import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { goldenPath } from '../../model/config/golden.ts';
import type { Origin } from '../../model/lineage/lineage.ts';
import { type Lock, lockOf, lockPath } from '../../model/lineage/lock.ts';
import { git, gitText } from '../../sources/git.ts';
import { clean, digestOf, fileBytes, type Place, pointedAt, sha256 } from './files.ts';
import type { GoldenFile } from './golden-file.ts';
import type { Run } from './inputs.ts';
import type { Source } from './outputs.ts';

/** Training data of more bytes than this in all is not hashed again to see whether it changed since the training. */
const mostBytes = 256 * 1024 ** 2;
const mostFiles = 100;

/** What is known of the candidate's origin: the locks of change and base, and what they name. */
export async function originOf(run: Run, head: Source, golden: GoldenFile): Promise<Origin> {
  const { config, places, io } = run;
  const path = clean(config.candidate.path ?? config.candidate.predictions ?? '');
  const [lock, baseLock] = [await lockAt(io.root, places.head), await lockAt(io.root, places.golden)];
  const entry = lock?.models[path];
  return {
    path,
    file: head.file,
    digest: head.digest,
    golden: { path: goldenPath(config.golden), digest: golden.digest },
    lock,
    baseLock,
    data: await dataDigests(io.root, places.head, Object.keys(entry?.data ?? {}).slice(0, mostFiles)),
    codeKnown: entry?.code == null ? null : await inHistory(io.root, entry.code, places.head ?? 'HEAD'),
  };
}

async function lockAt(root: string, place: Place): Promise<Lock | null> {
  const bytes = await fileBytes(root, place, lockPath);
  return bytes === null ? null : lockOf(bytes.toString('utf8'));
}

/** Digests of data files, one after the other; null for one that is not there, a folder, and what is too large in all. */
async function dataDigests(
  root: string,
  place: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const digests = new Map<string, string | null>();
  let left = mostBytes;
  for (const name of names) {
    const bytes = await sizeOf(root, place, name);
    const read = bytes !== null && bytes <= left;
    if (read) left -= bytes;
    digests.set(name, read ? await dataDigest(root, place, name) : null);
  }
  return digests;
}

async function sizeOf(root: string, place: Place, path: string): Promise<number | null> {
  if (place === null) {
    const about = await stat(join(root, path)).catch(() => null);
    return about?.isFile() === true ? about.size : null;
  }
  const type = await gitText(root, ['cat-file', '-t', `${place}:${path}`]).catch(() => '');
  return type === 'blob' ? Number(await gitText(root, ['cat-file', '-s', `${place}:${path}`])) : null;
}

async function dataDigest(root: string, place: Place, path: string): Promise<string> {
  if (place === null) return dataDigestOf(join(root, path));
  const bytes = await git(root, ['cat-file', 'blob', `${place}:${path}`]);
  return pointedAt(bytes) ?? sha256(bytes);
}

/** `sha256:<hex>` of a data file's content (that of the object, for a Git LFS pointer) or of a folder, read as a stream. */
export async function dataDigestOf(full: string): Promise<string> {
  const about = await stat(full);
  if (about.isDirectory()) return digestOf(full);
  const hash = createHash('sha256');
  let start = Buffer.alloc(0);
  for await (const chunk of createReadStream(full)) {
    hash.update(chunk as Buffer);
    if (start.length <= 1024) start = Buffer.concat([start, chunk as Buffer]).subarray(0, 1025);
  }
  return pointedAt(start) ?? `sha256:${hash.digest('hex')}`;
}

/** Whether a commit is an ancestor of another; null when the history at hand does not tell. */
async function inHistory(root: string, commit: string, of: string): Promise<boolean | null> {
  try {
    await git(root, ['merge-base', '--is-ancestor', commit, of]);
    return true;
  } catch {
    const shallow = await gitText(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
    return shallow === 'false' ? false : null;
  }
}
