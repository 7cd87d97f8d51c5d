import { opensSomething } from './name.ts';

/** A value that text gives to a name. Offsets are into that text. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const nameBefore =
  /([A-Za-z_][A-Za-z0-9_.-]{0,60})(?:\\{0,3}["'`])?\]?\)?[ \t]{0,8}(:[ \t]{0,4}[A-Za-z_.]{1,20}[ \t]{0,4}=|:=|=>|==|[:=,(]|[ \t])[ \t]{0,8}(?:\r?\n[ \t]{0,40})?(?:[A-Za-z_.]{1,40}\([ \t]{0,4})?(?:Bearer |Basic |Token |token )?[rbfu]?(?:\\{0,3}["'`]{1,3})?$/;

/**
 * The name that a value at the end of `before` is given to: `name = `, `name: "`, `"name\": \"`, `f(name, `, `--name `,
 * `password ` in a netrc. Null when what stands before it is prose or nothing. `before` should be at most 200 characters.
 */
export function nameOfValue(before: string): string | null {
  const found = nameBefore.exec(before.slice(-200));
  if (found?.[1] === undefined) return null;
  // a blank joins a name and its value only after a word such as `password` or `--api-key`; else it is prose
  return found[2]?.trim() === '' && !opensSomething(found[1]) ? null : found[1];
}

