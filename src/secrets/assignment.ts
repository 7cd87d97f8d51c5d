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

const afterName =
  /^(?:\\{0,3}["'`])?\]?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z_.[\]]{1,24}[ \t]{0,4}=|:=|=>|[:=]|,(?=[ \t]{0,4}\\{0,3}["'`])|[ \t]IDENTIFIED[ \t]BY)[ \t]{0,8}(?:[rbfu]{1,2}(?=["']))?/i;
const quotedValue = /^(\\{0,3}["'`])(?:(?:Bearer|Basic|Token|SSWS) )?((?:(?!\1)[^\s"'`\\]|\\(?!["'`nrt])){8,512})\1/;
const scheme = /^(?:Bearer|Basic|Token|SSWS) /i;
const bareValue = /^([A-Za-z0-9+/=_.~!@#%^&*-]{8,512})(?=[\s,;&"'\\]|$)/;
const valueAttribute = /^(?:\\{0,3}["'`])?,?\s{1,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[ \t]{0,4}:[ \t]{0,8}/;

/**
 * Reads what is assigned to the name around `at` (the end of a keyword in `text`). `bare` says whether a value without
 * quotes counts: yes in settings files and shell, no in source code, where it is an expression.
 * Null when nothing is assigned, or the value is shorter than 8 or longer than 512 characters. Bounded work.
 */
export function readAssignment(text: string, at: number, bare: boolean): Assignment | null {
  let from = at;
  while (from > 0 && at - from < 60 && isNamePart(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < 40 && isNamePart(text.charCodeAt(to))) to++;
  const name = text.slice(from, to);
  const rest = text.slice(to, to + 640);
  const operator = valueAttribute.exec(rest) ?? afterName.exec(rest);
  if (operator === null) return null;
  const start = to + operator[0].length;
  const candidate = rest.slice(operator[0].length);
  const quoted = quotedValue.exec(candidate);
  if (quoted !== null) {
    const value = quoted[2] ?? '';
    const open = start + quoted[0].length - (quoted[1]?.length ?? 0) - value.length;
    return { name, value, start: open, end: open + value.length, quoted: true };
  }
  // a header inside a text has no quotes of its own
  const skip = scheme.exec(candidate)?.[0].length ?? 0;
  const plain = bare || skip > 0 ? bareValue.exec(candidate.slice(skip)) : null;
  if (plain === null) return null;
  const value = (plain[1] ?? '').replace(/[.,;]$/, '');
  return { name, value, start: start + skip, end: start + skip + value.length, quoted: false };
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
