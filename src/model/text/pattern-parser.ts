import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { State } from './pattern.ts';

const longest = 1000;
const mostStates = 10_000;
const mostRepeats = 1000;

/** A part of the machine: where it starts, and the places that lead out of it. */
interface Piece {
  readonly start: number;
  readonly out: readonly ((to: number) => void)[];
}

interface Reader {
  readonly pattern: string;
  readonly states: State[];
  at: number;
  depth: number;
}

type Fits = (character: string) => boolean;

/**
 * Reads a regular expression into a machine without backtracking: literals, `.`, classes `[a-z]`, `[^…]`, `\d \w \s` and
 * their opposites, `\b`, `^`, `$`, groups `(…)` and `(?:…)`, `|`, `* + ? {m,n}`. References back and looks around have no
 * such machine and are refused.
 * Errors: `Problem` with the place, for these and for what is no pattern or too large.
 */
export function parsePattern(pattern: string): { readonly states: readonly State[]; readonly start: number } {
  const reader: Reader = { pattern, states: [], at: 0, depth: 0 };
  if (pattern.length > longest) throw refused(reader, `is longer than ${longest} characters`);
  const piece = choice(reader);
  if (reader.at < pattern.length) throw refused(reader, 'closes a group that is not open');
  const end = add(reader, { kind: 'matched' });
  for (const lead of piece.out) lead(end);
  return { states: reader.states, start: piece.start };
}

function choice(reader: Reader): Piece {
  if (++reader.depth > 100) throw refused(reader, 'is nested more than 100 deep');
  let piece = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    const other = sequence(reader);
    const start = add(reader, { kind: 'split', next: piece.start, other: other.start });
    piece = { start, out: [...piece.out, ...other.out] };
  }
  reader.depth--;
  return piece;
}

function sequence(reader: Reader): Piece {
  let piece = empty(reader);
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] as string)) {
    piece = joined(piece, repeated(reader));
  }
  return piece;
}

function repeated(reader: Reader): Piece {
  const from = reader.at;
  const first = single(reader);
  const times = quantifier(reader);
  if (times === null) return first;
  if (quantifier(reader) !== null) throw refused(reader, 'repeats a repetition');
  const to = reader.at;
  const [least, most] = times;
  let piece = empty(reader);
  // Each repetition is a part of its own: the same characters are read again.
  const again = () => {
    reader.at = from;
    const copy = single(reader);
    reader.at = to;
    return copy;
  };
  for (let i = 0; i < least; i++) piece = joined(piece, i === 0 ? first : again());
  if (most === null) return joined(piece, loop(reader, least === 0 ? first : again()));
  const outs: ((to: number) => void)[] = [];
  for (let i = least; i < most; i++) {
    const copy = i === 0 ? first : again();
    const split: State & { kind: 'split' } = { kind: 'split', next: copy.start, other: -1 };
    piece = joined(piece, { start: add(reader, split), out: copy.out });
    outs.push((to) => {
      split.other = to;
    });
  }
  return { start: piece.start, out: [...piece.out, ...outs] };
}

function loop(reader: Reader, piece: Piece): Piece {
  const split: State & { kind: 'split' } = { kind: 'split', next: piece.start, other: -1 };
  const start = add(reader, split);
  for (const lead of piece.out) lead(start);
  return {
    start,
    out: [
      (to) => {
        split.other = to;
      },
    ],
  };
}

/** Least and most times of `* + ? {m} {m,} {m,n}`; null where none of them stands. */
function quantifier(reader: Reader): readonly [number, number | null] | null {
  const sign = reader.pattern[reader.at];
  if (sign === '*' || sign === '+' || sign === '?') {
    reader.at++;
    return sign === '*' ? [0, null] : sign === '+' ? [1, null] : [0, 1];
  }
  const given = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(reader.pattern.slice(reader.at));
  if (given === null) return null;
  const least = Number(given[1]);
  const most = given[2] === undefined ? least : given[3] === '' ? null : Number(given[3]);
  if (least > mostRepeats || (most ?? 0) > mostRepeats) throw refused(reader, `repeats more than ${mostRepeats} times`);
  if (most !== null && most < least) throw refused(reader, 'repeats at most less often than at least');
  reader.at += given[0].length;
  return [least, most];
}

