import type { Location } from '../evidence/location.ts';
import { Problem } from '../evidence/problem.ts';
import type { Candidate } from '../secrets/candidate.ts';
import { commitOf, git, gitText } from '../sources/git.ts';
import { type GitObject, readObjects } from '../sources/git-objects.ts';
import { type AddedBlob, addedIn } from '../sources/git-range.ts';
import { filesOfTree, stagedFiles } from '../sources/git-tree.ts';
import type { Change } from './change.ts';
import { findIn, isPacked, lookIn } from './secrets-inside.ts';
import { countUnread, type Look, lookAt } from './secrets-look.ts';

/** A candidate in a file version, before it is known whether it is new. */
interface Found {
  readonly candidate: Candidate;
  readonly path: string;
  readonly id: string | null;
  readonly commit: string | null;
  readonly parents: readonly string[];
}

const fullHistory =
  'Check out with the full history: `fetch-depth: 0` in actions/checkout, or run `git fetch --unshallow`.';

type Version = Omit<AddedBlob, 'commit'> & { readonly commit: string | null };

/** Scans what the commits of a change added, their messages, and the pull request's title and body. */
export async function lookAtRange(look: Look, change: Change): Promise<void> {
  const { io, tally } = look;
  const [base, head] = await Promise.all([existing(look, change.base, 'base'), existing(look, change.head, 'head')]);
  tally.base = base;
  tally.head = head;
  if (base === head) {
    tally.skip = 'base equals head: there is no change';
    return;
  }
  const range = await addedIn(io.root, [head], [base]);
  if (range.commits.length === 0) {
    tally.skip = 'base already holds every commit of head';
    return;
  }
  await refuseCutHistory(look, range.roots);
  const found = await scanObjects(look, range.added, range.commits);
  countUnread(tally, 'submodule', undefined, range.submodules);
  found.push(...scanDescription(look, change));
  tally.commits = range.commits.length;
  await sight(look, found, new Set(range.added.map(({ id }) => id)), base, head);
  if (range.added.length > 0 && tally.blobs === 0 && tally.sightings.length === 0) {
    tally.skip = 'every added file is excluded';
  }
}

/** Scans the index against the last commit. */
export async function lookAtStaged(look: Look): Promise<void> {
  const { io, tally } = look;
  const base = await commitOf(io.root, 'HEAD');
  tally.base = base;
  const staged = await stagedFiles(io.root, base);
  if (staged.length === 0) {
    tally.skip = 'nothing is staged';
    return;
  }
  const versions = staged.map(({ id, path, parent }) => ({
    id,
    path,
    commit: null,
    parents: parent === null ? [] : [parent],
  }));
  const found = await scanObjects(look, versions, []);
  await sight(look, found, new Set(versions.map(({ id }) => id)), base, null);
}

/** Scans every file version and message that a ref reaches, once. */
export async function lookAtHistory(look: Look): Promise<void> {
  const { io, tally } = look;
  const [refs, cut] = await Promise.all([
    gitText(io.root, ['for-each-ref', '--format=%(objecttype) %(objectname)', 'refs']),
    cutCommits(look),
  ]);
  const head = await commitOf(io.root, 'HEAD');
  if (refs === '' && head === null) {
    throw new Problem('The repository has no commit: needed at least one for its history.', 'Commit something first.');
  }
  tally.head = head;
  if (cut.size > 0) {
    throw new Problem(
      `The history is cut at ${cut.size} ${cut.size === 1 ? 'commit' : 'commits'}: needed all of it, given a shallow clone.`,
      fullHistory,
    );
  }
  const range = await addedIn(io.root, ['--all', ...(head === null ? [] : [head])], []);
  tally.commits = range.commits.length;
  const tags = refs.split('\n').flatMap((line) => (line.startsWith('tag ') ? [line.slice(4)] : []));
  const found = await scanObjects(look, range.added, [...range.commits, ...tags]);
  const atHead = head === null ? new Set<string>() : await keysOf(look, head);
  for (const item of found)
    tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state: 'new' });
}

