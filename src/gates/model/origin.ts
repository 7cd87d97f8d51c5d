import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { goldenPath } from '../../model/config/golden.ts';
import type { Origin } from '../../model/lineage/lineage.ts';
import { type Lock, lockOf, lockPath } from '../../model/lineage/lock.ts';
import { git, gitText } from '../../sources/git.ts';
import { digestOf, fileBytes, type Place, pointedAt } from './files.ts';
import type { GoldenFile } from './golden-file.ts';
import type { Run } from './inputs.ts';
import type { Source } from './outputs.ts';

/** Training data of more bytes than this is not hashed again to see whether it changed since the training. */
const mostBytes = 256 * 1024 ** 2;
const mostFiles = 100;

/** What is known of the candidate's origin: the locks of change and base, and what they name. */
export async function originOf(run: Run, head: Source, golden: GoldenFile): Promise<Origin> {
  const { config, places, io } = run;
  const path = config.candidate.path ?? config.candidate.predictions ?? '';
  const [lock, baseLock] = [await lockAt(io.root, places.head), await lockAt(io.root, places.golden)];
  const entry = lock?.models[path];
  const names = Object.keys(entry?.data ?? {}).slice(0, mostFiles);
  const digests = await Promise.all(
    names.map(async (name) => [name, await dataDigest(io.root, places.head, name)] as const),
  );
  return {
    path,
    file: head.file,
    digest: head.digest,
    golden: { path: goldenPath(config.golden), digest: golden.digest },
    lock,
    baseLock,
    data: new Map(digests),
    codeKnown: entry?.code == null ? null : await inHistory(io.root, entry.code, places.head ?? 'HEAD'),
  };
}

async function lockAt(root: string, place: Place): Promise<Lock | null> {
  const bytes = await fileBytes(root, place, lockPath);
  return bytes === null ? null : lockOf(bytes.toString('utf8'));
}

/** Digest of a data file or folder; null where it is not, or too large to be read for a remark. */
async function dataDigest(root: string, place: Place, path: string): Promise<string | null> {
  if (place === null) {
    const full = join(root, path);
    if (!existsSync(full) || (await stat(full)).size > mostBytes) return null;
    return dataDigestOf(full);
  }
  try {
    const size = Number(await gitText(root, ['cat-file', '-s', `${place}:${path}`]));
    if (!(size <= mostBytes)) return null;
    const bytes = await git(root, ['cat-file', 'blob', `${place}:${path}`]);
    return pointedAt(bytes) ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  } catch {
    // A folder, or a file that this commit does not have: nothing to compare with.
    return null;
  }
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
