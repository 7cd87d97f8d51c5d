import { endOfString, endOfValue, skipBlanks, unescaped } from '../json-bytes.ts';
import { deepestKeys, longestValue, mostSettings, type Setting } from './setting.ts';

/** The texts of a JSON file (comments and trailing commas allowed) by key path; null when it is no JSON. One pass. */
export function readJson(bytes: Uint8Array): Setting[] | null {
  const start = skipBlanks(bytes, bytes[0] === 0xef ? 3 : 0);
  const end = endOfValue(bytes, start);
  if (end < 0 || skipBlanks(bytes, end) < bytes.length) return null;
  const reading: Reading = { bytes, text: new TextDecoder('latin1').decode(bytes), settings: [] };
  addValue(reading, start, []);
  return reading.settings;
}

interface Reading {
  readonly bytes: Uint8Array;
  /** one character for each byte */
  readonly text: string;
  readonly settings: Setting[];
}

/** Adds the texts of the value at `at`, which is known to be JSON; gives the offset behind it. */
function addValue(reading: Reading, at: number, keys: readonly string[]): number {
  const { bytes, settings } = reading;
  const first = bytes[at];
  if (first === 34) {
    const end = endOfString(bytes, at);
    if (end - at <= longestValue)
      settings.push({ keys, value: textOf(reading, at + 1, end - 1), start: at + 1, end: end - 1 });
    return end;
  }
  const isObject = first === 123;
  if ((!isObject && first !== 91) || keys.length >= deepestKeys || settings.length >= mostSettings)
    return endOfValue(bytes, at);
  const close = isObject ? 125 : 93;
  let i = skipBlanks(bytes, at + 1);
  for (let item = 0; bytes[i] !== close; item++) {
    let key = '';
    if (!isObject) key = String(item);
    else {
      const end = endOfString(bytes, i);
      key = textOf(reading, i + 1, Math.min(end - 1, i + 201));
      i = skipBlanks(bytes, skipBlanks(bytes, end) + 1);
    }
    const inner = bytes[i];
    const isRead = inner === 34 || inner === 123 || inner === 91;
    i = skipBlanks(bytes, isRead ? addValue(reading, i, [...keys, key]) : endOfValue(bytes, i));
    if (bytes[i] === 44) i = skipBlanks(bytes, i + 1);
  }
  return i + 1;
}

function textOf({ bytes, text }: Reading, from: number, to: number): string {
  const raw = text.slice(from, to);
  if (!raw.includes('\\')) return raw;
  return new TextDecoder('latin1').decode(unescaped(bytes, from, to));
}