/**
 * Reads each blob once, in order; a blob in which something was found is scanned again for each further path. Then the
 * messages of the commits and annotated tags named.
 */
async function scanObjects(look: Look, versions: readonly Version[], messages: readonly string[]): Promise<Found[]> {
  const { io, tally } = look;
  const kept = versions.filter(({ path }) => !look.isExcluded(path));
  tally.excluded += versions.length - kept.length;
  const byId = new Map<string, Version[]>();
  for (const version of kept) {
    const group = byId.get(version.id);
    if (group === undefined) byId.set(version.id, [version]);
    else if (!group.some(({ path }) => path === version.path)) group.push(version);
  }
  tally.blobs += byId.size;
  tally.files += new Set(kept.map(({ path }) => path)).size;
  const found: Found[] = [];
  let done = 0;
  for await (const object of readObjects(io.root, [...byId.keys(), ...messages], look.config['max-file-bytes'])) {
    const [first, ...others] = byId.get(object.id) ?? [];
    if (first === undefined) {
      found.push(...scanMessage(look, object));
      continue;
    }
    if (++done % 1000 === 0) {
      io.signal.throwIfAborted();
      io.log.progress('blobs', done, byId.size);
    }
    if (object.bytes === null) {
      countUnread(tally, 'too-large', first.path);
      continue;
    }
    const candidates = await lookIn(look, object.bytes, first.path);
    const add = (version: Version, candidates: readonly Candidate[]) => {
      for (const candidate of candidates) found.push({ candidate, ...version });
    };
    add(first, candidates);
    if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb'))) continue;
    for (const version of others) add(version, await findIn(look, object.bytes, version.path));
  }
  return found;
}

/** The message of a commit or an annotated tag: what follows the first empty line of the object. */
function scanMessage(look: Look, { id, type, bytes }: GitObject): Found[] {
  if (bytes === null) return [];
  // messages are no files
  const { texts } = look.tally;
  const message = bytes.subarray(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n') + 2);
  const path = type === 'tag' ? '(tag message)' : '(commit message)';
  const { candidates } = lookAt(look, message, path);
  look.tally.texts = texts;
  return candidates.map((candidate) => ({ candidate, path, id: null, commit: id, parents: [] }));
}

function scanDescription(look: Look, { title, body }: Change): Found[] {
  const parts = [
    ['(pull request title)', title],
    ['(pull request body)', body],
  ] as const;
  return parts.flatMap(([path, text]) =>
    text === undefined || text === null
      ? []
      : lookAt(look, Buffer.from(text), path).candidates.map((candidate) => ({
          candidate,
          path,
          id: null,
          commit: null,
          parents: [],
        })),
  );
}

/**
 * Says of each candidate whether it is new: its identity stands in no version that a parent outside the range has of the
 * file, and nowhere in base's tree.
 */
async function sight(
  look: Look,
  found: readonly Found[],
  added: ReadonlySet<string>,
  base: string | null,
  head: string | null,
): Promise<void> {
  const real = found.filter(({ candidate }) => candidate.dropped === null);
  if (real.length === 0) return;
  const known = await identitiesIn(look, parentVersions(real, added));
  const open = real.filter(({ candidate }) => !known.has(candidate.identity));
  if (base !== null && open.length > 0) {
    for (const identity of await identitiesInTree(
      look,
      base,
      open.map(({ candidate }) => candidate),
    ))
      known.add(identity);
  }
  const atHead = head === null ? null : await keysOf(look, head);
  for (const item of real) {
    const state = known.has(item.candidate.identity) ? ('existing' as const) : ('new' as const);
    look.tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state });
  }
}

function parentVersions(found: readonly Found[], added: ReadonlySet<string>): { id: string; path: string }[] {
  const versions = new Map<string, { id: string; path: string }>();
  for (const { parents, path } of found) {
    for (const id of parents) if (!added.has(id)) versions.set(id, { id, path });
  }
  return [...versions.values()];
}

