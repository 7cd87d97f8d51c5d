import type { Closed } from './budget.ts';

/** Text or bytes that stood inside a file. */
export interface InsideBytes {
  /** member path, sheet, page, or nested: `b.tar › c.py`. Untrusted: control characters are replaced, 200 characters each */
  readonly inside: string;
  /** the name that tells its type, with the folders above it; untrusted */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** what each line of the text is (`cell B7`); where it is given a place is named by it and not by a line number */
  readonly labels?: readonly string[];
  /** text that a reader took out of a document: not what the file's own format would be scanned as */
  readonly extracted?: true;
}

/** Something inside a file that could not be read, and why. `inside` is empty for the file itself. */
export interface InsideUnread {
  readonly inside: string;
  readonly unread: Closed;
}

export type Inside = InsideBytes | InsideUnread;

const longestName = 200;

/** Untrusted names as one place: joined by ` › `, each without control characters and cut at 200 characters. */
export function placeOf(names: readonly string[]): string {
  return names.map(shown).join(' › ');
}

function shown(name: string): string {
  const plain = name
    .slice(0, 4 * longestName)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
  const characters = Array.from(plain);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : plain;
}

/** Text of a document as something to scan; a text without a letter or digit gives nothing. */
export function textInside(
  inside: string,
  name: string,
  lines: readonly string[],
  labels?: readonly string[],
): Inside[] {
  const text = lines.join('\n');
  if (!/[A-Za-z0-9]/.test(text)) return [];
  const bytes = new TextEncoder().encode(text);
  return [{ inside, name, bytes, extracted: true, ...(labels === undefined ? {} : { labels }) }];
}
