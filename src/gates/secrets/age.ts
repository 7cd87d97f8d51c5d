import type { Sighting } from '../../secrets/findings.ts';
import { commitOf, git } from '../../sources/git.ts';
import { readObjects } from '../../sources/git-objects.ts';
import type { Io } from '../io.ts';

/** Since when a credential stands somewhere. */
export interface Since {
  readonly commit: string;
  /** author date, ISO 8601 */
  readonly date: string;
}

interface Version extends Since {
  readonly id: string;
}

/** paths whose history is read, and versions of one of them; what is older than the oldest read is said to be that old */
const mostPaths = 200;
const mostVersions = 2000;

/**
 * The earliest commit on the way to `tip` in which each credential stood in its file, renames followed, by identity. Only
 * the text of the secret is looked for, in memory. A file that git does not know gives nothing.
 */
export async function sinceOf(
  sightings: readonly Sighting[],
  io: Io,
  tip: string,
): Promise<ReadonlyMap<string, Since>> {
  const commit = await commitOf(io.root, tip);
  if (commit === null) return new Map();
  const byPath = new Map<string, Set<Sighting['candidate']>>();
  for (const { candidate, location } of sightings) {
    if (candidate.dropped !== null || location.commit !== undefined) continue;
    byPath.set(location.path, (byPath.get(location.path) ?? new Set()).add(candidate));
  }
  const found = new Map<string, Since>();
  for (const [path, candidates] of [...byPath].slice(0, mostPaths)) {
    io.signal.throwIfAborted();
    const versions = await versionsOf(io.root, commit, path);
    for (const { identity, since } of await earliest(io, versions, [...candidates])) {
      const before = found.get(identity);
      if (before === undefined || Date.parse(since.date) < Date.parse(before.date)) found.set(identity, since);
    }
  }
  return found;
}

async function earliest(
  io: Io,
  versions: readonly Version[],
  candidates: readonly Sighting['candidate'][],
): Promise<{ identity: string; since: Since }[]> {
  const holding = new Map<string, Set<string>>();
  const needles = candidates.map(({ identity, secret }) => ({ identity, bytes: Buffer.from(secret) }));
  for await (const { id, bytes } of readObjects(io.root, [...new Set(versions.map(({ id }) => id))], 100_000_000)) {
    if (bytes === null) continue;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    holding.set(id, new Set(needles.flatMap((needle) => (text.includes(needle.bytes) ? [needle.identity] : []))));
  }
  return [...new Set(candidates.map(({ identity }) => identity))].flatMap((identity) => {
    const first = versions.find(({ id }) => holding.get(id)?.has(identity));
    return first === undefined ? [] : [{ identity, since: { commit: first.commit, date: first.date } }];
  });
}

/** Every version of a file, the oldest first. */
async function versionsOf(root: string, tip: string, path: string): Promise<Version[]> {
  const format = '--format=%x01%H %aI';
  const limits = ['--follow', '--raw', '--no-abbrev', '-z', `--max-count=${mostVersions}`, '--no-ext-diff'];
  const log = (
    await git(root, ['--literal-pathspecs', 'log', ...limits, '--no-textconv', format, tip, '--', path])
  ).toString('utf8');
  const versions: Version[] = [];
  for (const entry of log.split('\u0001').slice(1)) {
    const [, commit = '', date = ''] = /^([0-9a-f]+) ([\dT:+Z-]+)/.exec(entry) ?? [];
    const id = /:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(entry)?.[1] ?? '';
    if (commit !== '' && id !== '' && !/^0+$/.test(id)) versions.push({ id, commit, date });
  }
  return versions.reverse();
}
