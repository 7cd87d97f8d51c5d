import { Problem } from '../../evidence/problem.ts';
import { commitOf } from '../../sources/git.ts';
import { type AddedRange, addedIn } from '../../sources/git-range.ts';
import type { Change } from '../change.ts';
import { fullHistory, refuseCutHistory } from './cut.ts';
import { keepNewExposures } from './exposure.ts';
import { countUnread, type Look, lookAt } from './look.ts';
import { type Found, groupVersions, scanObjects } from './objects.ts';
import { sight } from './sight.ts';

/**
 * Scans what the commits of a change added, their messages, and the pull request's title and body. `added`: what the change
 * adds, where git was asked before.
 */
export async function lookAtRange(look: Look, change: Change, added: Promise<AddedRange> | null): Promise<void> {
  const { io, tally } = look;
  const [base, head] = await Promise.all([existing(look, change.base, 'base'), existing(look, change.head, 'head')]);
  tally.base = base;
  tally.head = head;
  if (base === head) {
    tally.skip = 'base equals head: there is no change';
    return;
  }
  const range = await (added ?? addedIn(io.root, [head], [base]));
  if (range.commits.length === 0) {
    tally.skip = 'base already holds every commit of head';
    return;
  }
  await refuseCutHistory(look, range.roots);
  const messages = new Map(range.commits.map((commit) => [commit.id, commit]));
  const found = await scanObjects(look, groupVersions(look, range.added), messages);
  countUnread(tally, 'submodule', undefined, range.submodules);
  found.push(...scanDescription(look, change));
  tally.commits = range.commits.length;
  const ids = new Set(range.added.map(({ id }) => id));
  await sight(look, found, ids, base, head);
  await keepNewExposures(look, ids, base, head);
  if (
    range.added.length > 0 &&
    tally.blobs === 0 &&
    tally.sightings.every(({ candidate }) => candidate.dropped !== null)
  ) {
    tally.skip = 'every added file is excluded';
  }
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
