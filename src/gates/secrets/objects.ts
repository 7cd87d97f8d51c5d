import type { Location } from '../../evidence/location.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { LogCommit } from '../../sources/git-log.ts';
import { type GitObject, readObjects } from '../../sources/git-objects.ts';
import { filesOfTree } from '../../sources/git-tree.ts';
import { type Clean, traceOf } from './clean-texts.ts';
import { noteExposures } from './exposure.ts';
import { findIn, isPacked, lookIn } from './inside.ts';
import { countUnread, type Look, lookAt } from './look.ts';

/** A version of a file: an object, and where it stood. */
export interface Version {
  readonly id: string;
  readonly path: string;
  /** the commit that brought it; null when none has yet */
  readonly commit: LogCommit | null;
  readonly parents: readonly string[];
}

/** A candidate in a file version or a message, before it is known whether it is new. */
export interface Found extends Omit<Version, 'id'> {
  readonly candidate: Candidate;
  /** null for a text that is no file */
  readonly id: string | null;
}

/** Versions by object, in their order, each path of an object once; those that the policy excludes are counted only. */
export function groupVersions(look: Look, versions: Iterable<Version>): Map<string, Version[]> {
  const grouping = groupingFor(look);
  for (const version of versions) grouping.add(version);
  return grouping.done();
}

/** As `groupVersions`, version by version: those of a long history need not be held all at once. */
export function groupingFor(look: Look): { add(version: Version): void; done(): Map<string, Version[]> } {
  const { tally } = look;
  const groups = new Map<string, Version[]>();
  // each path once, for versions share them
  const paths = new Map<string, string>();
  // globs are asked once for each path
  const left = new Set<string>();
  const many = new Map<string, Set<string>>();
  const add = (version: Version) => {
    const { path } = version;
    if (left.has(path) || (!paths.has(path) && look.isExcluded(path))) {
      left.add(path);
      tally.excluded++;
      return;
    }
    const shared = paths.get(path) ?? path;
    paths.set(shared, shared);
    const group = groups.get(version.id);
    if (group === undefined) {
      const own = { ...version, id: alone(version.id), path: shared };
      groups.set(own.id, [own]);
    } else if (!stands(group, version, many)) group.push({ ...version, id: group[0]?.id ?? version.id, path: shared });
  };
  const done = () => {
    tally.blobs += groups.size;
    tally.files += paths.size;
    return groups;
  };
  return { add, done };
}

/** The same characters in a string of their own: what was cut out of a line would keep all of the line. */
function alone(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** Whether the path is in the group; where an object has many paths (an empty file), by a set of its own. */
function stands(group: readonly Version[], { id, path }: Version, many: Map<string, Set<string>>): boolean {
  if (group.length < 16) return group.some((other) => other.path === path);
  const known = many.get(id) ?? new Set(group.map((other) => other.path));
  many.set(id, known);
  if (known.has(path)) return true;
  known.add(path);
  return false;
}

/** Bytes out of archives and documents that one run reads, so that it ends: what comes after is counted as over the cap. */
const mostOpened = 2 ** 31;

/**
 * Reads each object once, in order, from one `git cat-file`; an object in which something was found is scanned again for
 * each further path. `messages`: commits and annotated tags, by id. `most`: bytes out of archives and documents. `clean`
 * takes the texts in which nothing is.
 */
export async function scanObjects(
  look: Look,
  groups: ReadonlyMap<string, readonly Version[]>,
  messages: ReadonlyMap<string, LogCommit | null>,
  { most = mostOpened, clean = null }: { readonly most?: number; readonly clean?: Clean | null } = {},
): Promise<Found[]> {
  const { io } = look;
  const found: Found[] = [];
  let done = 0;
  let opened = 0;
  for await (const object of readObjects(
    io.root,
    [...groups.keys(), ...messages.keys()],
    look.config['max-file-bytes'],
  )) {
    const versions = groups.get(object.id);
    if (versions === undefined) {
      found.push(...scanMessage(look, object, messages.get(object.id) ?? null));
      continue;
    }
    if (++done % 1000 === 0) {
      io.signal.throwIfAborted();
      io.log.progress('blobs', done, groups.size);
    }
    const path = versions[0]?.path ?? '';
    const packed = object.bytes !== null && isPacked(look, object.bytes, path);
    if (packed && opened > most) {
      countUnread(look.tally, 'over-cap', path);
      continue;
    }
    const { bytes, texts } = look.tally;
    const trace = traceOf(look.tally);
    const items = await scanVersions(look, object.bytes, versions);
    found.push(...items);
    if (packed) opened += look.tally.bytes - bytes;
    else if (items.length === 0 && look.tally.texts === texts + 1 && traceOf(look.tally) === trace)
      clean?.add(object.id, versions);
  }
  return found;
}

/** Scans an object for each path that it had; null bytes are above the cap. */
export async function scanVersions(
  look: Look,
  bytes: Uint8Array | null,
  versions: readonly Version[],
): Promise<Found[]> {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  if (bytes === null) {
    countUnread(look.tally, 'too-large', first.path);
    return [];
  }
  const candidates = await lookIn(look, bytes, first.path);
  const found = candidates.map((candidate) => ({ candidate, ...first }));
  for (const version of versions) await noteExposures(look, bytes, version, candidates);
  if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb'))) return found;
  for (const version of others) {
    for (const candidate of await findIn(look, bytes, version.path)) found.push({ candidate, ...version });
  }
  return found;
}

/** The message of a commit or an annotated tag: what follows the first empty line of the object. */
export function messageOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
}

/** Scans the message of a commit or tag; `commit` is null for a tag. Messages are no files and count as none. */
export function scanMessage(look: Look, object: Omit<GitObject, 'type'>, commit: LogCommit | null): Found[] {
  if (object.bytes === null) return [];
  const { texts } = look.tally;
  const path = commit === null ? '(tag message)' : '(commit message)';
  const { candidates } = lookAt(look, messageOf(object.bytes), path);
  look.tally.texts = texts;
  const brought = commit ?? { id: object.id, parents: 0, author: '', date: '', order: -1 };
  return candidates.map((candidate) => ({ candidate, path, id: null, commit: brought, parents: [] }));
}

/** The files of a commit's tree as `id path`. */
export async function keysOf(look: Look, commit: string): Promise<Set<string>> {
  return new Set((await filesOfTree(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}

/** Where it stands and who brought it when. At the head a place has no commit; one that is gone there names its own. */
export function placeOf(item: Found, atHead: ReadonlySet<string> | null): Location {
  const { commit } = item;
  const location = { ...item.candidate.location, path: item.path };
  if (commit === null) return location;
  const by = {
    ...(commit.author === '' ? {} : { author: commit.author }),
    ...(commit.date === '' ? {} : { date: commit.date }),
  };
  return atHead?.has(`${item.id} ${item.path}`) ? { ...location, ...by } : { ...location, commit: commit.id, ...by };
}
