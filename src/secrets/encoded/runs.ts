import { hexDigit } from '../json-bytes.ts';
import { leastBase64, type Marks, marksIn } from './marks.ts';
import { sextets } from './sextets.ts';

export type Encoding = 'base64' | 'hex' | 'percent' | 'escapes' | 'entities';

/** A stretch of text that is another text encoded; offsets are bytes, the end is exclusive. */
export interface EncodedRun {
  readonly kind: Encoding;
  readonly start: number;
  readonly end: number;
}

/** A run of hex is at least this long: 16 bytes decoded. */
const leastHex = 32;
const leastPercent = 3;
/** how far a run of percent codes, escapes or entities reaches on each side of a code, and a run of base64 in lines */
const reach = 4096;
const mostLines = 4000;

/**
 * The runs of encoded text in bytes, by their start. Of base64 and hex only those whose first 18 or 12 bytes are printable
 * text, since digests and pictures are many.
 */
export function encodedRuns(bytes: Uint8Array): EncodedRun[] {
  return runsAt(bytes, marksIn(bytes));
}

/** The runs around marks that were found before. */
export function runsAt(bytes: Uint8Array, { words, signs }: Marks): EncodedRun[] {
  const runs: EncodedRun[] = [];
  for (let i = 0, behind = 0; i < words.length; i += 2) {
    const start = words[i] as number;
    if (start >= behind) behind = wordRun(bytes, start, words[i + 1] as number, runs);
  }
  if (signs.length > 0) signRuns(bytes, signs, runs);
  return runs.length < 2 ? runs : runs.sort((a, b) => a.start - b.start || b.end - a.end);
}

function signRuns(bytes: Uint8Array, signs: readonly number[], runs: EncodedRun[]): void {
  const of = (sign: number) => signs.filter((at) => bytes[at] === sign);
  percentRuns(bytes, of(37), runs);
  escapeRuns(bytes, of(92), runs);
  entityRuns(bytes, of(38), runs);
}

/** Adds what a run of word characters encodes; gives the offset to go on from. */
function wordRun(bytes: Uint8Array, start: number, end: number, runs: EncodedRun[]): number {
  const from = base64Start(bytes, start, end);
  if (from >= 0) {
    const to = endOfLines(bytes, from, end);
    runs.push({ kind: 'base64', start: from, end: to });
    return to;
  }
  if (end - start >= leastHex && isHexText(bytes, start, end)) runs.push({ kind: 'hex', start, end });
  return end;
}

/** Where printable text begins in a run: at its start, behind the letter of an escape, or behind a slash of a path; or -1. */
function base64Start(bytes: Uint8Array, start: number, end: number): number {
  if (beginsAsText(bytes, start, end)) return start;
  if (bytes[start - 1] === 92 && beginsAsText(bytes, start + 1, end)) return start + 1;
  const stop = Math.min(end - leastBase64, start + 128);
  for (let i = start; i < stop; i++) {
    if (bytes[i] === 47 && beginsAsText(bytes, i + 1, end)) return i + 1;
  }
  return -1;
}

/** Whether 24 characters decode to 18 bytes of printable ASCII, or to 9 characters of it in UTF-16. */
function beginsAsText(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + leastBase64 > end) return false;
  // the first bit of a byte of ASCII is 0: most runs end here
  for (let i = at; i < at + leastBase64; i += 4) if ((sextets[bytes[i] as number] as number) > 31) return false;
  let zeros = 0;
  for (let i = at; i < at + leastBase64; i += 4) {
    const group =
      ((sextets[bytes[i] as number] as number) << 18) |
      ((sextets[bytes[i + 1] as number] as number) << 12) |
      ((sextets[bytes[i + 2] as number] as number) << 6) |
      (sextets[bytes[i + 3] as number] as number);
    for (const byte of [group >> 16, (group >> 8) & 255, group & 255]) {
      if (byte === 0) zeros++;
      else if (!isText(byte)) return false;
    }
  }
  return zeros === 0 || zeros === 9;
}

