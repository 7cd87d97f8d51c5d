import { type Alphabet, alphabets, type Format, type Piece } from './format.ts';
import type { Rule } from './rule.ts';

/** What of a format is known to stand behind a keyword: literals, and runs of an alphabet. */
type Step =
  | { readonly literal: string }
  | { readonly table: Uint8Array; readonly least: number; readonly most: number; readonly whole: boolean };

/** A cheap look around a keyword that saves most windows. It never fails where the rule's pattern would match. */
export interface Probe {
  /** position of the rule */
  readonly rule: number;
  /** the keyword is this literal in lower case, or the end of it: here it must stand in its own case */
  readonly literal: string | null;
  /** the literal begins the match, which begins at a boundary */
  readonly boundary: boolean;
  readonly steps: readonly Step[];
  /** a character that must come before any blank, quote or slash; 0 = none */
  readonly leadsTo: number;
}

/** A run that every match of a format has, the longest one; null when it has none. */
export interface NeededRun {
  readonly table: Uint8Array;
  readonly least: number;
}

/** The longest literal that each match of the format has, as it is written; '' when it has none. */
export function neededLiteral(format: Format): string {
  let best = '';
  for (const piece of flattened(format.pieces))
    if (typeof piece === 'string' && piece.length > best.length) best = piece;
  return best;
}

/** Whether a literal (ASCII, not empty) stands in the bytes. */
export function hasLiteral(literal: string, bytes: Uint8Array, from: number, to: number): boolean {
  const first = literal.charCodeAt(0);
  for (let at = from; at + literal.length <= to; at++) {
    if (bytes[at] !== first) continue;
    let length = 1;
    while (length < literal.length && bytes[at + length] === literal.charCodeAt(length)) length++;
    if (length === literal.length) return true;
  }
  return false;
}

/** Tables of alphabets, each made once. */
export type Tables = Map<string, Uint8Array>;

/** What follows from the format for a keyword of the rule at this position. */
export function probeOf(rule: Rule, position: number, keyword: string, tables: Tables): Probe {
  const leadsTo = rule.followedBy?.charCodeAt(0) ?? 0;
  const none = { rule: position, literal: null, boundary: false, steps: [], leadsTo };
  if (rule.format === 'assignment' || rule.near !== undefined) return none;
  const flat = flattened(rule.format.pieces);
  const holding = literalsOf(flat).filter((literal) => literal.toLowerCase().includes(keyword));
  const at = flat.findIndex((piece) => topLiterals(piece).some((literal) => literal.toLowerCase().includes(keyword)));
  const [literal] = holding;
  // one literal must have it, once and at its end, and not in an optional part
  if (literal === undefined || holding.length !== 1 || at < 0) return none;
  if (literal.toLowerCase().indexOf(keyword) !== literal.length - keyword.length) return none;
  const boundary = at === 0 && rule.format.left !== 'loose';
  return { rule: position, literal, boundary, steps: stepsOf(flat, at + 1, rule.format, tables), leadsTo };
}

/** Whether a match may stand around a keyword that ends at `end`. */
export function fits(probe: Probe, bytes: Uint8Array, end: number): boolean {
  const { literal, steps, leadsTo } = probe;
  if (literal !== null) {
    const from = end - literal.length;
    // inside base64 the keyword stands often, and nearly never at a boundary: that is asked first
    if (probe.boundary && !mayBegin(bytes, from)) return false;
    for (let i = 0; i < literal.length; i++) if (bytes[from + i] !== literal.charCodeAt(i)) return false;
    let at = end;
    for (const step of steps) {
      at = take(step, bytes, at);
      if (at < 0) return false;
    }
  }
  return leadsTo === 0 || comes(leadsTo, bytes, end);
}

