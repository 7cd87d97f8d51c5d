import { scanBytes } from '../../secrets/scan.ts';
import type { LogCommit } from '../../sources/git-log.ts';
import { type PackedObject, readPacked } from '../../sources/pack/packs.ts';
import type { Share } from '../../sources/pack/walk.ts';
import type { Clean } from './clean-texts.ts';
import { collect, itemsOf } from './collected.ts';
import { heapKeeper, roomOfHistory } from './heap-room.ts';
import { isPacked } from './inside.ts';
import { countUnread, type Look } from './look.ts';
import { type Found, messageOf, scanMessage, type Version } from './objects.ts';
import { beginFamily, knowText, noTexts, type Texts, visitText } from './packed-text.ts';

/** What there is to read: versions by object, and commits and annotated tags (null) for their messages. */
export interface Material {
  readonly groups: Map<string, Version[]>;
  readonly messages: Map<string, LogCommit | null>;
  /** texts that hold nothing, where that is asked; what is known is in no group */
  readonly clean: Clean | null;
}

/** A message that waits for its batch. */
interface Waiting {
  readonly id: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  /** null for a tag */
  readonly commit: LogCommit | null;
}

/** What is known while the packs are walked. */
interface Walk extends Texts {
  readonly material: Material;
  /** objects that are opened rather than read: they wait for git */
  readonly later: Set<string>;
  readonly batch: Waiting[];
  held: number;
}

/**
 * Scans what lies in packs and takes it out of the material; what is left has to be read through git. Of a text that is
 * stored as a change of another one only the changed parts are read, as wide as the rules look, and lines with a credential.
 * The findings are those of reading everything; `spans.ts` says why.
 */
export async function scanPacks(look: Look, material: Material): Promise<Found[]> {
  return (await walkPacks(look, material, { part: 0, of: 1 })).found;
}

/** What was found in a share of the packs, and where there are others, what was visited and what of that has to be opened. */
export interface Walked {
  readonly found: Found[];
  readonly visited: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

/** Takes what another share visited and read out of the material. */
export function takeOut(
  { groups, messages }: Omit<Material, 'clean'>,
  { visited, later }: Omit<Walked, 'found'>,
): void {
  for (const id of visited) {
    if (!later.has(id)) groups.delete(id);
    messages.delete(id);
  }
}

/** Bytes between two looks at the heap. */
const weighing = 1 << 20;

/** Reads a share of the packs and takes it out of the material, object by object, so that it need not be held. */
export async function walkPacks(look: Look, material: Material, share: Share): Promise<Walked> {
  const { groups, messages } = material;
  const walk: Walk = {
    ...noTexts(look, material.clean),
    material,
    later: new Set(),
    batch: [],
    held: 0,
  };
  const wanted = new Set([...groups.keys(), ...messages.keys()]);
  const total = Math.ceil(wanted.size / share.of);
  const visited = new Set<string>();
  const keepRoom = heapKeeper(roomOfHistory);
  let unweighed = 0;
  let done = 0;
  const none: ReadonlyMap<string, readonly Version[]> = new Map();
  const known = material.clean?.known ?? none;
  const read = (object: PackedObject) => {
    if (object.first) beginFamily(walk);
    const clean = known.get(object.id);
    if (clean !== undefined) {
      knowText(walk, object, clean);
      return;
    }
    if (share.of > 1) visited.add(object.id);
    unweighed += object.size;
    if (unweighed > weighing) {
      unweighed = 0;
      keepRoom();
    }
    if (++done % 2000 === 0) {
      look.io.signal.throwIfAborted();
      look.io.log.progress('objects', Math.min(done, total), total);
    }
    visit(walk, object);
  };
  await readPacked(look.io.root, wanted, look.config['max-file-bytes'], read, share, known);
  scanBatch(walk);
  return { found: itemsOf(walk.found), visited, later: walk.later };
}

function visit(walk: Walk, object: PackedObject): void {
  const { look, material, later } = walk;
  const { id, size, bytes } = object;
  const versions = material.groups.get(id);
  if (versions === undefined) {
    const commit = material.messages.get(id) ?? null;
    material.messages.delete(id);
    if (bytes !== null) addMessage(walk, { id, size, bytes, commit });
    return;
  }
  if (bytes !== null && versions.some(({ path }) => isPacked(look, bytes, path))) {
    later.add(id);
    return;
  }
  material.groups.delete(id);
  if (bytes === null) countUnread(look.tally, 'too-large', versions[0]?.path);
  else visitText(walk, object, bytes, versions);
}

function isClean(look: Look, bytes: Buffer, path: string): boolean {
  if (bytes.length === 0) return true;
  const { candidates, unread, cut } = scanBytes(look.scanner, bytes, path);
  return unread === null && candidates.length === 0 && !cut;
}

/** Messages are short and many: they are scanned some at a time, and one by one where something was found. */
const mostHeld = 65_536;

function addMessage(walk: Walk, message: Waiting): void {
  // the bytes are good until the visit returns
  walk.batch.push({ ...message, bytes: Uint8Array.prototype.slice.call(message.bytes) });
  walk.held += message.size;
  if (walk.held > mostHeld) scanBatch(walk);
}

function scanBatch(walk: Walk): void {
  const { look, batch, found } = walk;
  const texts = batch.map(({ bytes }) => messageOf(bytes));
  const gap = Buffer.from('\n\n');
  const all = Buffer.concat(texts.flatMap((text) => [text, gap]));
  const isWide = all.includes(0);
  if (!isWide && isClean(look, all, '(commit message)')) {
    for (const text of texts) look.tally.bytes += text.length;
  } else {
    for (const object of batch) collect(found, scanMessage(look, object, object.commit));
  }
  batch.length = 0;
  walk.held = 0;
}
