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
  const text = textOfLines();
  for (const line of lines) text.add(line);
  return text.inside(inside, name, labels);
}

/** Text that grows line by line. What is added is kept as bytes: a string that was cut out of a document would hold all of it. */
export interface GrowingText {
  add(line: string): void;
  /** what `textInside` gives for the lines; nothing may be added after it */
  inside(inside: string, name: string, labels?: readonly string[]): Inside[];
}

/** A text without a line. */
export function textOfLines(): GrowingText {
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  let says = false;
  const flush = () => {
    const text = waiting.join('\n');
    says ||= /[A-Za-z0-9]/.test(text);
    parts.push(new TextEncoder().encode(text));
    waiting = [];
  };
  return {
    add(line) {
      waiting.push(line);
      // the break behind the last of them comes with the next part
      if (waiting.length > mostWaiting) {
        flush();
        waiting.push('');
      }
    },
    inside(inside, name, labels) {
      flush();
      if (!says) return [];
      const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : new Uint8Array(Buffer.concat(parts));
      return [{ inside, name, bytes, extracted: true, ...(labels === undefined ? {} : { labels }) }];
    },
  };
}

const mostWaiting = 4096;
