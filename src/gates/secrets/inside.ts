import type { Location } from '../../evidence/location.ts';
import { hostScript } from '../../packages/host-script.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import { pictureSpans } from '../../secrets/pictures.ts';
import { originOf, type Printable, printableRuns } from '../../secrets/printable.ts';
import { defaultCaps } from '../../sources/containers/budget.ts';
import type { InsideBytes } from '../../sources/containers/inside.ts';
import { kindOf } from '../../sources/containers/kind.ts';
import { mediaOf, mediaTexts, pictures } from '../../sources/containers/media.ts';
import type { PdfReader } from '../../sources/containers/pdf-reader.ts';
import { countUnread, emptyTally, type Look, lookAt } from './look.ts';

/** Bytes of one binary that are searched for text. */
const mostBinary = 64 * 2 ** 20;

type Found = readonly Candidate[];

/**
 * Scans one file whatever it is: text; archives and documents, opened in memory; pictures by their text fields; every other
 * binary by its printable runs. Counts what was not read. A plain text is answered at once, without a promise.
 * `bytes` may be overwritten after the answer is there, not before.
 */
export function lookIn(look: Look, bytes: Uint8Array, path: string): Found | Promise<Found> {
  if (kindOf(bytes, path) !== null) return lookInside(look, bytes, path);
  return lookAtAll(look, bytes, { path }, path);
}

/** What `lookIn` finds, without counting or masking anything: for versions that only serve to compare. */
export function findIn(look: Look, bytes: Uint8Array, path: string): Found | Promise<Found> {
  return lookIn(
    { ...look, io: { ...look.io, mask: () => undefined }, tally: { ...emptyTally(), readers: look.tally.readers } },
    bytes,
    path,
  );
}

/** Whether a file is opened and not read at once: a container, or with text recognition a picture or a text with some. */
export function isPacked(look: Look, bytes: Uint8Array, path: string): boolean {
  return kindOf(bytes, path) !== null || (look.config.ocr && hasPictures(bytes));
}

function hasPictures(bytes: Uint8Array): boolean {
  const media = mediaOf(bytes);
  return media === null ? pictureSpans(bytes).length > 0 : pictures.includes(media);
}

async function lookInside(look: Look, given: Uint8Array, path: string): Promise<Found> {
  const { expand } = await import('../../sources/containers/expand.ts');
  const caps = { ...defaultCaps, member: look.config['max-file-bytes'] };
  // a mail is a text too, and an archive may stand behind a program
  const alsoPlain = kindOf(given, path) === 'mail' || (kindOf(given, path) === 'zip' && given[0] !== 0x50);
  const found: Candidate[] = alsoPlain ? [...(await lookAtAll(look, given, { path }, path))] : [];
  // scanning a member may use the memory that the file was read into
  const bytes = new Uint8Array(given);
  for await (const piece of expand(bytes, path, { caps, pdf: pdfOf(look) }) ?? []) {
    look.io.signal.throwIfAborted();
    const place = piece.inside === '' ? { path } : { path, inside: piece.inside };
    if ('unread' in piece) countUnread(look.tally, piece.unread, path, 1, place.inside);
    else found.push(...(await lookAtPiece(look, piece, place)));
  }
  return found;
}

/** The reader of PDF files: a thread of the program's own bundle, or where there is none, as in a checkout, this thread. */
function pdfOf(look: Look): PdfReader {
  return async (bytes) => {
    const known = look.tally.readers.get('pdf') as PdfReader | undefined;
    const reader = known ?? (await startedPdf());
    look.tally.readers.set('pdf', reader);
    return reader(bytes);
  };
}

async function startedPdf(): Promise<PdfReader> {
  let script: string;
  try {
    script = hostScript('pdf-host');
  } catch {
    return (await import('../../sources/containers/pdf.ts')).readPdf;
  }
  return (await import('../../sources/containers/pdf-reader.ts')).pdfReader(script);
}

function lookAtPiece(look: Look, piece: InsideBytes, place: Location): Found | Promise<Found> {
  look.tally.members++;
  return lookAtAll(look, piece.bytes, place, `${place.path}/${piece.name}`, piece);
}

/** Where in a piece: lines and columns count inside it, and in the outer file, which annotations mark, they mean nothing. */
function placeInPiece(found: Location, place: Location, piece: InsideBytes): Location {
  const { startLine, endLine: _, startColumn: _1, endColumn: _2, ...rest } = found;
  const label = startLine === undefined ? undefined : piece.labels?.[startLine - 1];
  const numbered =
    startLine === undefined || piece.extracted === true || found.cell !== undefined ? '' : `:${startLine}`;
  return { ...rest, path: place.path, inside: `${place.inside ?? ''}${label === undefined ? numbered : `, ${label}`}` };
}

