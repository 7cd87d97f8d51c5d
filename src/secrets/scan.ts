import type { Candidate } from './candidate.ts';
import { type DeepFound, findDeep } from './encoded/found.ts';
import { textOf, type Unread } from './encoding.ts';
import { mayBeHtmlNotebook } from './html-notebook.ts';
import { extras, ignoresOf, located } from './located.ts';
import { type BytePart, eachPart } from './notebook.ts';
import { pictureSpans } from './pictures.ts';
import { positionsIn } from './position.ts';
import { scanHtmlNotebook } from './scan-html.ts';
import { isSourceCode, type Place } from './scan-text.ts';
import type { Scanner } from './scanner.ts';
import { withSettings } from './settings/found.ts';
import { mayBeTextNotebook, type TextCell, textCells } from './text-notebook.ts';

/** What a file gave. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  /** why it was not read; null when it was */
  readonly unread: Unread | null;
  readonly cells: number;
  /** it is named like a notebook but was scanned as plain text */
  readonly brokenNotebook: boolean;
  /** it is named like a settings file but could not be read by keys: only its text was scanned */
  readonly brokenSettings: boolean;
  /** it has more candidates than are judged: some of it was not looked at */
  readonly cut: boolean;
}

const nothing = {
  candidates: [],
  unread: null,
  cells: 0,
  brokenNotebook: false,
  brokenSettings: false,
  cut: false,
} as const;

/**
 * Scans the bytes of one file; `path` (with forward slashes) tells its type and what kind of place it is. Total: any bytes
 * give an answer. Candidates hold the secrets' text: keep them in memory.
 */
export function scanBytes(scanner: Scanner, bytes: Uint8Array, path: string): Scan {
  scanner.notes.cut = false;
  const scan = scanWhole(scanner, bytes, path);
  return scanner.notes.cut ? { ...scan, cut: true } : scan;
}

function scanWhole(scanner: Scanner, bytes: Uint8Array, path: string): Scan {
  const text = textOf(bytes);
  if ('unread' in text) return { ...nothing, unread: text.unread };
  const place = { path, code: isSourceCode(path) };
  if (/\.ipynb$/i.test(path)) return scanNotebook(scanner, text.bytes, path);
  if (mayBeTextNotebook(text.bytes, path)) return scanTextNotebook(scanner, text.bytes, place);
  if (mayBeHtmlNotebook(text.bytes, path)) return { ...nothing, ...scanHtmlNotebook(scanner, text.bytes, place) };
  const { found, broken } = withSettings(scanner, text.bytes, place, findDeep(scanner, text.bytes, place));
  return { ...nothing, candidates: located(found, text.bytes, path), brokenSettings: broken };
}

function scanNotebook(scanner: Scanner, bytes: Uint8Array, path: string): Scan {
  const candidates: Candidate[] = [];
  const position = positionsIn(bytes);
  const cells = eachPart(bytes, (part) => candidates.push(...scanPart(scanner, part, path, position)));
  if (cells !== null) return { ...nothing, candidates, cells };
  const found = findDeep(scanner, bytes, { path, code: true });
  return { ...nothing, candidates: located(found, bytes, path), brokenNotebook: true };
}

type PositionOf = ReturnType<typeof positionsIn>;

/** The candidates of a part, each with its line in the part and its line in the notebook's file, which annotations need. */
function scanPart(scanner: Scanner, part: BytePart, path: string, rawPosition: PositionOf): Candidate[] {
  const found = findInPart(scanner, part, path);
  if (found.length === 0) return [];
  const position = positionsIn(part.bytes);
  return found.map((one) => {
    const startLine = rawPosition(part.rawOf(one.start)).line;
    const cell = part.cell === null ? {} : { cell: { ...part.cell, line: position(one.start).line } };
    const location = { path, startLine, ...cell, ...extras(one) };
    return { ...one.candidate, ...ignoresOf(one, part.bytes), location };
  });
}

/** A part of this size or more is looked through for pictures, which then are not read. */
const large = 65_536;

function findInPart(scanner: Scanner, part: BytePart, path: string): DeepFound[] {
  const { bytes, code } = part;
  const pictures = bytes.length < large ? [] : pictureSpans(bytes);
  if (pictures.length === 0) return findDeep(scanner, bytes, { path, code });
  const found: DeepFound[] = [];
  let from = 0;
  for (const [start, end] of [...pictures, [bytes.length, bytes.length] as const]) {
    for (const inside of findDeep(scanner, bytes.subarray(from, start), { path, code })) {
      found.push({ ...inside, start: inside.start + from, end: inside.end + from });
    }
    from = end;
  }
  return found;
}

/** Scripts and Markdown with cells: each is scanned as the language that it is in, and its number is told beside the line. */
function scanTextNotebook(scanner: Scanner, bytes: Uint8Array, place: Place): Scan {
  const { path } = place;
  const cells = textCells(new TextDecoder('latin1').decode(bytes), path);
  if (cells === null) return { ...nothing, candidates: located(findDeep(scanner, bytes, place), bytes, path) };
  const position = positionsIn(bytes);
  const found: DeepFound[] = [];
  const holders: TextCell[] = [];
  for (const cell of cells) {
    const inside = findDeep(scanner, bytes.subarray(cell.start, cell.end), { path, code: cell.code });
    for (const one of inside) {
      found.push({ ...one, start: one.start + cell.start, end: one.end + cell.start });
      holders.push(cell);
    }
  }
  // all at once: each look for places begins at the top of the file
  const candidates = located(found, bytes, path).map((candidate, i): Candidate => {
    const { number, execution, start } = holders[i] as TextCell;
    if (number === null) return candidate;
    const line = (candidate.location.startLine ?? 1) - (position(start).line - 1);
    const cell = { number, ...(execution === undefined ? {} : { execution }), part: 'source' as const, line };
    return { ...candidate, location: { ...candidate.location, cell } };
  });
  return { ...nothing, candidates, cells: cells.filter(({ number }) => number !== null).length };
}
