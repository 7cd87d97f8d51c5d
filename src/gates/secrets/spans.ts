import { type Format, longest, type Piece } from '../../secrets/format.ts';
import { pathClassOf } from '../../secrets/path-class.ts';
import type { Rule } from '../../secrets/rule.ts';
import { settingsFormatOf } from '../../secrets/settings/read.ts';

/** How far what a rule looks at may stand from what it finds. */
export interface Reach {
  /** bytes on each side, beyond the lines that a change touches */
  readonly bytes: number;
  /** as many lines on each side, and `around` bytes beyond them: so far away stands the other half of a pair */
  readonly lines: number;
  /** what every match of a rule that reaches further has in it: a text with one of these is read as a whole */
  readonly literals: readonly Buffer[];
}

/** What stands around a match is looked at this far (see scan-text.ts), the other half of a pair this far at most. */
const around = 400;
const pair = 2500;
/** a match over several lines that is longer than this is found by its literal */
const mostBytes = 1200;

/**
 * The reach of a set of rules, out of their formats. Whole lines are read in any case, so that the length of a match counts
 * only where it can have a line break in it. Infinite when a rule reaches far and has no literal.
 */
export function reachOf(rules: readonly Rule[]): Reach {
  const literals = new Set<string>();
  let bytes = around;
  let lines = 0;
  for (const { format, near, companion } of rules) {
    bytes = Math.max(bytes, (near?.within ?? 0) + around);
    lines = Math.max(lines, companion?.lines ?? 0);
    if (format === 'assignment' || !format.pieces.some(breaksLines)) continue;
    const size = longest(format) + (near?.within ?? 0) + around;
    const literal = size > mostBytes ? longestLiteral(format) : null;
    if (literal === null) bytes = Math.max(bytes, size > mostBytes ? Number.POSITIVE_INFINITY : size);
    else literals.add(literal);
  }
  // a text that has the longer one of two has the one in it
  const fewest = [...literals].filter((text) => ![...literals].some((other) => other !== text && text.includes(other)));
  return { bytes, lines, literals: fewest.map((text) => Buffer.from(text, 'latin1')) };
}

function breaksLines(piece: Piece): boolean {
  if (typeof piece === 'string') return piece.includes('\n');
  if ('oneOf' in piece) return piece.oneOf.some((text) => text.includes('\n'));
  if ('optional' in piece) return piece.optional.some(breaksLines);
  if ('secret' in piece) return piece.secret.some(breaksLines);
  return ['pem-body', 'key-lines', 'lines', 'space'].includes(piece.of);
}

/** The longest text of at least 5 characters that stands in every match; null when there is none. */
function longestLiteral({ pieces }: Format): string | null {
  const flat = pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
  const [found = ''] = flat.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length);
  return found.length >= 5 ? found : null;
}

/** Whether a text has one of the literals in it. */
export function hasLiteral(bytes: Buffer, { literals }: Reach): boolean {
  return literals.some((literal) => bytes.includes(literal));
}

/**
 * What of a path bears on what is found in the text, as a key; null for a notebook, where a change can bear on what stands
 * far from it. Two versions with one key are looked at alike. `endings`: of `endingsOf`.
 */
export function kindOfText(path: string, endings: readonly string[]): string | null {
  if (/\.ipynb$/i.test(path)) return null;
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const format = settingsFormatOf(path);
  const first = format === null ? 'text' : `settings ${format}`;
  return [first, ending, pathClassOf(path), ...endings.filter((name) => path.endsWith(name))].join(' ');
}

/** The endings of paths that rules of their own count in. */
export function endingsOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ onlyIn }) => onlyIn ?? []))];
}

/** Lines that are all one word, as those of a key or of encoded text are, belong together; so far at most. */
const mostBlock = 65_536;
const mostLine = 8192;
const lineFeed = 10;

/**
 * The parts of a text to be read when only `spans` of it are no copy of a text that was read: each with the lines around it,
 * `reach` bytes and `lines` lines on both sides, and the block of unbroken lines that it stands in; joined by blank lines.
 * Null when it is as well to read all of it, or when a line has no end.
 */
export function changedParts(bytes: Buffer, spans: Int32Array, reach: number, lines = 0): Parts | null {
  if (isMost(leastOf(bytes.length, spans, reach), bytes.length)) return null;
  const texts: Buffer[] = [];
  const ranges: number[] = [];
  let from = -1;
  let to = -1;
  let total = 0;
  const close = () => {
    if (from < 0) return;
    texts.push(bytes.subarray(from, to), gap);
    ranges.push(from, to);
    total += to - from;
  };
  for (let i = 0; i < spans.length; ) {
    const first = spans[i] as number;
    let last = spans[i + 1] as number;
    // what stands between changes that are closer than this is read in any case
    for (i += 2; i < spans.length && (spans[i] as number) - last <= 2 * reach; i += 2)
      last = Math.max(last, spans[i + 1] as number);
    const top = blockStart(bytes, first);
    const bottom = blockEnd(bytes, last);
    const start = lineStart(bytes, Math.min(top - reach, linesBefore(bytes, top, lines)));
    const end = lineEnd(bytes, Math.max(bottom + reach, linesBehind(bytes, bottom, lines)));
    if (start < 0 || end < 0) return null;
    if (from >= 0 && start <= to) to = Math.max(to, end);
    else {
      close();
      from = start;
      to = end;
    }
    if (isMost(total + to - from, bytes.length)) return null;
  }
  close();
  return { bytes: Buffer.concat(texts), ranges };
}

