import { nameSays, opensSomething } from '../name.ts';
import type { SettingsFormat } from './read.ts';

const hint = /pass|pwd|secret|token|key|auth|cred|kind:? ?"?secret/i;
/** What a name has that may say that it opens something: each place is looked at. */
const places = /pass|pwd|secret|token|key|auth|cred|bearer|webhook|connection|login|(?<![a-z])pat(?![a-z])/gi;
/** The name goes on to the colon behind it. */
const isKey = /[^:\n,{}[\]]{0,60}:/y;
/** It is the value of a key that names its sibling. */
const isNamer = /(?:name|key|id)["']?\s*:[^\n]{0,130}$/i;
const longest = 60;

/**
 * Whether a settings file (one character for each byte) may have a value whose key says that it opens something. In JSON and
 * YAML that word must stand in a key, or in a `name:` beside a `value:`; in other formats anywhere.
 */
export function mayName(text: string, format: SettingsFormat): boolean {
  if (!hint.test(text)) return false;
  if (format !== 'json' && format !== 'yaml') return true;
  if (/kind["']?\s{0,5}:\s{0,5}["']?Secret/.test(text)) return true;
  const known = new Map<string, boolean>();
  places.lastIndex = 0;
  for (let found = places.exec(text); found !== null; found = places.exec(text)) {
    const from = startOfWord(text, found.index);
    const to = endOfWord(text, places.lastIndex);
    places.lastIndex = to;
    const word = text.slice(from, to);
    const says = known.get(word) ?? opens(word);
    known.set(word, says);
    if (says && isName(text, from, to)) return true;
  }
  return false;
}

/** A word of a name that says it by itself, or that may with another one. */
function opens(word: string): boolean {
  return /connection|webhook/i.test(word) || opensSomething(word) || nameSays(word) === 'secret';
}

function isName(text: string, from: number, to: number): boolean {
  isKey.lastIndex = to;
  return isKey.test(text) || isNamer.test(text.slice(Math.max(0, from - 160), from));
}

function startOfWord(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longest && isInWord(text.charCodeAt(from - 1))) from--;
  return from;
}

function endOfWord(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < longest && isInWord(text.charCodeAt(to))) to++;
  return to;
}

function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}