/** The longest run that each match of the format has. */
export function neededRun(format: Format, tables: Tables): NeededRun | null {
  let best: NeededRun | null = null;
  for (const piece of flattened(format.pieces)) {
    if (typeof piece !== 'object' || !('of' in piece) || piece.of === 'pem-body') continue;
    const least = typeof piece.length === 'number' ? piece.length : piece.length[0];
    if (least > (best?.least ?? 1)) best = { table: tableOf(piece.of, tables), least };
  }
  return best;
}

/** Whether the bytes hold a run long enough. Looks at about one byte of each `least`. */
export function hasRun({ table, least }: NeededRun, bytes: Uint8Array, from: number, to: number): boolean {
  let start = from;
  while (start + least <= to) {
    let at = start + least - 1;
    while (at >= start && table[bytes[at] as number] === 1) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

/** The offset behind a step, or -1 where it does not stand. */
function take(step: Step, bytes: Uint8Array, at: number): number {
  if ('literal' in step) {
    for (let i = 0; i < step.literal.length; i++) if (bytes[at + i] !== step.literal.charCodeAt(i)) return -1;
    return at + step.literal.length;
  }
  const stop = Math.min(bytes.length, at + step.most);
  let end = at;
  while (end < stop && step.table[bytes[end] as number] === 1) end++;
  if (end - at < step.least) return -1;
  // where the run must end by itself, it may not go on
  return step.whole && end < bytes.length && step.table[bytes[end] as number] === 1 ? -1 : end;
}

/** The steps behind the keyword's literal, as far as each can stand at one place only. */
function stepsOf(flat: readonly Piece[], from: number, format: Format, tables: Tables): Step[] {
  const steps: Step[] = [];
  for (let i = from; i < flat.length; i++) {
    const piece = flat[i] as Piece;
    if (typeof piece === 'string') {
      steps.push({ literal: piece });
      continue;
    }
    if (!('of' in piece) || piece.of === 'pem-body') break;
    const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
    const table = tableOf(piece.of, tables);
    const next = flat[i + 1];
    const last = next === undefined && format.right !== 'loose';
    const ends = last || (typeof next === 'string' && next !== '' && table[next.charCodeAt(0)] === 0);
    steps.push({ table, least, most: ends || least === most ? most : least, whole: ends });
    if (!ends && least !== most) break;
  }
  return steps;
}

/** The pieces with the secret's own in its place. */
function flattened(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (typeof piece === 'object' && 'secret' in piece ? piece.secret : [piece]));
}

function topLiterals(piece: Piece): readonly string[] {
  return typeof piece === 'string' ? [piece] : 'oneOf' in piece ? piece.oneOf : [];
}

/** Every literal, those of optional parts too. */
function literalsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'object' && 'optional' in piece
      ? literalsOf(piece.optional)
      : typeof piece === 'object' && 'secret' in piece
        ? literalsOf(piece.secret)
        : topLiterals(piece),
  );
}

/** Whether what stands before is no letter or digit, or may be the end of an escape, a percent code or a colour code. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const before = bytes[at - 1] as number;
  if (!isAlphanumeric(before) || before === 109) return true;
  return bytes[at - 2] === 92 || bytes[at - 3] === 37;
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);
}

/** Whether the byte comes before any blank, quote, slash or bracket, within 300 bytes. */
function comes(wanted: number, bytes: Uint8Array, from: number): boolean {
  const stop = Math.min(bytes.length, from + 300);
  for (let i = from; i < stop; i++) {
    const byte = bytes[i] as number;
    if (byte === wanted) return true;
    if (byte <= 34 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 96 || byte === 123)
      return false;
  }
  return false;
}

function tableOf(alphabet: Alphabet, known: Tables): Uint8Array {
  const before = known.get(alphabet);
  if (before !== undefined) return before;
  const table = new Uint8Array(256);
  const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));
  for (const { index } of bytes.matchAll(new RegExp(`[${alphabets[alphabet]}]`, 'g'))) table[index] = 1;
  known.set(alphabet, table);
  return table;
}
