import type { Candidate } from './candidate.ts';
import { findDeep } from './encoded/found.ts';
import { shownTexts } from './html-notebook.ts';
import { extras, ignoresOf, located } from './located.ts';
import { positionsIn } from './position.ts';
import type { Place } from './scan-text.ts';
import type { Scanner } from './scanner.ts';

/**
 * Scans a notebook that was exported to HTML: what its cells show, by cell, and the file's text for all that they do not
 * show (scripts, attributes, widget state).
 */
export function scanHtmlNotebook(
  scanner: Scanner,
  bytes: Uint8Array,
  place: Place,
): { readonly candidates: readonly Candidate[]; readonly cells: number } {
  const { path } = place;
  const { texts, cells } = shownTexts(new TextDecoder('latin1').decode(bytes));
  const inFile = positionsIn(bytes);
  const shown = texts.flatMap((text) => {
    const found = findDeep(scanner, text.bytes, { path, code: text.code });
    if (found.length === 0) return [];
    const position = positionsIn(text.bytes);
    return found.map((one): Candidate => {
      const { line: startLine, column: startColumn } = inFile(text.rawOf(one.start));
      const cell = { ...text.cell, line: position(one.start).line };
      return {
        ...one.candidate,
        ...ignoresOf(one, text.bytes),
        location: { path, startLine, startColumn, cell, ...extras(one) },
      };
    });
  });
  const known = new Set(shown.map(({ identity, location }) => `${location.startLine}\n${identity}`));
  const raw = located(findDeep(scanner, bytes, place), bytes, path);
  const rest = raw.filter(({ identity, location }) => !known.has(`${location.startLine}\n${identity}`));
  return { candidates: [...shown, ...rest], cells };
}
