import type { Location } from '../../evidence/location.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import { type DeepFound, findDeep } from '../../secrets/encoded/found.ts';
import { mayBeHtmlNotebook } from '../../secrets/html-notebook.ts';
import { located } from '../../secrets/located.ts';
import { isSourceCode, type Place } from '../../secrets/scan-text.ts';
import { withSettings } from '../../secrets/settings/found.ts';
import { mayBeTextNotebook } from '../../secrets/text-notebook.ts';
import { mediaOf } from '../../sources/containers/media.ts';
import type { PackedObject } from '../../sources/pack/packs.ts';
import { type Clean, traceOf } from './clean-texts.ts';
import { type Collected, collect, nothingCollected } from './collected.ts';
import { findIn, lookIn } from './inside.ts';
import { type Look, register } from './look.ts';
import type { Found, Version } from './objects.ts';
import {
  changedParts,
  endingsOf,
  hasLiteral,
  kindOfText,
  linesAround,
  placeInWhole,
  type Reach,
  reachOf,
  withBlocks,
} from './spans.ts';

/** What is kept of a text that was read. */
interface Known {
  /** what it was read as */
  readonly kind: string;
  /** the lines that have a credential, each once */
  readonly blocks: readonly Buffer[];
  /** whether nothing is in it at all, not even what was dropped */
  readonly clean: boolean;
}

/** What is known of the texts of a pack while it is walked. */
export interface Texts {
  readonly look: Look;
  readonly reach: Reach;
  readonly endings: readonly string[];
  readonly found: Collected;
  /** the texts of the family at hand: those that are stored against each other */
  readonly known: Map<string, Known>;
  /** the lines of `known` by their text, for versions share them */
  readonly blocks: Map<string, Buffer>;
  /** rules and identities of what was found in the family and dropped: these are counted once */
  readonly seen: Set<string>;
  /** texts that have one of the reach's literals, or are made from one that has */
  readonly far: Set<string>;
  readonly kinds: Map<string, string | null>;
  readonly clean: Clean | null;
  /** dropped values that were passed over, since they were seen before */
  passed: number;
}

/** Before the first text. */
export function noTexts(look: Look, clean: Clean | null): Texts {
  return {
    look,
    reach: reachOf(look.scanner.rules),
    endings: endingsOf(look.scanner.rules),
    found: nothingCollected(),
    known: new Map(),
    blocks: new Map(),
    seen: new Set(),
    far: new Set(),
    kinds: new Map(),
    clean,
    passed: 0,
  };
}

/** Texts below this many bytes are read as a whole. */
const leastParts = 2048;
/** how many bytes tell whether something is text (see encoding.ts) */
const looked = 8000;
/** more credentials than this are not followed from version to version */
const mostBlocks = 50;

/** Scans a blob: its changed parts when that is enough, else all of it, for each path that it had. */
export function visitText(walk: Texts, object: PackedObject, bytes: Buffer, versions: readonly Version[]): void {
  const { known, far, reach, found } = walk;
  const { id, base } = object;
  const isClean = watched(walk);
  const kind = kindOf(walk, versions);
  const before = base === null || kind === null || bytes.length < leastParts ? undefined : known.get(base);
  const inParts =
    before === undefined || before.kind !== kind || far.has(base as string)
      ? null
      : scanParts(walk, object, bytes, versions, before);
  if (inParts !== null && kind !== null) {
    collect(found, inParts);
    const clean = before?.clean === true && isClean(inParts);
    if (clean) walk.clean?.add(id, versions);
    if (object.built || inParts.length > 0) remember(walk, id, kind, bytes, inParts, clean);
    return;
  }
  const items = scanAll(walk.look, bytes, versions);
  collect(found, items);
  const clean = isClean(items);
  if (clean) walk.clean?.add(id, versions);
  // nobody will ask for it again
  if (!object.built && items.length === 0) return;
  // keys of settings are looked for as long as the text has nothing to find
  if (kind === null || (isSettings(kind) && items.length > 0) || !isPlain(bytes, bytes, versions[0]?.path ?? ''))
    return;
  if (remember(walk, id, kind, bytes, items, clean) && hasLiteral(bytes, reach)) far.add(id);
}

/** Keeps what versions of a text need that holds nothing and is not read again: as `visitText` does of such a one. */
export function knowText(walk: Texts, object: PackedObject, versions: readonly Version[]): void {
  const { id, bytes } = object;
  const kind = kindOf(walk, versions);
  if (bytes === null || kind === null || !isPlain(bytes, bytes, versions[0]?.path ?? '')) return;
  if (remember(walk, id, kind, bytes, [], true) && hasLiteral(bytes, walk.reach)) walk.far.add(id);
}

/** Forgets texts: nothing that was visited before is a base of what follows. */
export function beginFamily({ known, far, seen }: Texts): void {
  known.clear();
  far.clear();
  // what other families have has no say, or it would matter which thread reads them
  seen.clear();
}

