import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SnapshotConfig } from '../../data/config.ts';
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

/** Entries, and drafts of them that a run left behind which was ended. */
const ending = /^[0-9a-f]{64}\.profile(?:\.[0-9a-f-]{36})?$/;

/**
 * The first profile of a base: the one that is kept for the same bytes, read in the same way by the same version, or else
 * the one that `make` makes, which is kept then. Heads are never kept, so that no head can speak for a base. What is kept
 * is not believed when its digest is wrong, or when it says other rows or columns than `rows`, the opened base, has. A
 * folder that cannot be read or written costs time only. `asked`: how the policy says that base's text is written.
 */
export async function keptProfile(
  run: Run,
  snapshot: Snapshot | Table,
  rows: Counter,
  asked: SnapshotConfig['csv'],
  make: () => Promise<Profile>,
): Promise<Profile> {
  const { values, extremes, k } = run.config.privacy;
  // What a policy holds back from stored profiles is not stored here either.
  const open = values === 'shown' && extremes;
  const directory = snapshot.kind === 'table' || !open ? null : await folderOf(run.io);
  if (snapshot.kind === 'table' || directory === null) return make();
  const path = join(directory, `${nameOf(snapshot, rows, asked, k)}.profile`);
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

/** The folder; null without one, and where a head could bring entries of its own in its commits which nobody signed. */
async function folderOf({ root, env, log }: Run['io']): Promise<string | null> {
  const asked = env[folderVariable] ?? '';
  if (asked === '') return null;
  const folder = resolve(root, asked);
  if ((env[keyVariable] ?? '') !== '') return folder;
  const real = (path: string) => realpath(path).catch(() => path);
  if (!isInside(root, folder) && !isInside(await real(root), await real(folder))) return folder;
  const mend = `name one outside of the repository, or set ${keyVariable}`;
  log.warn(`${folderVariable}: not used, since a pull request can write to this folder; ${mend}.`);
  return null;
}

function isInside(root: string, path: string): boolean {
  const from = relative(root, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

/** The digest of everything that a first profile follows from. Each file counts alone: sums of digests can be made equal. */
function nameOf(snapshot: Snapshot, rows: Counter, asked: SnapshotConfig['csv'], k: number): string {
  const files = snapshot.parts.map(({ digest, partition }) => [digest, partition]);
  const read = [snapshot.kind, snapshot.digest, files, snapshot.header, snapshot.partitions, snapshot.table, asked];
  const by = [method, tool.version, rows.engine, rows.nulls, k];
  return createHash('sha256')
    .update(JSON.stringify([read, by]))
    .digest('hex');
}

/** An entry is the digest of its name and a profile, a line feed, and the profile's text; null where that is not there. */
async function readEntry(path: string, key: string | undefined): Promise<Profile | null> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > most.entry) return null;
    const text = await readFile(path, 'utf8');
    const at = text.indexOf('\n');
    const profile = text.slice(at + 1);
    const [said, is] = [Buffer.from(text.slice(0, Math.max(0, at)), 'hex'), digestOf(path, profile, key)];
    if (said.length !== is.length || !timingSafeEqual(said, is)) return null;
    return parseProfile(profile, 'kept profile');
  } catch {
    // Not there, not readable or no profile: it is made again.
    return null;
  }
}

function digestOf(path: string, text: string, key: string | undefined): Buffer {
  const hash = key === undefined || key === '' ? createHash('sha256') : createHmac('sha256', key);
  return hash.update(`${basename(path)}\n${text}`, 'utf8').digest();
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
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, `${digestOf(path, text, key).toString('hex')}\n${text}`, { mode: 0o600, flag: 'wx' });
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
