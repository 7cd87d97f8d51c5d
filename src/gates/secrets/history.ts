import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { commitOf, gitText } from '../../sources/git.ts';
import { isZero, type LogCommit, readLog } from '../../sources/git-log.ts';
import { filesOfTree } from '../../sources/git-tree.ts';
import { cleanTexts } from './clean-texts.ts';
import { shownOf } from './collected.ts';
import { cutCommits, fullHistory } from './cut.ts';
import { scanPacksInThreads } from './history-jobs.ts';
import { type HistoryThreads, historyThreads } from './history-threads.ts';
import { byName, countUnread, type Look } from './look.ts';
import { type Found, groupingFor, keysOf, placeOf, scanObjects, type Version } from './objects.ts';
import { type Material, scanPacks } from './packs.ts';

/** How a history is scanned. */
export interface HistoryRequest {
  /** a commit: only what commits bring that it does not reach */
  readonly since?: string;
  /** `git`: every object through git and as a whole; the reference that the packs' reader is tested against */
  readonly through?: 'git';
  /** what ASSAY_SECRETS_CACHE knows to hold nothing is not read again */
  readonly cached?: true;
  /** threads; two for a long history unless told (`historyThreads`) */
  readonly jobs?: number;
}

/** Scans every file version and message that a ref reaches, once: objects out of packs, what is in none through git. */
export async function lookAtHistory(look: Look, request: HistoryRequest = {}): Promise<void> {
  const { io, tally } = look;
  const { since, jobs = null } = request;
  const head = await commitOf(io.root, 'HEAD');
  const before = since === undefined ? null : await sinceCommit(look, since);
  await refuseCut(look);
  // what the code of an old version did is over
  tally.exposures = null;
  tally.head = head;
  tally.base = before;
  const threads = historyThreads(look, request.through === 'git' ? 1 : jobs);
  try {
    await lookAtAll(look, request, threads, { head, before });
  } finally {
    await threads.end();
  }
}

async function lookAtAll(
  look: Look,
  { through, cached }: HistoryRequest,
  threads: HistoryThreads,
  { head, before }: { readonly head: string | null; readonly before: string | null },
): Promise<void> {
  const { tally } = look;
  const read = await materialOf(look, head, before, threads);
  const clean = cached === true && through !== 'git' ? await cleanTexts(look, read.groups, before !== null) : null;
  const material = { ...read, clean };
  if (tally.commits === 0 && before !== null) {
    tally.skip = `${before.slice(0, 12)} already holds every commit`;
    return;
  }
  // values that are not reported are counted once each: how often they stand depends on how objects are packed
  const found = through === 'git' ? [] : await fromPacks(look, material, threads);
  for (const item of await scanObjects(look, material.groups, material.messages, { clean })) found.push(item);
  await clean?.keep();
  const { real, dropped } = shownOf(found);
  tally.dropped = dropped.length;
  tally.brokenNotebooks.sort();
  tally.brokenSettings.sort();
  for (const places of tally.unreadPlaces.values()) places.sort(byName);
  const shown = [...real, ...dropped];
  const atHead = head === null || shown.length === 0 ? new Set<string>() : await keysOf(look, head);
  for (const item of shown)
    tally.sightings.push({ candidate: item.candidate, location: placeOf(item, atHead), state: 'new' });
}

async function fromPacks(look: Look, material: Material, threads: HistoryThreads): Promise<Found[]> {
  const others = await threads.sharing(material.groups.size + material.messages.size);
  return others.length === 0 ? scanPacks(look, material) : scanPacksInThreads(look, material, others);
}

/** Reads the log: versions of files, oldest first; then what refs name beside commits: tags, trees, blobs. */
async function materialOf(
  look: Look,
  head: string | null,
  since: string | null,
  threads: HistoryThreads,
): Promise<Omit<Material, 'clean'>> {
  const { io, tally } = look;
  const refs = await gitText(io.root, [
    'for-each-ref',
    '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname)',
  ]);
  if (refs === '' && head === null) {
    throw new Problem('The repository has no commit: needed at least one for its history.', 'Commit something first.');
  }
  const messages = new Map<string, LogCommit | null>();
  const grouping = groupingFor(look);
  let submodules = 0;
  await readLog(io.root, ['--all', ...(head === null ? [] : [head]), ...(since === null ? [] : [`^${since}`])], {
    commit: (commit) => {
      messages.set(commit.id, commit);
      threads.commits(messages.size);
      if (commit.order % 10_000 === 9_999) io.log.progress('commits', commit.order + 1, null);
    },
    change: ({ mode, id, path }, commit) => {
      if (mode === '160000') submodules++;
      else if (!isZero(id)) grouping.add({ id, path, commit, parents: none });
    },
  });
  io.signal.throwIfAborted();
  tally.commits = messages.size;
  countUnread(tally, 'submodule', undefined, submodules);
  for (const line of refs.split('\n')) {
    const [type = '', id = '', peeled = '', inner = ''] = line.split(' ');
    if (type === 'tag') messages.set(id, null);
    for (const [kind, object] of [[type, id] as const, [peeled, inner] as const]) {
      if (kind === 'blob') grouping.add(named(object, '(tagged object)'));
      if (kind === 'tree') for (const version of await filesNamed(look, object)) grouping.add(version);
    }
  }
  return { groups: grouping.done(), messages };
}

const none: readonly string[] = [];

async function filesNamed(look: Look, tree: string): Promise<Version[]> {
  return (await filesOfTree(look.io.root, tree)).map(({ id, path }) => named(id, path));
}

/** A version that stands in no commit: what a ref or tag names directly. */
function named(id: string, path: string): Version {
  return { id, path, commit: { id, parents: 0, author: '', date: '', order: -1 }, parents: none };
}

async function sinceCommit(look: Look, since: string): Promise<string> {
  const commit = await commitOf(look.io.root, since);
  if (commit !== null) return commit;
  throw new Problem(
    `${quote(since.slice(0, 100))} is no commit of the repository: needed the one up to which the history was scanned.`,
    'Name a commit that is there (`git fetch`), or leave `--since` out to scan all of it.',
  );
}

async function refuseCut(look: Look): Promise<void> {
  const cut = await cutCommits(look);
  if (cut.size === 0) return;
  throw new Problem(
    `The history is cut at ${cut.size} ${cut.size === 1 ? 'commit' : 'commits'}: needed all of it, given a shallow clone.`,
    fullHistory,
  );
}
