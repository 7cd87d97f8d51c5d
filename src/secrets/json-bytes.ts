/**
 * JSON read in place: offsets into the bytes in place of values, so that a notebook of 100 MB with pictures costs no
 * copy of them. Comments, trailing commas, NaN and raw control characters are accepted, as many writers produce them.
 */

/** The span of a value, with its key when it is a member of an object. Ends are exclusive. */
export interface JsonSpan {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Deeper values are taken for no JSON. */
export const deepest = 400;
const quote = 34;
const backslash = 92;

/** The first offset from `at` that is neither blank nor inside a comment; at most the length. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let i = at;
  for (;;) {
    const byte = bytes[i];
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) i++;
    else if (byte === 47 && bytes[i + 1] === 47) {
      const end = bytes.indexOf(10, i);
      i = end < 0 ? bytes.length : end + 1;
    } else if (byte === 47 && bytes[i + 1] === 42) i = endOfComment(bytes, i + 2);
    else return i;
  }
}

function endOfComment(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(42, from); i >= 0; i = bytes.indexOf(42, i + 1)) if (bytes[i + 1] === 47) return i + 2;
  return bytes.length;
}

/**
 * The offset behind the string whose opening quote is at `at`, or -1 when it never ends. Long strings are crossed by the
 * engine's own search, at gigabytes a second.
 */
export function endOfString(bytes: Uint8Array, at: number): number {
  const near = Math.min(bytes.length, at + 48);
  let i = at + 1;
  for (; i < near; i++) {
    const byte = bytes[i];
    if (byte === quote) return i + 1;
    if (byte === backslash) i++;
  }
  for (let end = bytes.indexOf(quote, i); end >= 0; end = bytes.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= i && bytes[end - 1 - slashes] === backslash) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

/** Where long values end, by their starts: what one walk learns, later ones need not walk again. */
export type KnownEnds = Map<number, number>;

/** Values of this length or more are noted. */
const worthNoting = 256;

/**
 * The offset behind the value that begins at `at` (no blank), or -1 when it is no JSON or deeper than `deepest`. Notes the
 * ends of the long values in it.
 */
export function endOfValue(bytes: Uint8Array, at: number, ends?: KnownEnds, depth = 0): number {
  const known = ends?.get(at);
  if (known !== undefined) return known;
  const byte = bytes[at];
  const isNested = byte === 123 || byte === 91;
  const end = isNested
    ? endOfNested(bytes, at, ends, depth)
    : byte === quote
      ? endOfString(bytes, at)
      : endOfWord(bytes, at);
  if (end - at >= worthNoting) ends?.set(at, end);
  return end;
}

function endOfNested(bytes: Uint8Array, at: number, ends: KnownEnds | undefined, depth: number): number {
  const byte = bytes[at] as number;
  if (depth >= deepest) return -1;
  const close = byte + 2;
  let i = skipBlanks(bytes, at + 1);
  while (bytes[i] !== close) {
    if (byte === 123) {
      i = valueOfMember(bytes, i);
      if (i < 0) return -1;
    }
    i = endOfValue(bytes, i, ends, depth + 1);
    if (i < 0) return -1;
    i = skipBlanks(bytes, i);
    if (bytes[i] === 44) i = skipBlanks(bytes, i + 1);
    else if (bytes[i] !== close) return -1;
  }
  return i + 1;
}

/** From a member's key to the start of its value, or -1. */
function valueOfMember(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== quote) return -1;
  const end = endOfString(bytes, at);
  const colon = end < 0 ? -1 : skipBlanks(bytes, end);
  return colon < 0 || bytes[colon] !== 58 ? -1 : skipBlanks(bytes, colon + 1);
}

/** Numbers (any run of their characters) and the words true, false, null, NaN, Infinity. */
function endOfWord(bytes: Uint8Array, at: number): number {
  let i = at;
  if (!isLetter(bytes[at] as number)) while (isInNumber(bytes[i] as number)) i++;
  if (i > at && bytes[i - 1] !== 45) return i;
  const from = i;
  while (i - from < 9 && isLetter(bytes[i] as number)) i++;
  const word = String.fromCharCode(...bytes.subarray(from, i));
  return (from === at ? /^(?:true|false|null|NaN|Infinity)$/ : /^Infinity$/).test(word) ? i : -1;
}

function isInNumber(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || byte === 45 || byte === 43 || byte === 46 || byte === 69 || byte === 101;
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

/** The members of the object at `at`, in their order; none when it is no object. Cost: one walk over the object. */
export function membersOf(bytes: Uint8Array, at: number, ends?: KnownEnds): JsonSpan[] {
  const members: JsonSpan[] = [];
  if (bytes[at] !== 123) return members;
  for (let i = skipBlanks(bytes, at + 1); bytes[i] === quote; ) {
    const start = valueOfMember(bytes, i);
    const end = start < 0 ? -1 : endOfValue(bytes, start, ends);
    if (end < 0) break;
    members.push({ key: keyAt(bytes, i), start, end });
    i = nextItem(bytes, end);
  }
  return members;
}

/** The items of the list at `at`; none when it is no list. Their keys are '1', '2', …. */
export function itemsOf(bytes: Uint8Array, at: number, ends?: KnownEnds): JsonSpan[] {
  const items: JsonSpan[] = [];
  if (bytes[at] !== 91) return items;
  for (let i = skipBlanks(bytes, at + 1); i < bytes.length && bytes[i] !== 93; ) {
    const end = endOfValue(bytes, i, ends);
    if (end < 0) break;
    items.push({ key: String(items.length + 1), start: i, end });
    i = nextItem(bytes, end);
  }
  return items;
}

function nextItem(bytes: Uint8Array, end: number): number {
  const i = skipBlanks(bytes, end);
  return bytes[i] === 44 ? skipBlanks(bytes, i + 1) : i;
}

/** The key whose opening quote is at `at`: at most its first 200 bytes. */
function keyAt(bytes: Uint8Array, at: number): string {
  const end = endOfString(bytes, at);
  return new TextDecoder().decode(unescaped(bytes, at + 1, Math.min(end - 1, at + 201)));
}

/**
 * The text of a string between its quotes (`from` to `to`), escapes resolved, as UTF-8. Without an escape it is a view of
 * the same bytes, else a copy that is never longer. A broken escape stays as it is.
 */
export function unescaped(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const view = bytes.subarray(from, to);
  if (!view.includes(backslash)) return view;
  const out = new Uint8Array(view.length);
  return out.subarray(0, unescapeInto(bytes, from, to, out, 0));
}

/** Writes that text at `at`; gives the offset behind it. `out` must have room for as many bytes as the string has raw. */
export function unescapeInto(bytes: Uint8Array, from: number, to: number, out: Uint8Array, at: number): number {
  let length = at;
  for (let i = from; i < to; ) {
    const byte = bytes[i] as number;
    if (byte !== backslash) {
      out[length++] = byte;
      i++;
      continue;
    }
    const { size, point } = escapeAt(bytes, i);
    if (point < 0 || i + size > to) {
      out[length++] = byte;
      i++;
    } else {
      length = writeUtf8(point, out, length);
      i += size;
    }
  }
  return length;
}

/** Where offset `wanted` of the unescaped text stands in the raw one, counted from `from`; `at` = [raw, text] to go on from. */
export function rawOffset(
  bytes: Uint8Array,
  at: readonly [number, number],
  to: number,
  wanted: number,
): [number, number] {
  let [raw, text] = at;
  while (raw < to && text < wanted) {
    const { size, point } = bytes[raw] === backslash ? escapeAt(bytes, raw) : { size: 1, point: -1 };
    raw += size;
    text += point < 0 ? 1 : utf8Length(point);
  }
  return [raw, text];
}

const letters = new Map([98, 102, 110, 114, 116].map((letter, i) => [letter, [8, 12, 10, 13, 9][i] as number]));
const plain = { size: 1, point: -1 } as const;

/** The escape at `i` and how many bytes it takes; point -1 = none, the byte stands for itself. */
function escapeAt(bytes: Uint8Array, i: number): { readonly size: number; readonly point: number } {
  if (bytes[i] !== backslash) return plain;
  const next = bytes[i + 1];
  if (next === 117) {
    const high = hex4(bytes, i + 2);
    if (high < 0) return plain;
    const low =
      high >= 0xd800 && high < 0xdc00 && bytes[i + 6] === backslash && bytes[i + 7] === 117 ? hex4(bytes, i + 8) : -1;
    if (low >= 0xdc00 && low < 0xe000) return { size: 12, point: 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) };
    return { size: 6, point: high >= 0xd800 && high < 0xe000 ? 0xfffd : high };
  }
  if (next === quote || next === backslash || next === 47) return { size: 2, point: next };
  const letter = next === undefined ? undefined : letters.get(next);
  return letter === undefined ? plain : { size: 2, point: letter };
}

/** Four hex digits as a number, or -1. */
function hex4(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = hexDigit(bytes[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** The value of a hex digit's byte, or -1. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function utf8Length(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Writes a code point as UTF-8 at `at`; gives the offset behind it. */
export function writeUtf8(point: number, out: Uint8Array, at: number): number {
  const size = utf8Length(point);
  if (size === 1) out[at] = point;
  else {
    for (let i = size - 1; i > 0; i--) out[at + i] = 0x80 | ((point >> (6 * (size - 1 - i))) & 63);
    out[at] = ((0xf00 >> size) & 0xff) | (point >> (6 * (size - 1)));
  }
  return at + size;
}