async function identitiesIn(look: Look, versions: readonly { id: string; path: string }[]): Promise<Set<string>> {
  const paths = new Map(versions.map(({ id, path }) => [id, path]));
  const identities = new Set<string>();
  for await (const { id, bytes } of readObjects(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
    if (bytes === null) continue;
    for (const { identity } of await findIn(look, bytes, paths.get(id) ?? '')) identities.add(identity);
  }
  return identities;
}

/** Which of the identities stand in a commit's tree. Files that do not hold the text of one are not scanned. */
async function identitiesInTree(look: Look, commit: string, candidates: readonly Candidate[]): Promise<Set<string>> {
  const needles = [...new Set(candidates.flatMap(({ secret }) => needlesOf(secret)))];
  const wanted = new Set(candidates.map(({ identity }) => identity));
  // what stands in an archive may have stood in another one
  const packed = candidates.some(({ location }) => location.inside !== undefined);
  const files = (await filesOfTree(look.io.root, commit)).filter(({ kind }) => kind === 'file');
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  const identities = new Set<string>();
  for await (const { id, bytes } of readObjects(look.io.root, [...paths.keys()], look.config['max-file-bytes'])) {
    if (bytes === null) continue;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const path = paths.get(id) ?? '';
    const isOpen = !text.subarray(0, 4).includes(0) && !(packed && isPacked(bytes, path));
    if (needles.length <= 50 && isOpen && !needles.some((needle) => text.includes(needle))) continue;
    for (const { identity } of await findIn(look, bytes, path)) {
      if (wanted.has(identity)) identities.add(identity);
    }
    if (identities.size === wanted.size) break;
  }
  return identities;
}

/** Short texts one of which stands wherever the secret does: a line of it from the middle. */
function needlesOf(secret: string): string[] {
  const lines = secret.split(/\\n|[\r\n]/);
  const line = (lines[Math.floor(lines.length / 2)] ?? secret).trim();
  return [line.slice(0, 40)];
}

async function keysOf(look: Look, commit: string): Promise<Set<string>> {
  return new Set((await filesOfTree(look.io.root, commit)).map(({ id, path }) => `${id} ${path}`));
}

/** At the head a place has no commit; a version that is gone there is named with the commit that added it. */
function placeOf(item: Found, atHead: ReadonlySet<string> | null): Location {
  const location = { ...item.candidate.location, path: item.path };
  if (item.commit === null) return location;
  return atHead?.has(`${item.id} ${item.path}`) ? location : { ...location, commit: item.commit };
}

async function existing(look: Look, ref: string, which: string): Promise<string> {
  // the allow-list was read from both commits, so what is a full id is there
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return ref;
  const commit = await commitOf(look.io.root, ref);
  if (commit !== null) return commit;
  throw new Problem(
    `The ${which} commit ${ref.slice(0, 40)} is not in the repository: needed to tell what the change adds.`,
    fullHistory,
  );
}

/** Commits whose parents a shallow clone left out. */
async function cutCommits(look: Look): Promise<ReadonlySet<string>> {
  const said = await gitText(look.io.root, [
    'rev-parse',
    '--path-format=absolute',
    '--is-shallow-repository',
    '--git-path',
    'shallow',
  ]);
  const [shallow, ...file] = said.split('\n');
  if (shallow !== 'true') return new Set();
  const { readFile } = await import('node:fs/promises');
  return new Set((await readFile(file.join('\n'), 'utf8')).trim().split('\n'));
}

/** A commit whose parents were cut off by a shallow clone would look as if it had added the whole tree. */
async function refuseCutHistory(look: Look, roots: readonly string[]): Promise<void> {
  if (roots.length === 0) return;
  const cut = await cutCommits(look);
  const hit = roots.find((commit) => cut.has(commit));
  if (hit === undefined) return;
  const count = (await git(look.io.root, ['rev-list', '--count', hit])).toString('latin1').trim();
  throw new Problem(
    `The history is cut at ${hit.slice(0, 12)}: needed every commit between base and head, given a shallow clone (${count} commits from there).`,
    fullHistory,
  );
}
