import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { gitText } from '../git.ts';
import { countIn, positionOfName, readIndex } from './index-file.ts';
import { type Plan, planOf } from './plan.ts';
import { unpacker } from './unpack.ts';
import { type Share, type Visit, walkPack, whole } from './walk.ts';

/** An object out of a pack. `bytes` are good until the visit returns. */
export interface PackedObject {
  readonly id: string;
  /** null when the object has more bytes than the cap */
  readonly bytes: Buffer | null;
  readonly size: number;
  /** the object that it is stored against, visited before if it was wanted; null for one that is stored whole */
  readonly base: string | null;
  /** whether nothing that was visited before is a base of it, or of what follows */
  readonly first: boolean;
  /** whether wanted objects that follow are stored against it, or against one that is */
  readonly built: boolean;
  /** where it is no plain copy of its base: pairs of offsets, sorted; empty pairs where something was left out */
  readonly spans: Int32Array;
}

/**
 * Visits the wanted objects that lie in packs of the repository or its alternates, and takes them out of `wanted`. What
 * stays there (loose objects, packs of other kinds, damage) has to be asked of git. Lets other work run now and then. Of a
 * `share` no other one has an object, and together they have all. Of `known` ones it visits those only that wanted ones are
 * stored against, which may be more than once.
 */
export async function readPacked(
  root: string,
  wanted: Set<string>,
  cap: number,
  visit: (found: PackedObject) => void,
  share: Share = whole,
  known: Objects = new Map(),
): Promise<void> {
  const unpack = unpacker();
  const [sample] = wanted;
  if (unpack === null || sample?.length !== 40) return;
  // an object that lies in several packs belongs to the first, whatever share it is in there
  const open = share.of === 1 ? wanted : new Set(wanted);
  for (const index of await indexesOf(root)) {
    if (open.size === 0) return;
    const prepared = attempt(() => prepare(index, open, known));
    if (prepared === null) continue;
    const { plan, names } = prepared;
    const found = ({ member, bytes, size, base, first, built, spans }: Visit) => {
      const id = names[member] as string;
      wanted.delete(id);
      const named = base < 0 || names[base] === '' ? null : (names[base] as string);
      visit({ id, bytes, size, base: named, first, built, spans });
    };
    await walkPack(plan, unpack, cap, found, share);
    if (share.of > 1) for (const id of names) open.delete(id);
  }
}

/** How many objects lie in packs of the repository and its alternates, trees and copies too: their indexes say so. */
export async function objectsInPacks(root: string): Promise<number> {
  let count = 0;
  for (const index of await indexesOf(root)) count += attempt(() => countIn(index)) ?? 0;
  return count;
}

async function indexesOf(root: string): Promise<string[]> {
  const folder = await gitText(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
  return foldersOf(folder).flatMap(indexesIn);
}

/** Objects by id, whatever is known of them. */
type Objects = ReadonlyMap<string, unknown>;

/** What of a pack is to be read, and the ids of its members, '' for those that are only built upon; null when nothing is. */
function prepare(
  path: string,
  open: ReadonlySet<string>,
  known: Objects,
): { plan: Plan; names: readonly string[] } | null {
  const index = readIndex(path);
  if (index === null) return null;
  const flags = new Uint8Array(index.count);
  const named = new Map<number, string>();
  for (const id of open) {
    const position = positionOfName(index, id);
    if (position < 0) continue;
    flags[position] = 1;
    named.set(position, id);
  }
  if (named.size === 0) return null;
  for (const id of known.keys()) {
    const position = positionOfName(index, id);
    if (position < 0) continue;
    flags[position] = 3;
    named.set(position, id);
  }
  const plan = planOf(index, flags);
  return plan === null ? null : { plan, names: Array.from(plan.position, (position) => named.get(position) ?? '') };
}

/** The folder of objects, and those that it names as alternates, and those that they name. */
function foldersOf(folder: string, depth = 0): string[] {
  const listed = attempt(() => readFileSync(join(folder, 'info', 'alternates'), 'utf8')) ?? '';
  const others = listed.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('"'));
  return [
    folder,
    ...(depth < 5 ? others.flatMap((path) => foldersOf(isAbsolute(path) ? path : join(folder, path), depth + 1)) : []),
  ];
}

function indexesIn(folder: string): string[] {
  const pack = join(folder, 'pack');
  return (attempt(() => readdirSync(pack)) ?? [])
    .filter((name) => name.endsWith('.idx'))
    .sort()
    .map((name) => join(pack, name));
}

/** A pack that cannot be opened, or goes away meanwhile, is git's own business. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
