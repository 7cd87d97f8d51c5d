import { alphabets, type Format, type Piece, type Run } from './format.ts';
import { readsAsWords, surprise } from './randomness.ts';

/** Shorter bodies may look like anything. */
const shortest = 12;
/** What chance makes once in so many drawn bodies is taken for no chance. */
const chance = 1e-5;
/** Words of people who fill a form; in longer bodies chance writes them too. */
const words =
  /example|sample|dummy|invalid|change_?me|replace|placeholder|insert|foo_?bar|secret|passw|token|redact|lorem|hello|string|(?<![a-z])(?:fake|mock|demo|test|your|real|value)(?![a-z])/gi;
const longestForWords = 120;
const keyboard = 'qwertyuiopasdfghjklzxcvbnm';

/**
 * Why the body of a credential (its format's literals left out) was not drawn at random, as providers do, as a phrase; null
 * when it may have been. Each test has a chance of less than about 1 in 10,000 to be met by a body that was: blocks that
 * repeat, few characters, sequences of the alphabet or the keyboard, characters of one kind where the alphabet has more,
 * words. Bodies below 12 letters and digits give null.
 */
export function notDrawnBecause(format: Format, secret: string): string | null {
  const body = bodyOf(format, secret);
  const plain = body.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (plain.length < shortest) return null;
  if (repeats(plain)) return 'its characters repeat as a block';
  if (new Set(plain).size <= (plain.length < 16 ? 3 : 4)) return 'it has only a few different characters';
  if (isOrdered(plain)) return 'its characters follow each other in the alphabet or on the keyboard';
  if (isOfOneKind(body.replace(/[^A-Za-z0-9]/g, ''), format)) return 'its characters are of one kind';
  if (readsAsWords(body.trim()) && surprise(plain) < 4.4) return 'it reads as words';
  return body.length <= longestForWords && hasWord(body) ? 'it holds a word that marks an example' : null;
}

/** What is left of a secret without the literals of its format. */
function bodyOf({ pieces }: Format, secret: string): string {
  const literals = literalsOf(pieces).filter((text) => text.length >= 2);
  return literals.sort((a, b) => b.length - a.length).reduce((text, literal) => text.replace(literal, ' '), secret);
}

function literalsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    if ('oneOf' in piece) return [...piece.oneOf];
    if ('optional' in piece) return literalsOf(piece.optional);
    return 'secret' in piece ? literalsOf(piece.secret) : [];
  });
}

/** Whether three quarters of the characters stand again one block later, for a block of up to half of the text. */
function repeats(text: string): boolean {
  for (let period = 1; period <= text.length / 2; period++) {
    const compared = text.length - period;
    if (compared < 8) return false;
    let same = 0;
    for (let i = period; i < text.length; i++) if (text[i] === text[i - period]) same++;
    if (same >= compared * 0.75) return true;
  }
  return false;
}

/** Whether three quarters of the characters are the next or the last one of those one or two places before. */
function isOrdered(text: string): boolean {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const keys = Array.from(text, (character) => (/\d/.test(character) ? -9 : keyboard.indexOf(character)));
  return [1, 2].some((stride) => steps(codes, stride) >= 0.75 || steps(keys, stride) >= 0.75);
}

function steps(places: readonly number[], stride: number): number {
  let next = 0;
  for (let i = stride; i < places.length; i++) {
    if (Math.abs((places[i] as number) - (places[i - stride] as number)) === 1) next++;
  }
  return next / (places.length - stride);
}

const kinds = [/^[a-z]+$/, /^[A-Z]+$/, /^\d+$/] as const;

/** Whether all are small letters, capitals or digits, which chance gives too seldom with the widest alphabet of the format. */
function isOfOneKind(text: string, { pieces }: Format): boolean {
  const kind = kinds.find((pattern) => pattern.test(text));
  if (kind === undefined) return false;
  const shares = runsOf(pieces).map(({ of }) => shareOf(kind, of));
  const share = Math.min(1, ...shares);
  return share > 0 && share ** text.length < chance;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || 'oneOf' in piece) return [];
    if ('optional' in piece) return runsOf(piece.optional);
    return 'secret' in piece ? runsOf(piece.secret) : [piece];
  });
}

/** The share of a kind among the letters and digits of an alphabet. */
function shareOf(kind: RegExp, of: Run['of']): number {
  if (of === 'pem-body') return 1;
  const inside = new RegExp(`[${alphabets[of]}]`);
  const all = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789').filter((c) =>
    inside.test(c),
  );
  return all.length === 0 ? 1 : all.filter((character) => kind.test(character)).length / all.length;
}

/** Words in small letters, in capitals, or with a capital first: chance mixes them. */
function hasWord(body: string): boolean {
  return [...body.matchAll(words)].some(([word]) => {
    const rest = word.slice(1);
    return rest === rest.toLowerCase() || word === word.toUpperCase();
  });
}