/** Whether so much of a text is to be read that it is as well to read all of it. */
function isMost(part: number, size: number): boolean {
  return part * 4 > size * 3;
}

/** How many bytes stand within `reach` of the spans: so much is to be read at least, without a look at the lines. */
function leastOf(size: number, spans: Int32Array, reach: number): number {
  let total = 0;
  let to = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const end = Math.min(size, (spans[i + 1] as number) + reach);
    if (end <= to) continue;
    total += end - Math.max(to, (spans[i] as number) - reach);
    to = end;
  }
  return total;
}

/** Parts of a text with their places in it: pairs of offsets, ascending. */
export interface Parts {
  readonly bytes: Buffer;
  readonly ranges: readonly number[];
}

/**
 * Where a span of the parts stands in the whole text; null when it crosses parts, or stands closer than `margin` to the end
 * of its own, so that what was seen around it is not all there is.
 */
export function placeInWhole(
  { ranges }: Parts,
  { start, end }: { readonly start: number; readonly end: number },
  size: number,
  margin: number,
): { start: number; end: number } | null {
  let at = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    const from = ranges[i] as number;
    const to = ranges[i + 1] as number;
    const next = at + to - from;
    if (start < next) {
      const place = { start: start - at + from, end: end - at + from };
      const isSeen = place.start >= (from === 0 ? 0 : from + margin) && place.end <= (to === size ? size : to - margin);
      return start >= at && isSeen ? place : null;
    }
    at = next + gap.length;
  }
  return null;
}

/** The spans, and every place where one of `blocks` stands, sorted; null when there are too many of them. */
export function withBlocks(bytes: Buffer, spans: Int32Array, blocks: readonly Buffer[]): Int32Array | null {
  const all: [number, number][] = [];
  for (let i = 0; i < spans.length; i += 2) all.push([spans[i] as number, spans[i + 1] as number]);
  const most = all.length + 200;
  for (const block of blocks) {
    for (let at = bytes.indexOf(block); at >= 0; at = bytes.indexOf(block, at + 1)) {
      all.push([at, at + block.length]);
      if (all.length > most) return null;
    }
  }
  return Int32Array.from(all.sort((a, b) => a[0] - b[0]).flat());
}

/** The lines that a span stands in; null when one of them is too long. */
export function linesAround(bytes: Buffer, start: number, end: number): Buffer | null {
  const from = lineStart(bytes, start);
  const to = lineEnd(bytes, end);
  return from < 0 || to < 0 ? null : bytes.subarray(from, to);
}

const gap = Buffer.from('\n\n');

/** `around` bytes beyond the line that stands `lines` before an offset. */
function linesBefore(bytes: Buffer, offset: number, lines: number): number {
  const low = Math.max(0, offset - pair);
  let left = lines;
  let at = offset - 1;
  while (at > low && (bytes[at - 1] !== lineFeed || --left >= 0)) at--;
  return lines === 0 ? offset : at - around;
}

/** `around` bytes beyond the line that stands `lines` behind an offset. */
function linesBehind(bytes: Buffer, offset: number, lines: number): number {
  const high = Math.min(bytes.length, offset + pair);
  let left = lines;
  let at = offset;
  while (at < high && (bytes[at] !== lineFeed || --left >= 0)) at++;
  return lines === 0 ? offset : at + around;
}

/** The start of the line that an offset is in, or -1 when it is too far away. */
function lineStart(bytes: Buffer, at: number): number {
  if (at <= 0) return 0;
  const low = Math.max(0, at - mostLine);
  // lines are short: a loop is faster than a call of the search
  for (let i = at - 1; i >= low; i--) if (bytes[i] === lineFeed) return i + 1;
  return low === 0 ? 0 : -1;
}

/** The offset behind the line that an offset is in, or -1. */
function lineEnd(bytes: Buffer, at: number): number {
  const high = Math.min(bytes.length, at + mostLine);
  for (let i = at; i < high; i++) if (bytes[i] === lineFeed) return i + 1;
  return high === bytes.length ? high : -1;
}

function blockStart(bytes: Buffer, at: number): number {
  let start = lineStart(bytes, at);
  for (let steps = at; start > 0 && steps - start < mostBlock; ) {
    const before = lineStart(bytes, start - 1);
    if (before < 0 || !isUnbroken(bytes, before, start - 1)) break;
    start = before;
    steps = at;
  }
  return start < 0 ? Number.NEGATIVE_INFINITY : start;
}

function blockEnd(bytes: Buffer, at: number): number {
  let end = lineEnd(bytes, at);
  while (end >= 0 && end < bytes.length && end - at < mostBlock) {
    const next = lineEnd(bytes, end);
    if (next < 0 || !isUnbroken(bytes, end, next)) break;
    end = next;
  }
  return end < 0 ? Number.POSITIVE_INFINITY : end;
}

/** Whether a line of 16 bytes or more has no blank but around it, and around its quotes. */
function isUnbroken(bytes: Buffer, from: number, to: number): boolean {
  let start = from;
  let end = to;
  while (start < end && isEdge(bytes[start] as number)) start++;
  while (end > start && isEdge(bytes[end - 1] as number)) end--;
  if (end - start < 16) return false;
  for (let i = start; i < end; i++) if (bytes[i] === 32 || bytes[i] === 9) return false;
  return true;
}

/** Blanks, line breaks, quotes, commas, plus signs, backslashes. */
function isEdge(byte: number): boolean {
  return byte <= 32 || byte === 34 || byte === 39 || byte === 44 || byte === 43 || byte === 92;
}
