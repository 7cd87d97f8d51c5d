/**
 * A look at the bytes around a keyword that ends at `end`: may something be assigned there at all? `code`: source code, in
 * which a value needs quotes. Never false where `readAssignment` finds something. Of ten names in code nine are given to no
 * text.
 */
export function mayAssign(bytes: Uint8Array, end: number, code = false): boolean {
  // only a scheme (`Bearer `) ends in a blank: its value follows at once
  if (bytes[end - 1] === 32) return true;
  let at = end;
  const stop = Math.min(bytes.length, end + 40);
  while (at < stop && isNamePart(bytes[at] as number)) at++;
  return mayHoldValue(bytes, end, at, code);
}

/** The same question of a name that ends at `to`, step by step as `readAssignment` asks it. */
function mayHoldValue(bytes: Uint8Array, end: number, to: number, code: boolean): boolean {
  let from = end;
  while (from > 0 && end - from < 60 && isNamePart(bytes[from - 1] as number)) from--;
  // `password is …`
  if (bytes[from - 1] === 32 && isSpoken(bytes, to)) return true;
  const quoted = behindQuote(bytes, to);
  if (bytes[quoted] === 62 || mayBeAttribute(bytes, quoted)) return true;
  let at = quoted;
  if (bytes[at] === 93) at++;
  if (bytes[at] === 41) at++;
  at = behindBlanks(bytes, at, 8);
  const sign = bytes[at];
  const query = sign === 61 && (bytes[from - 1] === 63 || bytes[from - 1] === 38);
  const needsQuote = code && !query && !mayBeCommand(bytes, end);
  // a type may stand between the name and its value
  if (sign === 58 || mayBeType(sign)) {
    const typed = signAfter(bytes, at + 1, sign !== 58);
    if (typed > 0 && mayBeGiven(bytes, typed, needsQuote)) return true;
  }
  if (sign !== undefined && opens(bytes, at, sign)) {
    if (mayBeGiven(bytes, at, needsQuote)) return true;
    if (sign === 61 || sign === 58) return false;
  }
  const start = behindBlanks(bytes, quoted, 8);
  return start > quoted && (mayBeText(bytes, start) || bytes[from] === 45 || end - from >= 60 || maySet(bytes, from));
}

/** Whether a sign begins here: `=`, `:`, `!=`, `||`, `??`, `?=`, `+=`, `or`; `,` and `(` only before a quote. */
function opens(bytes: Uint8Array, at: number, sign: number): boolean {
  if (sign === 61 || sign === 58) return true;
  const next = bytes[at + 1];
  if (sign === 44 || sign === 40) return mayBeText(bytes, behindBlanks(bytes, at + 1, 4));
  if (sign === 33 || sign === 43) return next === 61;
  if (sign === 63) return next === 61 || next === 63;
  return (sign === 124 && next === 124) || (sign === 111 && next === 114);
}

/** What may stand before a quoted value: `( [ { @`. */
const brackets: ReadonlySet<number> = new Set([40, 91, 123, 64]);

/** The first letters of `string` and `varchar`, in capitals too. */
function mayBeType(byte: number | undefined): boolean {
  const letter = (byte ?? 0) | 32;
  return letter === 115 || letter === 110 || letter === 118;
}

/** Whether the word that ends here ends in `is`, `was`, `ist` or `to`. */
function isSpoken(bytes: Uint8Array, to: number): boolean {
  const last = bytes[to - 1];
  const before = bytes[to - 2];
  if (last === 115) return before === 105 || (before === 97 && bytes[to - 3] === 119);
  if (last === 116) return before === 115 && bytes[to - 3] === 105;
  return last === 111 && before === 116;
}

/** A quote may close the name, with up to three backslashes before it. */
function behindQuote(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < at + 3 && bytes[i] === 92) i++;
  return isQuote(bytes[i]) ? i + 1 : at;
}

function isQuote(byte: number | undefined): boolean {
  return byte === 34 || byte === 39 || byte === 96;
}

function behindBlanks(bytes: Uint8Array, at: number, most: number): number {
  let i = at;
  while (i < at + most && (bytes[i] === 32 || bytes[i] === 9)) i++;
  return i;
}

/** A comma or not, blanks, and then a word that begins as `value` does. */
function mayBeAttribute(bytes: Uint8Array, at: number): boolean {
  const from = bytes[at] === 44 ? at + 1 : at;
  let i = from;
  // what Latin-1 knows as blanks beyond ASCII is left to the closer look
  while (i < from + 40 && ((bytes[i] ?? 255) <= 32 || (bytes[i] ?? 0) >= 128)) i++;
  if (i === from) return false;
  while (bytes[i] === 92 || isQuote(bytes[i])) i++;
  for (let k = 0; k < value.length; k++) if (((bytes[i + k] as number) | 32) !== value[k]) return false;
  i += value.length;
  while (bytes[i] === 92 || isQuote(bytes[i])) i++;
  const sign = bytes[behindBlanks(bytes, i, 4)];
  return sign === 58 || sign === 61;
}

/** `value` */
const value = [118, 97, 108, 117, 101];

/** The offset of the `=` behind a type, `token: str = `, or one with its size, `varchar(9) = `; 0 where there is none. */
function signAfter(bytes: Uint8Array, at: number, sized: boolean): number {
  const stop = Math.min(bytes.length, at + 49);
  for (let i = at; i < stop; i++) {
    const byte = bytes[i] as number;
    if (byte === 61) return i;
    if (!isLetter(byte) && !ofTypes.has(byte) && !(sized && (byte === 40 || byte === 41 || isDigit(byte)))) return 0;
  }
  return 0;
}

