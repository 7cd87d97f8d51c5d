/** The alphabets of credential bodies: the inside of a RegExp class, and the characters that an example may use. */
export const alphabets = {
  digits: '0-9',
  hex: '0-9a-f',
  'upper-hex': '0-9A-F',
  'any-hex': '0-9a-fA-F',
  letters: 'A-Za-z',
  alnum: 'A-Za-z0-9',
  'lower-alnum': 'a-z0-9',
  'upper-alnum': 'A-Z0-9',
  base32: 'A-Z2-7',
  base36: '0-9a-z',
  base64: 'A-Za-z0-9+/',
  base64url: 'A-Za-z0-9_\\-',
  word: 'A-Za-z0-9_',
  dotted: 'A-Za-z0-9_.~\\-',
  'url-user': 'A-Za-z0-9_.%+~\\-',
  /** what may stand for a password in a URL: no separator of URLs, no quote, no template brace */
  'url-password': 'A-Za-z0-9_.%+~!*^&=,;\\-',
  /** the same in a connection string, where a semicolon ends it */
  'connection-password': 'A-Za-z0-9_.%+~!*^&=,/@$\\-',
  host: 'A-Za-z0-9.\\-',
  path: 'A-Za-z0-9_.\\-/',
  dashed: 'A-Za-z0-9\\-',
  /** blanks and line breaks between the parts of a record */
  space: ' \\t\\r\\n',
  blank: ' \\t',
  /** any visible ASCII character */
  printable: '!-~',
  /** the inside of a connection string: visible characters and blanks, no quote and no angle bracket */
  connection: ' !#$%&()*+,./0-9:;=?@A-Z[\\]^_a-z{|}~\\-',
  /** words of a command line and the blanks between them, no quote */
  command: ' \\t%$/:@A-Za-z0-9_.,{}\\\\\\-',
  /** any visible character but quotes, or a blank */
  salt: ' !#-&()*+,./0-9:;<=>?@A-Z[\\]^_`a-z{|}~\\-',
  /** the inside of a query string */
  query: 'A-Za-z0-9_.%&=~:\\-',
  /** values of cookies and of settings files: base64, base64url and percent codes */
  cookie: 'A-Za-z0-9_%+/.\\-',
  /** hashes in the manner of crypt(5) */
  crypt: 'A-Za-z0-9./',
  'plus-url': 'A-Za-z0-9_+\\-',
  /** lines of text with their breaks */
  lines: ' !-~\\t\\r\\n',
  /** words in capitals with blanks: what a private key's armour is labelled with */
  label: 'A-Z0-9 ',
  /** what quotes stand behind in text that was quoted before */
  escape: '\\\\',
  /** base64 with its line breaks, raw or escaped; no blank, for a sentence may come after it */
  'key-lines': 'A-Za-z0-9+/=\\\\\\r\\n',
  /**
   * Base64 lines with their breaks, raw or escaped, with headers, quotes and the marks of comments around them; a dash never
   * twice, so it ends at a footer.
   */
  'pem-body': 'pem-body',
} as const;

export type Alphabet = keyof typeof alphabets;

/** A run of `length` characters (exactly, or from–to) out of an alphabet. */
export interface Run {
  readonly of: Alphabet;
  readonly length: number | readonly [number, number];
}

/** A piece of a format: a literal, a run, one literal out of several, an optional part, or the secret itself. */
export type Piece =
  | string
  | Run
  | { readonly oneOf: readonly string[] }
  | { readonly optional: readonly Piece[] }
  | { readonly secret: readonly Piece[] };

/** A credential's format as data. Without a `secret` piece the whole match is the secret. */
export interface Format {
  readonly pieces: readonly Piece[];
  /** `loose`: the match may start inside a longer word; for formats that begin with a delimiter of their own */
  readonly left?: 'loose';
  readonly right?: 'loose';
}

/** A run, shorter to write in a rule. */
export function run(of: Alphabet, length: number, atMost?: number): Run {
  return { of, length: atMost === undefined ? length : [length, atMost] };
}

