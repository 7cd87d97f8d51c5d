import { clip, inertSegments, type Segment, segments, visible } from './escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
};

/**
 * Untrusted text as HTML text or a quoted attribute value: visible, its five special characters as entities, and so the
 * second of two number signs, which would begin a command (`##[`) in the log of a CI.
 */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']|(?<=#)#/g, (c) => entities[c] ?? c);
}

/** Untrusted text as `<code>`, at most 200 characters. */
export function htmlCode(text: string): string {
  return `<code>${html(clip(text, 200))}</code>`;
}

/** A message of evidence as HTML: words escaped, names as `<code>`. */
export function htmlProse(message: string, limit = 1000): string {
  return joined(segments(message, limit));
}

/** The same for the `<summary>` of a GitHub comment: code, too, is every word that GitHub would act upon. */
export function summaryProse(message: string, limit = 1000): string {
  return joined(inertSegments(segments(message, limit)));
}

function joined(parts: readonly Segment[]): string {
  return parts.map((part) => (part.kind === 'code' ? htmlCode(part.text) : html(part.text))).join('');
}
