import { clip, inertSegments, segments, visible } from './escape.ts';

/** Where the Markdown will stand: a pipe ends the cell of a table. */
export interface Place {
  readonly table?: boolean;
}

/**
 * Untrusted text as a code span: at most 200 characters, on one line, fenced by one backtick more than its longest run.
 * `##[` and `##vso[`, which begin a command in the log of a CI, are broken by a space.
 * In a table a pipe is escaped; one that follows a backslash, which no escape survives in every parser, becomes U+2223.
 */
export function code(text: string, place: Place = {}): string {
  let body = clip(visible(text), 200).replace(/##(?=\[|vso\[)/gi, '# #');
  if (place.table === true) body = body.replaceAll('\\|', '\\\u2223').replaceAll('|', '\\|');
  if (body.trim() === '') body = '\u2423';
  const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(body) ? ' ' : '';
  return `${fence}${pad}${body}${pad}${fence}`;
}

/** Our own words that may hold forged ones: no markup, no entity and no block can begin in the result. */
export function words(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([+-])(?=[\s=-]|$)/, '$1\\$2')
    .replace(/^=(?=[\s=-]|$)/, '\\=')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * A message of evidence as inline Markdown, at most `limit` characters of it: words escaped, names as code, and code
 * also for every word that GitHub would act upon (`@org`, `#1`, an address).
 */
export function prose(message: string, place: Place = {}, limit = 600): string {
  const parts = inertSegments(segments(message.trim(), limit));
  return parts
    .map((part) => (part.kind === 'code' ? code(part.text, place) : words(part.text)))
    .join('')
    .trim();
}
