import type { Candidate } from '../../secrets/candidate.ts';
import { readObjects } from '../../sources/git-objects.ts';
import { filesOfTree } from '../../sources/git-tree.ts';
import { findIn, isPacked } from './inside.ts';
import type { Look } from './look.ts';
import { type Found, keysOf, placeOf } from './objects.ts';

/**
 * Says of each candidate whether it is new: its identity stands in no version that a parent outside the range has of the
 * file, and nowhere in base's tree.
 */
export async function sight(
  look: Look,
  found: readonly Found[],
  added: ReadonlySet<string>,
  base: string | null,
  head: string | null,
): Promise<void> {
  for (const item of found) {
    // kept for whoever asks why it is not reported
    if (item.candidate.dropped !== null)
      look.tally.sightings.push({ candidate: item.candidate, location: placeOf(item, null), state: 'new' });
  }
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
    const isOpen = !text.subarray(0, 4).includes(0) && !(packed && isPacked(look, bytes, path));
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
