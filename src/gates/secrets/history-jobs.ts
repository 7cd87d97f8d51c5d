import type { LogCommit } from '../../sources/git-log.ts';
import type { Share } from '../../sources/pack/walk.ts';
import { type HistoryThread, taskOf } from './history-threads.ts';
import { addAnswer, type ScanAnswer, type ScanTask } from './jobs.ts';
import type { Look } from './look.ts';
import type { Found, Version } from './objects.ts';
import { type Material, takeOut, walkPacks } from './packs.ts';

/** What a thread is told that reads a share of a history. Versions by object, as positions among the paths. */
export interface HistoryTask {
  readonly task: ScanTask;
  readonly share: Share;
  readonly paths: readonly string[];
  readonly ids: readonly string[];
  /** where the paths of each object begin in `pathOf`; one more than there are objects */
  readonly starts: Uint32Array;
  readonly pathOf: Uint32Array;
  readonly commits: readonly string[];
  readonly tags: readonly string[];
  /** how many of the last ids are known to hold nothing; null where nobody asks what does */
  readonly known: number | null;
}

/** What a share gave. Versions and commits carry no more than their ids and paths. */
export interface HistoryAnswer {
  readonly answer: ScanAnswer;
  readonly places: readonly { readonly id: string | null; readonly path: string; readonly commit: string | null }[];
  readonly visited: readonly string[];
  readonly later: readonly string[];
  /** texts that hold nothing, where that is asked */
  readonly clean: readonly string[];
}

/** As `scanPacks`, with a share of the objects for this thread and for each of the others. */
export async function scanPacksInThreads(
  look: Look,
  material: Material,
  threads: readonly HistoryThread[],
): Promise<Found[]> {
  const jobs = threads.length + 1;
  const tasks = tasksFor(look, material, jobs);
  threads.forEach(({ tell }, i) => void tell(tasks[i + 1] as HistoryTask));
  const { found } = await walkPacks(look, material, { part: 0, of: jobs });
  for (const answer of await Promise.all(threads.map((thread) => thread.answer))) {
    for (const item of added(look, material, answer)) found.push(item);
    for (const id of answer.clean) material.clean?.add(id, material.groups.get(id) ?? []);
    takeOut(material, { visited: new Set(answer.visited), later: new Set(answer.later) });
  }
  return found;
}

/** What each share is told. */
export function tasksFor(look: Look, { groups, messages, clean }: Material, jobs: number): HistoryTask[] {
  const positions = new Map<string, number>();
  const ids = [...groups.keys(), ...(clean?.known.keys() ?? [])];
  const starts = new Uint32Array(ids.length + 1);
  const pathOf: number[] = [];
  ids.forEach((id, i) => {
    for (const { path } of groups.get(id) ?? clean?.known.get(id) ?? []) {
      const position = positions.get(path) ?? positions.size;
      positions.set(path, position);
      pathOf.push(position);
    }
    starts[i + 1] = pathOf.length;
  });
  const commits = [...messages].flatMap(([id, commit]) => (commit === null ? [] : [id]));
  const tags = [...messages].flatMap(([id, commit]) => (commit === null ? [id] : []));
  const task = taskOf(look);
  const paths = [...positions.keys()];
  return Array.from({ length: jobs }, (_, part) => ({
    task,
    share: { part, of: jobs },
    paths,
    ids,
    starts,
    pathOf: Uint32Array.from(pathOf),
    commits,
    tags,
    known: clean === null ? null : clean.known.size,
  }));
}

/** The material as a thread knows it; ids of texts that hold nothing go to `empty`. */
export function materialOfTask(
  { paths, ids, starts, pathOf, commits, tags, known }: HistoryTask,
  empty: string[] = [],
): Material {
  const groups = new Map<string, Version[]>();
  ids.forEach((id, i) => {
    const own = pathOf.subarray(starts[i], starts[i + 1]);
    groups.set(
      id,
      Array.from(own, (position) => ({ id, path: paths[position] ?? '', commit: null, parents: [] })),
    );
  });
  const messages = new Map<string, LogCommit | null>();
  for (const id of commits) messages.set(id, { id, parents: 0, author: '', date: '', order: -1 });
  for (const id of tags) messages.set(id, null);
  if (known === null) return { groups, messages, clean: null };
  const none = takenOut(groups, ids.slice(ids.length - known));
  return { groups, messages, clean: { known: none, add: (id) => void empty.push(id) } };
}

/** The groups of the ids, which the others are without then. */
function takenOut(groups: Map<string, Version[]>, ids: readonly string[]): Map<string, Version[]> {
  const taken = new Map<string, Version[]>();
  for (const id of ids) {
    taken.set(id, groups.get(id) ?? []);
    groups.delete(id);
  }
  return taken;
}

/** Adds the counts of a share to the tally, and gives what it found with the versions and commits that are known here. */
export function added(look: Look, { groups, messages }: Material, { answer, places }: HistoryAnswer): Found[] {
  for (const mask of answer.masks) look.io.mask(mask);
  addAnswer(look.tally, { ...answer, found: [] }, new Map());
  const rules = new Map(look.scanner.rules.map((rule) => [rule.id, rule]));
  return answer.found.map(({ rule: name, ...rest }, i): Found => {
    const place = places[i];
    const rule = rules.get(name);
    if (place === undefined || rule === undefined) throw new TypeError('a thread answers what it was asked');
    const candidate = { ...rest, rule };
    const version = groups.get(place.id ?? '')?.find(({ path }) => path === place.path);
    if (version !== undefined) return { ...version, candidate };
    const id = place.commit ?? '';
    const commit = messages.get(id) ?? { id, parents: 0, author: '', date: '', order: -1 };
    return { candidate, path: place.path, id: null, commit, parents: [] };
  });
}