/** Bytes that hold no other file, and with text recognition on the pictures in them. */
function lookAtAll(
  look: Look,
  bytes: Uint8Array,
  place: Location,
  name: string,
  piece?: InsideBytes,
): Found | Promise<Found> {
  if (!look.config.ocr || !hasPictures(bytes)) return lookAtLeaf(look, bytes, place, name, piece);
  const own = new Uint8Array(bytes);
  const found = lookAtLeaf(look, bytes, place, name, piece);
  return import('./pictures.ts').then(async ({ lookAtPictures }) => [
    ...found,
    ...(await lookAtPictures(look, own, place, name)),
  ]);
}

/** Bytes that hold no other file: text, a medium, or any binary. `name` tells the type, `place` is reported. */
function lookAtLeaf(look: Look, bytes: Uint8Array, place: Location, name: string, piece?: InsideBytes): Candidate[] {
  const media = mediaOf(bytes);
  if (media !== null) {
    if (!look.config.ocr || !pictures.includes(media)) countUnread(look.tally, 'media', place.path, 1, place.inside);
    look.tally.media++;
    const texts = mediaTexts(bytes, media).map((text) => lookAtRuns(look, text, place, name, null));
    return texts.flatMap((found) => found ?? []);
  }
  const scan = lookAt(look, bytes, name, place);
  if (scan.unread !== 'binary') {
    if (piece === undefined) return [...scan.candidates];
    return scan.candidates.map((found) => ({ ...found, location: placeInPiece(found.location, place, piece) }));
  }
  if (bytes.length > mostBinary) countUnread(look.tally, 'over-cap', place.path, 1, place.inside);
  const found = lookAtRuns(look, bytes.subarray(0, mostBinary), place, name, 'it stands in a binary file');
  if (found === null) look.tally.textless++;
  return found ?? [];
}

/** Scans the printable runs of binary bytes; null when there is none. */
function lookAtRuns(
  look: Look,
  bytes: Uint8Array,
  place: Location,
  name: string,
  weak: string | null,
): Candidate[] | null {
  const printable = printableRuns(bytes);
  if (printable.bytes.length === 0) return null;
  const scan = lookAt(look, printable.bytes, name, place);
  look.tally.bytes += bytes.length - printable.bytes.length;
  const offsetOf = offsetsIn(printable);
  return scan.candidates.map((candidate) => {
    const { startLine, startColumn } = candidate.location;
    const at = startLine === undefined ? undefined : offsetOf(startLine, startColumn ?? 1);
    const inside = [place.inside, at === undefined ? undefined : `byte ${at}`]
      .filter((part) => part !== undefined)
      .join(', ');
    const { startLine: _, endLine: _1, startColumn: _2, endColumn: _3, ...rest } = candidate.location;
    const judged = weakened(candidate, weak);
    if (judged.dropped !== null && candidate.dropped === null) look.tally.dropped++;
    return { ...judged, location: { ...rest, path: place.path, inside } };
  });
}

/**
 * In a binary a name and a value that follow each other are often no pair: what rests on a name alone is not reported, what
 * rests on a word nearby is of tier `low`. A checksum, a prefix or a whole address speaks for itself.
 */
function weakened(candidate: Candidate, because: string | null): Candidate {
  const { rule, confidence, dropped, reasons } = candidate;
  if (because === null || dropped !== null || confidence === 'certain') return candidate;
  if (rule.format === 'assignment') {
    const reason = { step: 'binary', fact: because, effect: 'not reported' };
    return {
      ...candidate,
      confidence: 'low',
      dropped: `${because}, and only its name speaks for it`,
      reasons: [...reasons, reason],
    };
  }
  if (rule.near === undefined || confidence === 'low') return candidate;
  const reason = { step: 'binary', fact: because, effect: `${confidence} becomes low` };
  return { ...candidate, confidence: 'low', reasons: [...reasons, reason] };
}

/** Turns lines and columns of the runs into offsets of the binary. Lines are asked for in ascending order or start again. */
function offsetsIn(printable: Printable): (line: number, column: number) => number {
  let line = 1;
  let start = 0;
  return (wanted, column) => {
    if (wanted < line) {
      line = 1;
      start = 0;
    }
    while (line < wanted) {
      const end = printable.bytes.indexOf(10, start);
      if (end < 0) break;
      start = end + 1;
      line++;
    }
    return originOf(printable, start + column - 1);
  };
}