/** Between a name and its value: signs, `, ` in a call, `>` of a tag, a default after `||`, `??`, `or`, `:-`. */
const afterName =
  /^(?:\\{0,3}["'`])?\]?\)?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z_.[\]]{1,24}[ \t]{0,4}=|:[=-]|=>|[!=]==?|[:=]|,(?=[ \t]{0,4}\\{0,3}["'`])|\|\||\?\?|or(?=[ \t]{1,4}["']))[ \t]{0,8}(?:[rbfu]{1,2}(?=["']))?/;
/** `"DB_PASSWORD"`, then on the same line or the next `value: ` or `value="`. */
const valueAttribute = /^(?:\\{0,3}["'`])?,?\s{1,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,8}/i;
/** `<password>` and `<entry key="password">` up to the value. */
const tag = /^(?:["'])?>[ \t]{0,8}/;
const flag = /(?:^|[\s"'`([])--?[A-Za-z][\w.-]{0,60}$/;
const setter = /(?:^|[\s;&|])(?:setenv|ENV|ARG|export|set|SET)[ \t]{1,4}$/;
const quotedValue = /^(\\{0,3}["'`])(?:(?:Bearer|Basic|Token|SSWS) )?((?:(?!\1)[^\s"'`\\]|\\(?!["'`nrt])){8,512})\1/;
/** In settings the other kind of quote may stand inside. */
const quotedSetting = /^(["'])((?:(?!\1)[^\s\\]|\\(?!["'nrt])){8,512})\1(?=[\s,;})\]]|$)/;
const scheme = /^(?:Bearer|Basic|Token|SSWS) /i;
const bareValue = /^([A-Za-z0-9+/=_.~!@#%^&*$?-]{8,512})(?=[\s,;&"'\\<})\]]|$)/;
const spoken = /(?:is|was|to|ist)$/;
const spokenValue = /^:?[ \t]{1,4}["'`]?([A-Za-z0-9!@#%^&*_+=~$?-]{6,64})["'`]?(?=[\s.,;)!]|$)/;

/**
 * Reads what is assigned to the name around `at` (the end of a keyword in `text`). `bare` says whether a value without
 * quotes counts: yes in settings files and shell, no in source code, where it is an expression (but behind a flag, in a
 * tag, in a query string and after a scheme it counts everywhere). A keyword that ends in a verb is prose: what follows is the value.
 * Null when nothing is assigned, or the value is shorter than 8 (prose: 6) or longer than 512 characters. Bounded work.
 */
export function readAssignment(text: string, at: number, bare: boolean): Assignment | null {
  let from = at;
  while (from > 0 && at - from < 60 && isNamePart(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < 40 && isNamePart(text.charCodeAt(to))) to++;
  const name = text.slice(from, to);
  if (spoken.test(name) && text[from - 1] === ' ') return readProse(text, from, to);
  const announced = /(bearer|basic) $/i.exec(text.slice(Math.max(0, at - 7), at))?.[1];
  if (announced !== undefined) return readAnnounced(text, at, announced);
  const rest = text.slice(to, to + 640);
  const operator = operatorOf(text, from, to, rest);
  if (operator === null) return null;
  const start = to + operator.length;
  const candidate = rest.slice(operator.length);
  const quoted = quotedValue.exec(candidate) ?? (bare ? quotedSetting.exec(candidate) : null);
  if (quoted !== null) {
    const value = quoted[2] ?? '';
    const open = start + quoted[0].length - (quoted[1]?.length ?? 0) - value.length;
    return { name, value, start: open, end: open + value.length, quoted: true };
  }
  // a header inside a text has no quotes of its own
  const skip = scheme.exec(candidate)?.[0].length ?? 0;
  const plain = bare || skip > 0 || operator.bare ? bareValue.exec(candidate.slice(skip)) : null;
  if (plain === null) return null;
  let value = (plain[1] ?? '').replace(/[.,;]$/, '');
  // in a query string the value ends at the next parameter
  if (operator.query) value = value.split('&', 1)[0] ?? '';
  if (value.length < 8) return null;
  return { name, value, start: start + skip, end: start + skip + value.length, quoted: false };
}

interface Operator {
  readonly length: number;
  /** a value without quotes counts whatever the file is */
  readonly bare: boolean;
  readonly query: boolean;
}

function operatorOf(text: string, from: number, to: number, rest: string): Operator | null {
  const attribute = valueAttribute.exec(rest);
  if (attribute !== null) return { length: attribute[0].length, bare: false, query: false };
  const before = text.slice(Math.max(0, from - 40), from);
  const opened = /<[^<>]{0,40}$/.test(before) ? tag.exec(rest) : null;
  if (opened !== null) return { length: opened[0].length, bare: true, query: false };
  const sign = afterName.exec(rest);
  if (sign !== null) {
    const query = /[?&]$/.test(before) && sign[0] === '=';
    return { length: sign[0].length, bare: query, query };
  }
  const blank = /^(?:["'])?[ \t]{1,8}/.exec(rest);
  if (blank === null) return null;
  const isFlag = flag.test(text.slice(Math.max(0, from - 2), to));
  const quoteNext = /^["'`]/.test(rest.slice(blank[0].length));
  if (isFlag || setter.test(before) || quoteNext) return { length: blank[0].length, bare: isFlag, query: false };
  return null;
}

/** `Bearer y`, wherever it stands: the scheme is the name. */
function readAnnounced(text: string, at: number, name: string): Assignment | null {
  const value = /^[A-Za-z0-9+/=_.~-]{12,512}(?=[\s"'`\\,;)<&]|$)/.exec(text.slice(at, at + 520))?.[0];
  return value === undefined ? null : { name, value, start: at, end: at + value.length, quoted: false };
}

/** `the password is y`: the name is the word before the verb. */
function readProse(text: string, from: number, to: number): Assignment | null {
  const found = spokenValue.exec(text.slice(to, to + 80));
  if (found?.[1] === undefined) return null;
  const name = /([A-Za-z]{3,20})[ \t]{1,4}$/.exec(text.slice(Math.max(0, from - 60), from))?.[1] ?? '';
  const value = found[1].replace(/[!?]$/, '');
  const start = to + found[0].indexOf(found[1]);
  return { name, value, start, end: start + value.length, quoted: false };
}

/**
 * A look at the bytes around a keyword that ends at `end`: may something be assigned there at all? `code`: source code, in
 * which a value needs quotes. Never false where `readAssignment` finds something, unless the value stands far from its name.
 */
export function mayAssign(bytes: Uint8Array, end: number, code = false): boolean {
  // only a scheme (`Bearer `) ends in a blank: its value follows at once
  if (bytes[end - 1] === 32) return true;
  let at = end;
  const stop = Math.min(bytes.length, end + 40);
  while (at < stop && isNamePart(bytes[at] as number)) at++;
  const to = at;
  for (const limit = Math.min(bytes.length, at + 16); at < limit; at++) {
    const byte = bytes[at] as number;
    if (operators.has(byte)) return mayHoldValue(bytes, end, to, code);
    if (!between.has(byte)) return mayFollowBlank(bytes, end, at) && mayHoldValue(bytes, end, to, code);
  }
  return false;
}

/**
 * The same question, step by step as `readAssignment` asks it, of a name that ends at `to`: false only where that finds
 * nothing. Of ten names in code nine are given to no text.
 */
export function mayHoldValue(bytes: Uint8Array, end: number, to: number, code: boolean): boolean {
  let from = end;
  while (from > 0 && end - from < 60 && isNamePart(bytes[from - 1] as number)) from--;
  // `password is …`
  if (bytes[from - 1] === 32 && isSpoken(bytes[to - 2], bytes[to - 1])) return true;
  const quoted = behindQuote(bytes, to);
  if (bytes[quoted] === 62 || mayBeAttribute(bytes, quoted)) return true;
  let at = quoted;
  if (bytes[at] === 93) at++;
  if (bytes[at] === 41) at++;
  at = behindBlanks(bytes, at, 8);
  const sign = bytes[at];
  // a type may stand between the name and its value
  if (sign === 58 && hasSign(bytes, at + 1)) return true;
  if (sign !== undefined && openers.has(sign)) {
    const query = sign === 61 && (bytes[from - 1] === 63 || bytes[from - 1] === 38);
    const needsQuote = code && !query && !mayBeCommand(bytes, end);
    if (mayBeValue(bytes, behindSign(bytes, at), needsQuote)) return true;
    if (sign === 61 || sign === 58) return false;
  }
  const start = behindBlanks(bytes, quoted, 8);
  return start > quoted && (isQuote(bytes[start]) || bytes[from] === 45 || end - from >= 60 || maySet(bytes, from));
}

/** The first characters of what stands between a name and its value: `= : ! | ? , o`. */
const openers: ReadonlySet<number> = new Set([61, 58, 33, 124, 63, 44, 111]);

/** A word that ends in `is`, `was`, `ist` or `to`. */
function isSpoken(last2: number | undefined, last: number | undefined): boolean {
  return last === 115 || last === 116 || (last === 111 && last2 === 116);
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
  return bytes[i] === 118 || bytes[i] === 86;
}

/** Whether a `=` comes within the room that a type may take: `token: str = `. */
function hasSign(bytes: Uint8Array, at: number): boolean {
  const stop = Math.min(bytes.length, at + 33);
  for (let i = at; i < stop && bytes[i] !== 10; i++) if (bytes[i] === 61) return true;
  return false;
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
  const byte = bytes[at] as number;
  if (byte === 92 || isQuote(byte) || bytes[at + (schemes.get(byte | 32) ?? 0)] === 32) return true;
  if (bytes[at + 6] === 32 && (byte | 32) === 98) return true;
  // r b f u, alone or two of them
  if (prefixes.has(byte) && (isQuote(bytes[at + 1]) || isQuote(bytes[at + 2]))) return true;
  // a sign was passed over that may belong to the value
  if (isQuote(bytes[at - 1])) return true;
  if (needsQuote) return false;
  for (let i = at; i < at + 6; i++) if (!isBare(bytes[i] ?? 0)) return false;
  return true;
}

/** Where the blank stands behind Basic, Token and SSWS, by their first letters; behind Bearer it is one further. */
const schemes: ReadonlyMap<number, number> = new Map([
  [98, 5],
  [116, 5],
  [115, 4],
]);
/** The letters of the prefixes of a string. */
const prefixes: ReadonlySet<number> = new Set([114, 98, 102, 117]);

/** What a value without quotes is made of. */
function isBare(byte: number): boolean {
  return byte > 32 && byte < 127 && !isQuote(byte) && byte !== 92 && byte !== 40 && byte !== 123 && byte !== 91;
}

/** Whether the line may be a command of a notebook or an `export`, where values need no quotes. */
function mayBeCommand(bytes: Uint8Array, end: number): boolean {
  const stop = Math.max(0, end - 124);
  for (let i = end - 1; i >= stop; i--) {
    const byte = bytes[i];
    if (byte === 10) return false;
    if (byte === 33 || byte === 37 || (byte === 120 && bytes[i - 1] === 101 && bytes[i + 1] === 112)) return true;
  }
  return false;
}

/** Whether the word before may be `export`, `set`, `ENV` or another that takes a name and a value. */
function maySet(bytes: Uint8Array, from: number): boolean {
  let i = from - 1;
  if (bytes[i] !== 32 && bytes[i] !== 9) return false;
  while (i > 0 && from - i < 6 && (bytes[i] === 32 || bytes[i] === 9)) i--;
  const last = (bytes[i] ?? 0) | 32;
  return last === 118 || last === 103 || last === 116;
}

/** `= : , > | ? !`, and the first letters of `value` and `or`. */
const operators: ReadonlySet<number> = new Set([61, 58, 44, 62, 124, 63, 33, 118, 86, 111]);
/** Blanks, line breaks, quotes, a backslash, and closing brackets. */
const between: ReadonlySet<number> = new Set([32, 9, 10, 13, 34, 39, 41, 92, 93, 96]);

/** A blank joins name and value after a flag, a setter, and before a quote. */
function mayFollowBlank(bytes: Uint8Array, end: number, at: number): boolean {
  const byte = bytes[at - 1] as number;
  if (byte === 34 || byte === 39 || byte === 96) return true;
  if (byte !== 32 && byte !== 9) return false;
  let from = end;
  while (from > 0 && end - from < 60 && isNamePart(bytes[from - 1] as number)) from--;
  if (bytes[from] === 45) return true;
  const before = bytes[from - 1];
  return before === 32 || before === 9;
}

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}