/** A UUID in lower case: 8-4-4-4-12 hex digits. */
export const uuid: readonly Piece[] = [
  run('hex', 8),
  '-',
  run('hex', 4),
  '-',
  run('hex', 4),
  '-',
  run('hex', 4),
  '-',
  run('hex', 12),
];

/** What may stand before a credential although it is a letter or digit: an escape, a percent code, a colour code. */
const escapes = '(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\x1b\\[[0-9;]{0,8}m)';

/**
 * The pattern of a format, global, with the groups `before`, `secret`, `after` numbered 1 to 3.
 * Every quantifier in it is bounded. Both ends are boundaries: no letter or digit on the left, and on the right neither
 * a letter or digit nor a character of the last run's alphabet.
 */
export function patternOf(format: Format): RegExp {
  const at = format.pieces.findIndex((piece) => typeof piece === 'object' && 'secret' in piece);
  const secret = format.pieces[at];
  const before = at < 0 ? [] : format.pieces.slice(0, at);
  const inside = at < 0 ? format.pieces : (secret as { secret: readonly Piece[] }).secret;
  const after = at < 0 ? [] : format.pieces.slice(at + 1);
  const left = format.left === 'loose' ? '' : `(?:(?<![A-Za-z0-9])|${escapes})`;
  const right = format.right === 'loose' ? '' : `(?![A-Za-z0-9${lastAlphabet(format.pieces)}])`;
  return new RegExp(`${left}(${sources(before)})(${sources(inside)})(${sources(after)})${right}`, 'g');
}

/** The longest match that the format allows, in bytes. */
export function longest(format: Format): number {
  return format.pieces.reduce((sum, piece) => sum + longestPiece(piece), 0);
}

/** The literal that every match begins with (public; may be shown), or '' when there is none. */
export function publicPrefix(format: Format): string {
  const secret = format.pieces.find((piece) => typeof piece === 'object' && 'secret' in piece);
  const pieces = secret === undefined ? format.pieces : (secret as { secret: readonly Piece[] }).secret;
  const [first] = pieces;
  // a literal that is the whole secret begins nothing
  if (pieces.length === 1 && typeof first === 'string') return '';
  if (typeof first === 'string') return first.slice(0, 24);
  return first !== undefined && 'oneOf' in first ? commonStart(first.oneOf).slice(0, 24) : '';
}

function commonStart(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  let length = first.length;
  for (const text of rest) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function sources(pieces: readonly Piece[]): string {
  return pieces.map(source).join('');
}

function source(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece);
  if ('oneOf' in piece) return `(?:${piece.oneOf.map(escapeText).join('|')})`;
  if ('optional' in piece) return `(?:${sources(piece.optional)})?`;
  if ('secret' in piece) return sources(piece.secret);
  const [least, most] = typeof piece.length === 'number' ? [piece.length, piece.length] : piece.length;
  const one = piece.of === 'pem-body' ? '(?:[A-Za-z0-9+/=\\s\\\\"\',:.;&#()<>@*_]|-(?!-))' : `[${alphabets[piece.of]}]`;
  return least === most ? `${one}{${least}}` : `${one}{${least},${most}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function longestPiece(piece: Piece): number {
  if (typeof piece === 'string') return piece.length;
  if ('oneOf' in piece) return Math.max(...piece.oneOf.map((text) => text.length));
  if ('optional' in piece) return piece.optional.reduce((sum, inner) => sum + longestPiece(inner), 0);
  if ('secret' in piece) return piece.secret.reduce((sum, inner) => sum + longestPiece(inner), 0);
  return typeof piece.length === 'number' ? piece.length : piece.length[1];
}

function lastAlphabet(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  if (last === undefined || typeof last === 'string' || 'oneOf' in last) return '';
  if ('optional' in last) return lastAlphabet(last.optional);
  if ('secret' in last) return lastAlphabet(last.secret);
  return last.of === 'pem-body' ? '' : alphabets[last.of];
}