/** A function that says whether nothing was found, passed over, or counted but one text, since it was made. */
function watched(walk: Texts): (items: readonly Found[]) => boolean {
  const { tally } = walk.look;
  const { texts } = tally;
  const trace = traceOf(tally);
  const { passed } = walk;
  return (items) =>
    items.length === 0 && walk.passed === passed && tally.texts === texts + 1 && traceOf(tally) === trace;
}

/**
 * What a version has whose base is known, out of its changed parts and of the lines that had a credential; null when all of
 * it has to be read. A candidate that is not near a change is a copy of one of the base.
 */
function scanParts(
  walk: Texts,
  { spans }: PackedObject,
  bytes: Buffer,
  versions: readonly Version[],
  { kind, blocks }: Known,
): Found[] | null {
  const { look, reach, seen } = walk;
  const path = versions[0]?.path ?? '';
  const wide = blocks.length > 0;
  // a candidate may be one because of a change that stands as far away as the rules look, and what it is depends on as much
  const margin = wide ? reach.bytes : 0;
  const all = wide ? withBlocks(bytes, spans, blocks) : spans;
  const parts =
    all === null ? null : changedParts(bytes, all, reach.bytes + margin, wide ? 2 * reach.lines : reach.lines);
  if (parts === null || hasLiteral(parts.bytes, reach) || !isPlain(bytes, parts.bytes, path)) return null;
  const place = { path, code: isSourceCode(path) };
  const found: DeepFound[] = [];
  for (const one of parts.bytes.length === 0 ? [] : findDeep(look.scanner, parts.bytes, place)) {
    const { dropped, rule, identity } = one.candidate;
    if (dropped !== null && !isSettings(kind) && seen.has(`${rule.id} ${identity}`)) {
      walk.passed++;
      continue;
    }
    if (!wide) return null;
    const at = placeInWhole(parts, one, bytes.length, margin);
    if (at !== null) found.push({ ...one, ...at });
  }
  if (isSettings(kind) && !isSilent(look, bytes, place)) return null;
  // more than is judged: the reading of the whole counts it
  if (look.scanner.notes.cut) return null;
  look.tally.texts++;
  look.tally.bytes += bytes.length;
  const candidates = located(found, bytes, path);
  register(look, candidates);
  return versions.flatMap((version) =>
    candidates.map((candidate) => ({
      ...version,
      candidate: { ...candidate, location: { ...candidate.location, path: version.path } },
    })),
  );
}

/** Whether the keys of a settings file, in whose text nothing is found, give nothing away either. */
function isSilent(look: Look, bytes: Buffer, place: Place): boolean {
  const { found, broken } = withSettings(look.scanner, bytes, place, []);
  if (found.length > 0) return false;
  if (broken) look.tally.brokenSettings.push(place.path);
  return true;
}

const none: readonly Buffer[] = [];

/** Keeps what a version of it needs: the kind of the text, and the lines with a credential. False when it cannot be kept. */
function remember(
  walk: Texts,
  id: string,
  kind: string,
  bytes: Buffer,
  items: readonly Found[],
  clean: boolean,
): boolean {
  const blocks = new Map<string, Buffer>();
  for (const { candidate } of items) {
    if (candidate.dropped !== null) {
      walk.seen.add(`${candidate.rule.id} ${candidate.identity}`);
      continue;
    }
    const lines = linesOf(bytes, candidate.location);
    if (lines === null || blocks.size >= mostBlocks) return false;
    // versions share them
    const text = lines.toString('latin1');
    const shared = walk.blocks.get(text) ?? Buffer.from(lines);
    walk.blocks.set(text, shared);
    blocks.set(text, shared);
  }
  walk.known.set(id, { kind, blocks: blocks.size === 0 ? none : [...blocks.values()], clean });
  return true;
}

function linesOf(bytes: Buffer, { startLine, endLine }: Location): Buffer | null {
  if (startLine === undefined) return null;
  let start = 0;
  for (let line = 1; line < startLine; line++) start = bytes.indexOf(10, start) + 1;
  let end = start;
  for (let line = startLine; line < (endLine ?? startLine); line++) end = bytes.indexOf(10, end) + 1;
  return linesAround(bytes, start, end);
}

function isSettings(kind: string): boolean {
  return kind.startsWith('settings ');
}

/**
 * Whether the bytes are text as a whole: no binary, no picture, no notebook that is kept as text or as a page. `parts` are
 * those that no plain text has.
 */
function isPlain(bytes: Buffer, parts: Buffer, path: string): boolean {
  // of two bytes each
  if ((bytes[0] as number) >= 0xfe || bytes.subarray(0, looked).includes(0) || mediaOf(bytes) !== null) return false;
  return !mayBeTextNotebook(/\.md$/i.test(path) ? parts : bytes, path) && !mayBeHtmlNotebook(parts, path);
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
function kindOf({ kinds, endings }: Texts, versions: readonly Version[]): string | null {
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
