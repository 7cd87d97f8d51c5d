import { isNamePart } from './may-assign.ts';
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
  /([A-Za-z_][A-Za-z0-9_.-]{0,60})(?:\\{0,3}["'`])?\]?\)?[ \t]{0,8}(:[ \t]{0,4}[&'A-Za-z_.[\]<>?|]{1,24}[ \t]{0,4}=|(?:\|\||\?\?|::|[?+:=!])=|=>|\|\||\?\?|[:=,(>]|[ \t])[ \t]{0,8}(?:\\?\r?\n[ \t]{0,40})?(?:[A-Za-z_.]{1,40}\(|[([{@])?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?:Bearer |Basic |Token |token )?[rbfu]?(?:\\{0,3}["'`]{1,3})?$/;

/**
 * The name that a value at the end of `before` is given to: `name = `, `name: "`, `"name\": \"`, `f(name, `, `--name `,
 * `password ` in a netrc. Null when what stands before it is prose or nothing. `before` should be at most 200 characters.
 */
export function nameOfValue(before: string): string | null {
  const found = nameBefore.exec(before.slice(-200));
  if (found?.[1] === undefined) return null;
  // only a tag ends in `>`
  if (found[2] === '>' && !/<[^<>]{0,60}$/.test(before.slice(0, before.length - found[0].length))) return null;
  // a blank joins a name and its value only after a word such as `password` or `--api-key`; else it is prose
  return found[2]?.trim() === '' && !opensSomething(found[1]) ? null : found[1];
}

/**
 * Between a name and its value: signs, `, ` in a call, `>` of a tag, a default after `||`, `??`, `or`, `:-`, a type before the
 * sign (`key: &str = `, `const key string = `), and what opens a quoted value: brackets, `@`, the next line.
 */
const afterName = new RegExp(
  `^(?:\\\\{0,3}["'\`])?\\]?\\)?[ \\t]{0,8}(?:${[
    /:[ \t]{0,4}[A-Za-z_.[\]]{1,24}[ \t]{0,4}=/,
    /:[ \t]{0,4}[&'A-Za-z_.[\]<>?| ]{1,40}?[ \t]{0,4}=(?=[ \t]{0,8}["'`])/,
    /(?:[Ss]tring|n?varchar\(\w{1,5}\)|N?VARCHAR\(\w{1,5}\))[ \t]{0,8}=(?=[ \t]{0,8}["'`])/,
    /(?:\|\||\?\?|::|[?+])=|:[=-]|=>|[!=]==?|[:=]|[,(](?=[ \t]{0,4}\\{0,3}["'`])|\|\||\?\?|or(?=[ \t]{1,4}["'])/,
  ]
    .map(({ source }) => source)
    .join('|')})[ \\t]{0,8}${
    /(?:(?:\\?\r?\n[ \t]{0,40})?[([{@]?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?=\\{0,3}["'`]))?(?:[rbfu]{1,2}(?=["']))?/.source
  }`,
);
/** `"DB_PASSWORD"`, then on the same line or the next `value: ` or `value="`. */
const valueAttribute = /^(?:\\{0,3}["'`])?,?\s{1,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,8}/i;
/** `<password>` and `<entry key="password">` up to the value. */
const tag = /^(?:["'])?>\s{0,40}/;
const flag = /(?:^|[\s"'`([])--?[A-Za-z][\w.-]{0,60}$/;
const setter = /(?:^|[\s;&|])(?:setenv|ENV|ARG|export|set|SET)[ \t]{1,4}$/;
const quotedValue =
  /^(\\{0,3}(?:"""|'''|["'`]))(?:(?:Bearer|Basic|Token|SSWS) )?((?:(?!\1)[^\s"'`\\]|\\(?!["'`nrt])){8,512})\1/;
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
