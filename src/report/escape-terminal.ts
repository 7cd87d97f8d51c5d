import { segments, visible } from './escape.ts';

/** A message of evidence as plain terminal text on one line: no escape sequence, no hidden character. */
export function terminalProse(message: string, limit = 1000): string {
  return segments(message, limit)
    .map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text))
    .join('');
}

/** Untrusted text as terminal text on one line. */
export function terminal(text: string): string {
  return visible(text);
}

/**
 * A finished line that no CI log reads as a command: a leading `::` (blanks before it do not count), and `##[` and
 * `##vso[` anywhere, are broken by a space.
 */
export function inertLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
}
