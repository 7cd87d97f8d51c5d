import { endOfValue, itemsOf, type JsonSpan, membersOf, skipBlanks, unescaped } from '../json-bytes.ts';
import { deepestKeys, longestValue, mostSettings, type Setting } from './setting.ts';

/** The strings and numbers of a JSON file (comments and trailing commas allowed) by key path; null when it is no JSON. */
export function readJson(bytes: Uint8Array): Setting[] | null {
  const start = skipBlanks(bytes, bytes[0] === 0xef ? 3 : 0);
  const end = endOfValue(bytes, start);
  if (end < 0 || skipBlanks(bytes, end) < bytes.length) return null;
  const settings: Setting[] = [];
  addValue(bytes, { key: '', start, end }, [], settings);
  return settings;
}

function addValue(bytes: Uint8Array, value: JsonSpan, keys: readonly string[], settings: Setting[]): void {
  const first = bytes[value.start];
  if (settings.length >= mostSettings || keys.length > deepestKeys) return;
  if (first === 123) {
    for (const member of membersOf(bytes, value.start)) addValue(bytes, member, [...keys, member.key], settings);
  } else if (first === 91) {
    itemsOf(bytes, value.start).forEach((item, i) => {
      addValue(bytes, item, [...keys, String(i)], settings);
    });
  } else if (first === 34 && value.end - value.start <= longestValue) {
    const text = unescaped(bytes, value.start + 1, value.end - 1);
    settings.push({ keys, value: charactersOf(text), start: value.start + 1, end: value.end - 1 });
  }
}

/** One character for each byte. */
function charactersOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