/** The end of base64 that is broken into lines of one length, by line breaks or by their escapes; the last may be shorter. */
function endOfLines(bytes: Uint8Array, start: number, end: number): number {
  const width = end - start;
  if (width < 40) return end;
  let to = end;
  for (let lines = 0; lines < mostLines; lines++) {
    const next = behindLineBreak(bytes, to);
    let stop = next;
    while (stop < bytes.length && stop - next <= width && (sextets[bytes[stop] as number] as number) < 64) stop++;
    if (next === to || stop === next || stop - next > width) return to;
    to = stop;
    if (stop - next < width) return to;
  }
  return to;
}

function behindLineBreak(bytes: Uint8Array, at: number): number {
  let i = at;
  if (bytes[i] === 92 && bytes[i + 1] === 110) i += 2;
  else {
    if (bytes[i] === 13) i++;
    if (bytes[i] !== 10) return at;
    i++;
  }
  while (i - at < 60 && (bytes[i] === 32 || bytes[i] === 9)) i++;
  return i;
}

function isHexText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < start + 24; i += 2) {
    const high = hexDigit(bytes[i]);
    const low = hexDigit(bytes[i + 1]);
    if (high < 0 || low < 0 || !isText(high * 16 + low)) return false;
  }
  for (let i = start + 24; i < end; i++) if (hexDigit(bytes[i]) < 0) return false;
  return (end - start) % 2 === 0;
}

/** Words of addresses with three or more percent codes. */
function percentRuns(bytes: Uint8Array, signs: readonly number[], runs: EncodedRun[]): void {
  let start = 0;
  let codes = 0;
  let end = 0;
  for (const at of signs) {
    if (at >= end) {
      start = startOfWord(bytes, at, end);
      end = endOfWord(bytes, at);
      codes = 0;
    }
    if (++codes === leastPercent) runs.push({ kind: 'percent', start, end });
  }
}

/** Words with an escape such as \u0041 or \x41 for a visible character. */
function escapeRuns(bytes: Uint8Array, signs: readonly number[], runs: EncodedRun[]): void {
  let end = 0;
  for (const at of signs) {
    if (at < end || !isVisibleEscape(bytes, at)) continue;
    const start = startOfWord(bytes, at, end);
    end = endOfWord(bytes, at);
    if (end - start >= 20) runs.push({ kind: 'escapes', start, end });
  }
}

function isVisibleEscape(bytes: Uint8Array, at: number): boolean {
  let i = at + 2;
  if (bytes[at + 1] === 117) {
    if (bytes[i] === 123) i++;
    while (bytes[i] === 48 && i < at + 5) i++;
  }
  const high = hexDigit(bytes[i]);
  return high >= 2 && high <= 7 && hexDigit(bytes[i + 1]) >= 0;
}

/** Pieces of lines between tags with a quote or a visible character written as an entity. */
function entityRuns(bytes: Uint8Array, signs: readonly number[], runs: EncodedRun[]): void {
  let end = 0;
  for (const at of signs) {
    if (at < end) continue;
    const next = bytes[at + 1];
    // & # digit or x; &quot; &apos;
    const isEntity =
      next === 35
        ? isEntityNumber(bytes, at + 2)
        : (next === 113 && bytes[at + 2] === 117 && bytes[at + 5] === 59) ||
          (next === 97 && bytes[at + 2] === 112 && bytes[at + 5] === 59);
    if (!isEntity) continue;
    let start = at;
    while (start > end && at - start < 120 && isInline(bytes[start - 1] as number)) start--;
    end = at;
    while (end < bytes.length && end - at < reach && isInline(bytes[end] as number)) end++;
    if (end - start >= 20) runs.push({ kind: 'entities', start, end });
  }
}

function isEntityNumber(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  return (byte >= 48 && byte <= 57) || ((byte | 32) === 120 && hexDigit(bytes[at + 1]) >= 0);
}

function isInline(byte: number): boolean {
  return byte !== 10 && byte !== 13 && byte !== 60 && byte !== 62;
}

function startOfWord(bytes: Uint8Array, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < reach && isInWord(bytes[start - 1] as number)) start--;
  return start;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && end - at < reach * 16 && isInWord(bytes[end] as number)) end++;
  return end;
}

/** No blank, control character, quote or angle bracket. */
function isInWord(byte: number): boolean {
  return byte > 32 && byte !== 34 && byte !== 39 && byte !== 96 && byte !== 60 && byte !== 62;
}

function isText(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9;
}