function single(reader: Reader): Piece {
  const sign = next(reader);
  if (sign === '(') return group(reader);
  if (sign === '[') return read(reader, set(reader));
  if (sign === '.') return read(reader, (character) => character !== '\n');
  if (sign === '^') return place(reader, (before) => before === '');
  if (sign === '$') return place(reader, (_, after) => after === '');
  if (sign === '\\') return escapeOf(reader);
  if ('*+?'.includes(sign)) {
    reader.at--;
    throw refused(reader, 'repeats nothing');
  }
  return read(reader, (character) => character === sign);
}

function group(reader: Reader): Piece {
  if (reader.pattern.startsWith('?:', reader.at)) reader.at += 2;
  else if (reader.pattern[reader.at] === '?') throw refused(reader, 'looks around or names a group');
  const piece = choice(reader);
  if (reader.pattern[reader.at] !== ')') throw refused(reader, 'leaves a group open');
  reader.at++;
  return piece;
}

function escapeOf(reader: Reader): Piece {
  const sign = next(reader);
  if (sign === 'b' || sign === 'B') {
    return place(reader, (before, after) => (isWord(before) !== isWord(after)) === (sign === 'b'));
  }
  return read(reader, escaped(reader, sign));
}

const isWord: Fits = (character) => /^\w$/.test(character);
const classes: Readonly<Record<string, Fits>> = {
  d: (character) => /^\d$/.test(character),
  w: isWord,
  s: (character) => /^\s$/.test(character),
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', '0': '\0' };

/** What an escape outside of a class fits. */
function escaped(reader: Reader, sign: string): Fits {
  const lower = sign.toLowerCase();
  const known = classes[lower];
  if (known !== undefined) return sign === lower ? known : (character) => !known(character);
  const literal = controls[sign] ?? sign;
  if (literal === sign && /[A-Za-z0-9]/.test(sign)) {
    reader.at--;
    throw refused(reader, `has the escape \\${sign}, which is not read here`);
  }
  return (character) => character === literal;
}

function set(reader: Reader): Fits {
  const negated = reader.pattern[reader.at] === '^';
  if (negated) reader.at++;
  const fits: Fits[] = [];
  for (let first = true; first || reader.pattern[reader.at] !== ']'; first = false) {
    const low = member(reader);
    const range = reader.pattern[reader.at] === '-' && (reader.pattern[reader.at + 1] ?? ']') !== ']';
    if (!range || typeof low !== 'string') {
      fits.push(typeof low === 'string' ? (character) => character === low : low);
      continue;
    }
    reader.at++;
    const high = member(reader);
    if (typeof high !== 'string' || order(high) < order(low)) throw refused(reader, 'has a range that runs backwards');
    fits.push((character) => order(character) >= order(low) && order(character) <= order(high));
  }
  reader.at++;
  return (character) => fits.some((each) => each(character)) !== negated;
}

function member(reader: Reader): string | Fits {
  const sign = next(reader);
  if (sign !== '\\') return sign;
  const what = next(reader);
  if (what === 'b') return '\b';
  return classes[what.toLowerCase()] === undefined && !/[A-Za-z0-9]/.test(what)
    ? what
    : (controls[what] ?? escaped(reader, what));
}

function next(reader: Reader): string {
  const code = reader.pattern.codePointAt(reader.at);
  if (code === undefined) throw refused(reader, 'ends too early');
  const sign = String.fromCodePoint(code);
  reader.at += sign.length;
  return sign;
}

function order(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function add(reader: Reader, state: State): number {
  if (reader.states.length >= mostStates) throw refused(reader, 'is too large when its repetitions are written out');
  return reader.states.push(state) - 1;
}

function read(reader: Reader, fits: Fits): Piece {
  return stateOf(reader, { kind: 'read', fits, next: -1 });
}

function place(reader: Reader, holds: (before: string, after: string) => boolean): Piece {
  return stateOf(reader, { kind: 'place', holds, next: -1 });
}

function empty(reader: Reader): Piece {
  return place(reader, () => true);
}

function stateOf(reader: Reader, state: Exclude<State, { kind: 'matched' }>): Piece {
  const lead = (to: number) => {
    state.next = to;
  };
  return { start: add(reader, state), out: [lead] };
}

function joined(first: Piece, second: Piece): Piece {
  for (const lead of first.out) lead(second.start);
  return { start: first.start, out: second.out };
}

function refused({ pattern, at }: Reader, what: string): Problem {
  return new Problem(
    `The pattern ${quote(pattern)} ${what} (character ${at + 1}).`,
    'Write it with literals, `.`, classes, groups, `|`, `* + ? {m,n}`, `^` and `$`: patterns here are read without backtracking, so that no text can make one run long.',
  );
}
