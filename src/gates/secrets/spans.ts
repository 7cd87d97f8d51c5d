import { type Format, longest, type Piece } from '../../secrets/format.ts';
import { pathClassOf } from '../../secrets/path-class.ts';
import type { Rule } from '../../secrets/rule.ts';
import { isSourceCode } from '../../secrets/scan-text.ts';
import { settingsFormatOf } from '../../secrets/settings/read.ts';

/** How far what a rule looks at may stand from what it finds. */
export interface Reach {
  /** bytes on each side, beyond the lines that a change touches */
  readonly bytes: number;
  /** what every match of a rule that reaches further has in it: a text with one of these is read as a whole */
  readonly literals: readonly string[];
}

/** What stands around a match is looked at this far (see scan-text.ts), the other half of a pair this far. */
const around = 400;
const pair = 1000;
/** a match over several lines that is longer than this is found by its literal */
const mostBytes = 1200;

/**
 * The reach of a set of rules, out of their formats. Whole lines are read in any case, so that the length of a match counts
 * only where it can have a line break in it. Infinite when a rule reaches far and has no literal.
 */
export function reachOf(rules: readonly Rule[]): Reach {
  const literals = new Set<string>();
  let bytes = around;
  for (const { format, near, companion } of rules) {
    bytes = Math.max(bytes, (near?.within ?? 0) + around, companion === undefined ? 0 : pair + around);
    if (format === 'assignment' || !format.pieces.some(breaksLines)) continue;
    const size = longest(format) + (near?.within ?? 0) + around;
    const literal = size > mostBytes ? longestLiteral(format) : null;
    if (literal === null) bytes = Math.max(bytes, size > mostBytes ? Number.POSITIVE_INFINITY : size);
    else literals.add(literal);
  }
  return { bytes, literals: [...literals] };
}

function breaksLines(piece: Piece): boolean {
  if (typeof piece === 'string') return piece.includes('\n');
  if ('oneOf' in piece) return piece.oneOf.some((text) => text.includes('\n'));
  if ('optional' in piece) return piece.optional.some(breaksLines);
  if ('secret' in piece) return piece.secret.some(breaksLines);
  return piece.of === 'pem-body' || piece.of === 'space';
}

/** The longest text of at least 5 characters that stands in every match; null when there is none. */
function longestLiteral({ pieces }: Format): string | null {
  const flat = pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
  const [found = ''] = flat.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length);
  return found.length >= 5 ? found : null;
}

/** Whether a text has one of the literals in it. */
export function hasLiteral(bytes: Buffer, { literals }: Reach): boolean {
  return literals.some((literal) => bytes.includes(literal, 0, 'latin1'));
}

const plainText = /\.(md|markdown|rst|txt|csv|tsv|tex|log|svg|po|bib)$/i;

/**
 * What of a path bears on what is found in the text, as a key; null when the text is taken apart by a parser or opened, so
 * that a change can bear on what stands far from it. Two versions with one key are looked at alike. `endings`: of `endingsOf`.
 */
export function kindOfText(path: string, endings: readonly string[]): string | null {
  if ((!isSourceCode(path) && !plainText.test(path)) || settingsFormatOf(path) !== null) return null;
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
  return [ending, pathClassOf(path), ...endings.filter((name) => path.endsWith(name))].join(' ');
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
 * `reach` bytes on both sides to whole lines, and the block of unbroken lines that it stands in; joined by blank lines.
 * Null when it is as well to read all of it, or when a line has no end.
 */
export function changedParts(bytes: Buffer, spans: Int32Array, reach: number): Buffer | null {
  const parts: Buffer[] = [];
  let from = -1;
  let to = -1;
  let total = 0;
  const close = () => {
    if (from >= 0) parts.push(bytes.subarray(from, to), gap);
    total += to - from;
  };
  for (let i = 0; i < spans.length; i += 2) {
    const start = lineStart(bytes, blockStart(bytes, spans[i] as number) - reach);
    const end = lineEnd(bytes, blockEnd(bytes, spans[i + 1] as number) + reach);
    if (start < 0 || end < 0) return null;
    if (from >= 0 && start <= to) to = Math.max(to, end);
    else {
      close();
      from = start;
      to = end;
    }
    if ((total + to - from) * 4 > bytes.length * 3) return null;
  }
  close();
  return Buffer.concat(parts);
}

const gap = Buffer.from('\n\n');

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