/** Blank and tab, `& ' . < > ? [ ] _ |`. */
const ofTypes: ReadonlySet<number> = new Set([32, 9, 38, 39, 46, 60, 62, 63, 91, 93, 95, 124]);

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Whether the sign that begins here may be followed by a value. */
function mayBeGiven(bytes: Uint8Array, sign: number, needsQuote: boolean): boolean {
  const start = behindSign(bytes, sign);
  return mayBeValue(bytes, start, needsQuote) || mayBeQuoted(bytes, behindBracket(bytes, start));
}

/** The offset of a quoted value that stands in a bracket or on the next line, or the offset itself. */
function behindBracket(bytes: Uint8Array, at: number): number {
  const opened = behindBreak(bytes, bytes[at] === 92 && isBreak(bytes[at + 1]) ? at + 1 : at);
  if (!brackets.has(bytes[opened] as number)) return behindBreak(bytes, behindBlanks(bytes, opened, 4));
  return behindBreak(bytes, behindBlanks(bytes, opened + 1, 4));
}

function behindBreak(bytes: Uint8Array, at: number): number {
  const end = bytes[at] === 13 ? at + 1 : at;
  return bytes[end] === 10 ? behindBlanks(bytes, end + 1, 40) : at;
}

function isBreak(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

/** The offset behind `=`, `:=`, `=>`, `!==`, `||`, `or` and whatever blanks follow. */
function behindSign(bytes: Uint8Array, at: number): number {
  let i = at + 1;
  while (i < at + 3 && signs.has(bytes[i] as number)) i++;
  return behindBlanks(bytes, i, 8);
}

/** `= : > - | ? r`: what the second or third character of a sign is. */
const signs: ReadonlySet<number> = new Set([61, 58, 62, 45, 124, 63, 114]);

/**
 * Whether a value may begin here: a quote, a prefix of one, a scheme; where quotes are not needed six of the eight characters
 * that it has at least, for two may have been taken for a sign.
 */
function mayBeValue(bytes: Uint8Array, at: number, needsQuote: boolean): boolean {
  if (mayBeQuoted(bytes, at) || mayBeScheme(bytes, at)) return true;
  // a sign was passed over that may belong to the value
  if (isQuote(bytes[at - 1])) return true;
  if (needsQuote) return false;
  for (let i = at; i < at + 6; i++) if (!isBare(bytes[i] ?? 0)) return false;
  return true;
}

/** A text in quotes that may be a value, also escaped or behind the prefix of a string: r b f u, alone or two of them. */
function mayBeQuoted(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte === 92 || isQuote(byte)) return mayBeText(bytes, at);
  return prefixes.has(byte) && (mayBeText(bytes, at + 1) || mayBeText(bytes, at + 2));
}

/**
 * Whether a quote stands here, or a backslash, and behind it eight characters without white space or the same quote: no value
 * has fewer. A scheme (`Bearer `) may stand before them.
 */
function mayBeText(bytes: Uint8Array, at: number): boolean {
  const quote = bytes[at];
  if (quote === 92) return true;
  if (!isQuote(quote)) return false;
  const from = bytes[at + 1] === quote && bytes[at + 2] === quote ? at + 3 : at + 1;
  if (mayBeScheme(bytes, from)) return true;
  for (let i = from; i < from + 8; i++) {
    const byte = bytes[i];
    if (byte === undefined || byte === quote || byte === 32 || (byte >= 9 && byte <= 13)) return false;
  }
  return true;
}

/** Whether a word begins here that may be `Bearer `, `Basic `, `Token ` or `SSWS `: two letters, and where the blank stands. */
function mayBeScheme(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] as number) | 32;
  const second = (bytes[at + 1] as number) | 32;
  if (first === 98) return second === 101 ? bytes[at + 6] === 32 : second === 97 && bytes[at + 5] === 32;
  return first === 116
    ? second === 111 && bytes[at + 5] === 32
    : first === 115 && second === 115 && bytes[at + 4] === 32;
}

/** The letters of the prefixes of a string. */
const prefixes: ReadonlySet<number> = new Set([114, 98, 102, 117]);

/** What a value without quotes is made of. */
function isBare(byte: number): boolean {
  return byte > 32 && byte < 127 && !isQuote(byte) && byte !== 92 && byte !== 40 && byte !== 123 && byte !== 91;
}

/** Whether the line is a command of a notebook or an `export`, where values need no quotes. Seen are 120 bytes before `end`. */
function mayBeCommand(bytes: Uint8Array, end: number): boolean {
  const least = Math.max(0, end - 120);
  let from = end;
  while (from > least && bytes[from - 1] !== 10) from--;
  const at = behindBlanks(bytes, from, 20);
  const byte = bytes[at];
  return byte === 33 || byte === 37 || (byte === 101 && bytes[at + 1] === 120 && bytes[at + 6] === 32);
}

/** Whether the word before may be `export`, `set`, `ENV` or another that takes a name and a value. */
function maySet(bytes: Uint8Array, from: number): boolean {
  let i = from - 1;
  if (bytes[i] !== 32 && bytes[i] !== 9) return false;
  while (i > 0 && from - i < 6 && (bytes[i] === 32 || bytes[i] === 9)) i--;
  const last = (bytes[i] ?? 0) | 32;
  return last === 118 || last === 103 || last === 116;
}

/** Whether a character may stand in a name: a letter or digit of ASCII, `_`, `-`, `.`. */
export function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}
