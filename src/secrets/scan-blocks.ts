import type { Candidate } from './candidate.ts';
import { findDeep } from './encoded/found.ts';
import { located } from './located.ts';
import { positionsIn } from './position.ts';
import { isSourceCode } from './scan-text.ts';
import type { Scanner } from './scanner.ts';

/** A piece of a text: bytes from `from` to `to` are its own, the others stand around them and are given again. */
export interface TextBlock {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** where in these bytes the next piece begins; null after the last one */
  readonly next: number | null;
}

/**
 * Scans a text that comes in pieces, in order. What stands in a piece's own bytes is given with its place in the whole
 * text. With margins that are wider than what a rule looks at (a key of 12,000 bytes, 1,000 bytes of context; encoded text:
 * its length) the candidates are those of the whole text. Settings are not read by keys.
 */
export function blockScanner(scanner: Scanner, path: string): (block: TextBlock) => Candidate[] {
  const place = { path, code: isSourceCode(path) };
  // what stands before the piece
  let lines = 0;
  let columns = 0;
  return ({ bytes, from, to, next }) => {
    const found = findDeep(scanner, bytes, place).filter(({ start }) => start >= from && start < to);
    const shift = (line: number | undefined, column: number | undefined) =>
      [(line ?? 1) + lines, (column ?? 1) + (line === 1 ? columns : 0)] as const;
    const candidates = located(found, bytes, path).map((candidate): Candidate => {
      const { location } = candidate;
      const [startLine, startColumn] = shift(location.startLine, location.startColumn);
      const [endLine, endColumn] = shift(location.endLine, location.endColumn);
      return { ...candidate, location: { ...location, startLine, startColumn, endLine, endColumn } };
    });
    if (next !== null) {
      const { line, column } = positionsIn(bytes)(next);
      columns = column - 1 + (line === 1 ? columns : 0);
      lines += line - 1;
    }
    return candidates;
  };
}
