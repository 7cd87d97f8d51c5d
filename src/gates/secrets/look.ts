import type { Note } from '../../evidence/evidence.ts';
import type { Location } from '../../evidence/location.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import type { Unread } from '../../secrets/encoding.ts';
import type { Sighting } from '../../secrets/findings.ts';
import { maskForms } from '../../secrets/redact.ts';
import { type Scan, scanBytes } from '../../secrets/scan.ts';
import type { Scanner } from '../../secrets/scanner.ts';
import type { Io } from '../io.ts';
import type { SeenExposure } from './exposure.ts';

/** What a scan has seen so far. The gate turns it into evidence. */
export interface Tally {
  readonly sightings: Sighting[];
  /** code that exposes credentials; null where nobody looks for it, as in a history */
  exposures: SeenExposure[] | null;
  /** files whose code could not be looked through for exposures: the lint ended with a fault */
  readonly unlinted: string[];
  commits: number;
  blobs: number;
  files: number;
  /** files or blobs that were read as text */
  texts: number;
  bytes: number;
  cells: number;
  excluded: number;
  dropped: number;
  /** what stood inside archives and documents, and was opened */
  members: number;
  /** pictures, sound and film, read by their text fields */
  media: number;
  /** binaries in which no text stands: numbers, compressed values */
  textless: number;
  /** texts of a history that an earlier scan found nothing in: they were not read */
  fromCache: number;
  /** readers that are started once for a run, by what they read */
  readonly readers: Map<string, unknown>;
  readonly unread: Map<Unread, number>;
  /** the first places of each class, to be named */
  readonly unreadPlaces: Map<Unread, Location[]>;
  readonly brokenNotebooks: string[];
  readonly brokenSettings: string[];
  /** what else is to be said of the scan */
  readonly notes: Note[];
  /** nothing to judge, and why */
  skip: string | null;
  base: string | null;
  head: string | null;
}

/** The means of a scan. */
export interface Look {
  readonly io: Io;
  readonly config: SecretsConfig;
  readonly scanner: Scanner;
  readonly isExcluded: (path: string) => boolean;
  readonly tally: Tally;
}

/** A tally that has seen nothing yet. */
export function emptyTally(): Tally {
  return {
    sightings: [],
    exposures: [],
    unlinted: [],
    commits: 0,
    blobs: 0,
    files: 0,
    texts: 0,
    bytes: 0,
    cells: 0,
    excluded: 0,
    dropped: 0,
    members: 0,
    media: 0,
    textless: 0,
    fromCache: 0,
    readers: new Map(),
    unread: new Map(),
    unreadPlaces: new Map(),
    brokenNotebooks: [],
    brokenSettings: [],
    notes: [],
    skip: null,
    base: null,
    head: null,
  };
}

/**
 * Scans bytes as text, counts what was read or not, and registers what was found to be masked before anything is printed.
 * `path` tells the type of the text; `place` is what an unread input is named by: the same path, unless the text stood inside
 * another file. Bytes that are no text are left to the caller to read otherwise, and are not counted.
 */
export function lookAt(look: Look, bytes: Uint8Array, path: string, place: Location = { path }): Scan {
  const { tally } = look;
  const scan = scanBytes(look.scanner, bytes, path);
  if (scan.unread !== null) {
    if (scan.unread !== 'binary') countUnread(tally, scan.unread, place.path, 1, place.inside);
    return scan;
  }
  tally.texts++;
  tally.bytes += bytes.length;
  tally.cells += scan.cells;
  if (scan.cut) countUnread(tally, 'over-cap', place.path, 1, place.inside);
  if (scan.brokenNotebook) tally.brokenNotebooks.push(path);
  if (scan.brokenSettings) tally.brokenSettings.push(path);
  register(look, scan.candidates);
  return scan;
}

/** Counts what was dropped, and registers the other candidates' texts to be masked before anything is printed. */
export function register({ tally, io }: Look, candidates: readonly Candidate[]): void {
  for (const { secret, dropped, confidence, companions = [] } of candidates) {
    if (dropped !== null) {
      tally.dropped++;
      continue;
    }
    // a further part, such as a session token, may be secret too; short ones are identifiers
    const texts = [...(confidence !== 'low' || secret.length >= 16 ? [secret] : []), ...companions.filter(isLong)];
    for (const text of texts) for (const form of maskForms(text)) io.mask(form);
  }
}

function isLong(text: string): boolean {
  return text.length >= 32;
}

/** How many places of one class of unread inputs are kept. */
const keptPlaces = 100;

/** Counts inputs that were not read, and keeps places of each class (`inside` as in a location). */
export function countUnread(tally: Tally, why: Unread, path?: string, times = 1, inside?: string): void {
  if (times > 0) tally.unread.set(why, (tally.unread.get(why) ?? 0) + times);
  if (path === undefined) return;
  const places = tally.unreadPlaces.get(why) ?? [];
  tally.unreadPlaces.set(why, places);
  keepPlace(places, inside === undefined ? { path } : { path, inside });
}

/** Adds a place to those that are kept: 100, the first by their names, so that it does not matter which one came first. */
export function keepPlace(places: Location[], place: Location): void {
  if (places.some((other) => byName(other, place) === 0)) return;
  if (places.length < keptPlaces) {
    places.push(place);
    return;
  }
  const last = places.reduce((a, b) => (byName(a, b) < 0 ? b : a));
  if (byName(place, last) < 0) places.splice(places.indexOf(last), 1, place);
}

/** The order of places by path, and by what stands inside. */
export function byName(a: Location, b: Location): number {
  return compare(a.path, b.path) || compare(a.inside ?? '', b.inside ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
