import type { Candidate } from '../../secrets/candidate.ts';
import { mayBeHtmlNotebook } from '../../secrets/html-notebook.ts';
import { scanBytes } from '../../secrets/scan.ts';
import { mayBeTextNotebook } from '../../secrets/text-notebook.ts';
import { mediaOf } from '../../sources/containers/media.ts';
import type { LogCommit } from '../../sources/git-log.ts';
import { type PackedObject, readPacked } from '../../sources/pack/packs.ts';
import { findIn, isPacked, lookIn } from './inside.ts';
import { countUnread, type Look } from './look.ts';
import { type Found, messageOf, scanMessage, type Version } from './objects.ts';
import { changedParts, endingsOf, hasLiteral, kindOfText, type Reach, reachOf } from './spans.ts';

/** What there is to read: versions by object, and commits and annotated tags (null) for their messages. */
export interface Material {
  readonly groups: Map<string, Version[]>;
  readonly messages: Map<string, LogCommit | null>;
}

/** A message that waits for its batch. */
interface Waiting {
  readonly id: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** What is known while the packs are walked. */
interface Walk {
  readonly look: Look;
  readonly material: Material;
  readonly reach: Reach;
  readonly endings: readonly string[];
  readonly found: Found[];
  /** texts without a credential, each with the kind that it was read as */
  readonly clean: Map<string, string>;
  /** texts that have one of the reach's literals, or are made from one that has */
  readonly far: Set<string>;
  readonly kinds: Map<string, string | null>;
  /** objects that are opened rather than read: they wait for git */
  readonly later: Set<string>;
  readonly batch: Waiting[];
  held: number;
}

/**
 * Scans what lies in packs and takes it out of the material; what is left has to be read through git. Of a text that is
 * stored as a change of another one without a credential only the changed parts are read, as wide as the rules look.
 * The findings are those of reading everything; `secrets-spans.ts` says why.
 */
export async function scanPacks(look: Look, material: Material): Promise<Found[]> {
  const { groups, messages } = material;
  const walk: Walk = {
    look,
    material,
    reach: reachOf(look.scanner.rules),
    endings: endingsOf(look.scanner.rules),
    found: [],
    clean: new Map(),
    far: new Set(),
    kinds: new Map(),
    later: new Set(),
    batch: [],
    held: 0,
  };
  const wanted = new Set([...groups.keys(), ...messages.keys()]);
  const total = wanted.size;
  let done = 0;
  await readPacked(look.io.root, wanted, look.config['max-file-bytes'], (object) => {
    if (++done % 2000 === 0) {
      look.io.signal.throwIfAborted();
      look.io.log.progress('objects', done, total);
    }
    visit(walk, object);
  });
  scanBatch(walk);
  for (const id of [...groups.keys()]) if (!wanted.has(id) && !walk.later.has(id)) groups.delete(id);
  for (const id of [...messages.keys()]) if (!wanted.has(id)) messages.delete(id);
  return walk.found;
}

function visit(walk: Walk, object: PackedObject): void {
  const { look, material, later } = walk;
  const { id, size, bytes } = object;
  const versions = material.groups.get(id);
  if (versions === undefined) addMessage(walk, { id, size, bytes });
  else if (bytes === null) countUnread(look.tally, 'too-large', versions[0]?.path);
  else if (versions.some(({ path }) => isPacked(look, bytes, path))) later.add(id);
  else visitText(walk, object, bytes, versions);
}

/** Texts below this many bytes are read as a whole. */
const leastParts = 2048;
/** how many bytes tell whether something is text (see encoding.ts) */
const looked = 8000;

/** Scans a blob: its changed parts when that is enough, else all of it, for each path that it had. */
function visitText(walk: Walk, { id, base, spans }: PackedObject, bytes: Buffer, versions: readonly Version[]): void {
  const { look, clean, far, reach, found } = walk;
  const path = versions[0]?.path ?? '';
  const kind = isPlain(bytes, path) ? kindOf(walk, versions) : null;
  if (kind !== null && base !== null && clean.get(base) === kind && !far.has(base) && bytes.length >= leastParts) {
    const parts = changedParts(bytes, spans, reach.bytes);
    if (parts !== null && !hasLiteral(parts, reach) && isClean(look, parts, path)) {
      look.tally.texts++;
      look.tally.bytes += bytes.length;
      clean.set(id, kind);
      return;
    }
  }
  const items = scanAll(look, bytes, versions);
  for (const item of items) found.push(item);
  if (kind === null || items.some(({ candidate }) => candidate.dropped === null)) return;
  clean.set(id, kind);
  if (hasLiteral(bytes, reach)) far.add(id);
}

/** Whether the bytes are text as a whole: no binary, no picture, no notebook that is kept as text or as a page. */
function isPlain(bytes: Buffer, path: string): boolean {
  if (bytes.subarray(0, looked).includes(0) || mediaOf(bytes) !== null) return false;
  return !mayBeTextNotebook(bytes, path) && !mayBeHtmlNotebook(bytes, path);
}

function isClean(look: Look, parts: Buffer, path: string): boolean {
  if (parts.length === 0) return true;
  const { candidates, unread } = scanBytes(look.scanner, parts, path);
  return unread === null && candidates.length === 0;
}

/** As `scanVersions`, at once: nothing here has to be opened. */
function scanAll(look: Look, bytes: Buffer, [first, ...others]: readonly Version[]): Found[] {
  if (first === undefined) return [];
  const candidates = atOnce(lookIn(look, bytes, first.path));
  const found = candidates.map((candidate) => ({ candidate, ...first }));
  if (candidates.length === 0 && !others.some(({ path }) => path.endsWith('.ipynb'))) return found;
  for (const version of others) {
    for (const candidate of atOnce(findIn(look, bytes, version.path))) found.push({ candidate, ...version });
  }
  return found;
}

function atOnce(found: readonly Candidate[] | Promise<readonly Candidate[]>): readonly Candidate[] {
  if (found instanceof Promise) throw new TypeError('a text is scanned at once');
  return found;
}

/** The kind of text that all versions of an object are; null when it is none, or they differ. */
function kindOf({ kinds, endings }: Walk, versions: readonly Version[]): string | null {
  let common: string | null = null;
  for (const { path } of versions) {
    let kind = kinds.get(path);
    if (kind === undefined) {
      kind = kindOfText(path, endings);
      kinds.set(path, kind);
    }
    if (kind === null || (common !== null && kind !== common)) return null;
    common = kind;
  }
  return common;
}

/** Messages are short and many: they are scanned some at a time, and one by one where something was found. */
const mostHeld = 65_536;

function addMessage(walk: Walk, { id, size, bytes }: Omit<Waiting, 'bytes'> & { readonly bytes: Buffer | null }): void {
  if (bytes === null) return;
  const copy = Uint8Array.prototype.slice.call(bytes);
  walk.batch.push({ id, size, bytes: copy });
  walk.held += size;
  if (walk.held > mostHeld) scanBatch(walk);
}

function scanBatch(walk: Walk): void {
  const { look, material, batch, found } = walk;
  const texts = batch.map(({ bytes }) => messageOf(bytes));
  const gap = Buffer.from('\n\n');
  const all = Buffer.concat(texts.flatMap((text) => [text, gap]));
  const isWide = all.includes(0);
  if (!isWide && isClean(look, all, '(commit message)')) {
    for (const text of texts) look.tally.bytes += text.length;
  } else {
    for (const object of batch) found.push(...scanMessage(look, object, material.messages.get(object.id) ?? null));
  }
  batch.length = 0;
  walk.held = 0;
}
