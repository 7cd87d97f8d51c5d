import type { Location } from '../evidence/location.ts';
import type { Candidate } from './candidate.ts';
import { type DeepFound, findDeep } from './encoded/found.ts';
import { textOf, type Unread } from './encoding.ts';
import { type BytePart, eachPart } from './notebook.ts';
import { pictureSpans } from './pictures.ts';
import { positionsIn } from './position.ts';
import { isSourceCode } from './scan-text.ts';
import type { Scanner } from './scanner.ts';

/** What a file gave. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  /** why it was not read; null when it was */
  readonly unread: Unread | null;
  readonly cells: number;
  /** it is named like a notebook but was scanned as plain text */
  readonly brokenNotebook: boolean;
}

const nothing = { candidates: [], unread: null, cells: 0, brokenNotebook: false } as const;

/**
 * Scans the bytes of one file; `path` (with forward slashes) tells its type and what kind of place it is. Total: any bytes
 * give an answer. Candidates hold the secrets' text: keep them in memory.
 */
export function scanBytes(scanner: Scanner, bytes: Uint8Array, path: string): Scan {
  const text = textOf(bytes);
  if ('unread' in text) return { ...nothing, unread: text.unread };
  if (!/\.ipynb$/i.test(path))
    return { ...nothing, candidates: scanPlain(scanner, text.bytes, path, isSourceCode(path)) };
  const candidates: Candidate[] = [];
  const position = positionsIn(text.bytes);
  const cells = eachPart(text.bytes, (part) => candidates.push(...scanPart(scanner, part, path, position)));
  if (cells === null) {
    return { ...nothing, candidates: scanPlain(scanner, text.bytes, path, true), brokenNotebook: true };
  }
  return { ...nothing, candidates, cells };
}

function scanPlain(scanner: Scanner, bytes: Uint8Array, path: string, code: boolean): Candidate[] {
  const found = findDeep(scanner, bytes, { path, code });
  if (found.length === 0) return [];
  const position = positionsIn(bytes);
  return found.map(({ start, end, candidate, decoding }) => {
    const from = position(start);
    const to = position(end);
    const place = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    return { ...candidate, location: { path, ...place, ...(decoding === undefined ? {} : { decoding }) } };
  });
}

type PositionOf = ReturnType<typeof positionsIn>;

/** The candidates of a part, each with its line in the part and its line in the notebook's file, which annotations need. */
function scanPart(scanner: Scanner, part: BytePart, path: string, rawPosition: PositionOf): Candidate[] {
  const found = findInPart(scanner, part, path);
  if (found.length === 0) return [];
  const position = positionsIn(part.bytes);
  return found.map(({ start, candidate, decoding }) => {
    const startLine = rawPosition(part.rawOf(start)).line;
    const cell = part.cell === null ? {} : { cell: { ...part.cell, line: position(start).line } };
    const location: Location = { path, startLine, ...cell, ...(decoding === undefined ? {} : { decoding }) };
    return { ...candidate, location };
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
