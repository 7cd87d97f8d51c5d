import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Counter } from '../../data/counter.ts';
import { parseProfile, profileText } from '../../data/profile/profile-text.ts';
import type { Profile } from '../../data/profile.ts';
import { tool } from '../../evidence/tool.ts';
import type { Snapshot } from '../../sources/snapshot.ts';
import type { Run } from './run.ts';
import type { Table } from './table.ts';

/** The folder in which profiles of bases are kept from run to run; none are kept without it. */
const folderVariable = 'ASSAY_PROFILE_CACHE';

/** With it entries are signed, and an entry that is not is made again. */
const keyVariable = 'ASSAY_PROFILE_KEY';

/** Bytes of one entry, and of all together: the entries that were used last stay. */
const most = { entry: 64 * 1024 ** 2, all: 512 * 1024 ** 2 };

/** Raised when the same bytes and settings give another first profile than before. */
const method = 1;

const ending = /^[0-9a-f]{64}\.profile$/;

/**
 * The first profile of a base: the one that is kept for the same bytes, read in the same way by the same version, or else
 * the one that `make` makes, which is kept then. Heads are never kept, so that no head can speak for a base. What is kept
 * is not believed when its digest is wrong, or when it says other rows or columns than `rows`, the opened base, has. A
 * folder that cannot be read or written costs time only.
 */
export async function keptProfile(
  run: Run,
  snapshot: Snapshot | Table,
  rows: Counter,
  make: () => Promise<Profile>,
): Promise<Profile> {
  const folder = run.io.env[folderVariable];
  const { values, extremes, k } = run.config.privacy;
  // What a policy holds back from stored profiles is not stored here either.
  const open = values === 'shown' && extremes;
  if (folder === undefined || folder === '' || snapshot.kind === 'table' || !open) return make();
  const directory = isAbsolute(folder) ? folder : join(run.io.root, folder);
  const path = join(directory, `${nameOf(snapshot, rows, k)}.profile`);
  const kept = await readEntry(path, run.io.env[keyVariable]);
  if (kept !== null && isOf(kept, rows, k)) {
    run.io.log.info(`${snapshot.name}: its profile was kept`);
    await utimes(path, run.io.now() / 1000, run.io.now() / 1000).catch(() => undefined);
    return kept;
  }
  const made = await make();
  await writeEntry(directory, path, made, run.io.env[keyVariable]).catch((error: unknown) => {
    run.io.log.info(`${snapshot.name}: its profile could not be kept (${String((error as Error).message)})`);
  });
  return made;
}

/** The digest of everything that a first profile follows from. Each file counts alone: sums of digests can be made equal. */
function nameOf(snapshot: Snapshot, rows: Counter, k: number): string {
  const files = snapshot.parts.map(({ digest, partition }) => [digest, partition]);
  const read = [snapshot.kind, snapshot.digest, files, snapshot.header, snapshot.partitions, snapshot.table];
  const by = [method, tool.version, rows.engine, rows.nulls, k];
  return createHash('sha256')
    .update(JSON.stringify([read, by]))
    .digest('hex');
}

/** An entry is the digest of a profile, a line feed, and the profile's text; null where that is not what is there. */
async function readEntry(path: string, key: string | undefined): Promise<Profile | null> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > most.entry) return null;
    const text = await readFile(path, 'utf8');
    const at = text.indexOf('\n');
    const profile = text.slice(at + 1);
    const [said, is] = [Buffer.from(text.slice(0, Math.max(0, at)), 'hex'), digestOf(profile, key)];
    if (said.length !== is.length || !timingSafeEqual(said, is)) return null;
    return parseProfile(profile, 'kept profile');
  } catch {
    // Not there, not readable or no profile: it is made again.
    return null;
  }
}

function digestOf(text: string, key: string | undefined): Buffer {
  const hash = key === undefined || key === '' ? createHash('sha256') : createHmac('sha256', key);
  return hash.update(text, 'utf8').digest();
}

function isOf(profile: Profile, rows: Counter, k: number): boolean {
  const columns = (of: Pick<Profile, 'columns'> | Counter) =>
    JSON.stringify(of.columns.map(({ path, type, physical, position }) => [path, type, physical, position]));
  const own = profile.digest === rows.digest && profile.edges_from === rows.digest && profile.k === k;
  return own && profile.rows === rows.rows && profile.privacy === undefined && columns(profile) === columns(rows);
}

async function writeEntry(directory: string, path: string, profile: Profile, key: string | undefined): Promise<void> {
  const text = profileText(profile);
  if (Buffer.byteLength(text) > most.entry) return;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, `${digestOf(text, key).toString('hex')}\n${text}`, { mode: 0o600, flag: 'wx' });
    // A reader sees the whole entry or none.
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  await makeRoom(directory);
}

/** Removes the entries that were not used for longest, beyond the room for all. */
async function makeRoom(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => ending.test(name));
  const entries = await Promise.all(
    names.map(async (name) => ({ path: join(directory, name), ...(await sizeOf(join(directory, name))) })),
  );
  let bytes = 0;
  for (const { path, size } of entries.sort((a, b) => b.used - a.used)) {
    bytes += size;
    if (bytes > most.all) await rm(path, { force: true });
  }
}

async function sizeOf(path: string): Promise<{ readonly size: number; readonly used: number }> {
  const { size, mtimeMs } = await lstat(path);
  return { size, used: mtimeMs };
}
