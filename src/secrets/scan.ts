import type { Location } from '../evidence/location.ts';
import type { Candidate } from './candidate.ts';
import { textOf, type Unread } from './encoding.ts';
import { type Part, readNotebook } from './notebook.ts';
import { isSourceCode, scanText } from './scan-text.ts';
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
    return { ...nothing, candidates: scanText(scanner, text.bytes, { path, code: isSourceCode(path) }) };
  const raw = new TextDecoder().decode(text.bytes);
  const notebook = readNotebook(raw);
  if (notebook === null) {
    return { ...nothing, candidates: scanText(scanner, text.bytes, { path, code: true }), brokenNotebook: true };
  }
  const finder = rawLines(raw);
  const candidates = notebook.parts.flatMap((part) =>
    scanPart(scanner, part, path).map((found) => withRawLine(found, finder)),
  );
  return { ...nothing, candidates, cells: notebook.cells };
}

function scanPart(scanner: Scanner, part: Part, path: string): Candidate[] {
  const found = scanText(scanner, new TextEncoder().encode(part.text), { path, code: part.code });
  return found.map((candidate) => {
    const { startLine } = candidate.location;
    const cell = part.cell === null || startLine === undefined ? undefined : { ...part.cell, line: startLine };
    return { ...candidate, location: cell === undefined ? { path } : { path, cell } };
  });
}

/** Adds the line of the notebook's file, which annotations need. */
function withRawLine(candidate: Candidate, lineOf: (secret: string) => number | null): Candidate {
  const line = lineOf(candidate.secret);
  const location: Location = line === null ? candidate.location : { ...candidate.location, startLine: line };
  return { ...candidate, location };
}

/**
 * Gives the file's line of the next occurrence of a text, as JSON writes it. Parts come in the file's order, so the n-th
 * question for a text is about its n-th occurrence. Null when the file spells it otherwise.
 */
function rawLines(raw: string): (secret: string) => number | null {
  const next = new Map<string, number>();
  return (secret) => {
    const firstLine = secret.split(/[\r\n]/)[0] ?? '';
    const escaped = JSON.stringify(firstLine).slice(1, -1);
    const at = raw.indexOf(escaped, next.get(escaped) ?? 0);
    if (at < 0 || escaped === '') return null;
    next.set(escaped, at + escaped.length);
    let line = 1;
    for (let i = raw.indexOf('\n'); i >= 0 && i < at; i = raw.indexOf('\n', i + 1)) line++;
    return line;
  };
}
