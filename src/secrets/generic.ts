import type { Assignment } from './assignment.ts';
import { endsInKey, nameSays, wordsOf } from './name.ts';
import { bitsPerCharacter, readsAsWords, surprise } from './randomness.ts';
import { isBoxed } from './sealed.ts';

const notSecret: readonly (readonly [string, RegExp])[] = [
  ['a UUID', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ['a URL', /^[a-z][a-z0-9+.-]{1,20}:\/\//i],
  ['a path', /^[.~]?\.?\/|^[A-Za-z]:\\|^(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}$|(?:\/[a-z_-]{3,}){2}/],
  ['a digest', /^(sha\d+|md5)[-:]/i],
  ['a public key', /^(ssh-(rsa|ed25519|dss)|ecdsa-)|^-----BEGIN (PUBLIC|CERT)/],
  ['an address', /^[\w.+-]+@[\w-]+\.[\w.-]+$/],
  ['a version or a date', /^v?\d+(\.\d+){1,3}|^\d{4}-\d\d-\d\d/],
  [
    'a reference',
    /^(arn:|projects\/|secretKeyRef|valueFrom|op:\/\/|vault:|env[.:]|process\.env|os\.environ|secrets\.|\$)/,
  ],
  [
    'an identifier of code',
    /^_{0,2}[a-z]+(?:[A-Z][a-z]+)+\d?$|^_{0,2}[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^[a-z]+(?:[._-][a-z]+)+$|^[a-z]+(?:_(?:[a-z]+|\d{1,2}))+$|^[a-z_]+(?:\.[a-z_]+)+(?:\[|$)|::|^[a-z]\w*(?:\.[a-z_]\w{0,23}){2,}$|^[A-Za-z_]+\(/,
  ],
  ['code', /[a-z]\.[a-z]\w{1,40}\(|&&|\|\||=>|[;)]\}/i],
  ['an option', /^--?[A-Za-z]+(?:-[a-z]+)*$|^[a-z_]{2,30}=[A-Za-z_]\w*$/],
  ['a pattern', /[/!-]\*$/],
  // keys are ASCII; labels and messages of other languages stand under the names of what they ask for
  ['text of a language', /\\u[0-9a-f]{4}|[^\x00-\x7f]/i],
  ['numbers only', /^[\d.,+-]+$/],
  ['a list of characters', /abcdefghij|ABCDEFGHIJ|0123456789|(?:a-z|A-Z|0-9).{0,40}(?:a-z|A-Z|0-9)/],
];

/** What the value of an assignment is taken for; `null` = possibly a secret. `unlikely` values are not reported at all. */
export function notASecretBecause(assignment: Assignment): string | null {
  const { name, value } = assignment;
  const says = nameSays(name);
  if (says !== 'secret') return `the name \`${name}\` does not say that its value is secret`;
  if (isBoxed(value)) return 'the value is encrypted';
  const kind = notSecret.find(([, pattern]) => pattern.test(value));
  if (kind !== undefined) return `the value is ${kind[0]}`;
  if (wordsOf(value).join('') === wordsOf(name).join('')) return 'the value repeats the name';
  if (readsAsWords(value)) return 'the value reads as words';
  return isRandomEnough(name, value) ? null : 'the value is not random enough';
}

/**
 * Whether a value is as random as a credential. Hex digits: 2.9 bits a character. Else it must surprise a reader of words
 * (see `surprise`): 5 bits a pair from 12 characters on with a digit, 5.2 from 16 on without one, 4.4 from 20 on when the
 * characters alone have 3.5 bits. For the value of a password also short mixtures of three classes of characters, with a digit or as surprising.
 */
export function isRandomEnough(name: string, value: string): boolean {
  const bits = bitsPerCharacter(value);
  const kinds = kindsIn(value);
  const digit = /\d/.test(value);
  if (/^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/.test(value)) return bits >= 2.9 && digit && /[a-f]/i.test(value);
  if (namesPassword(name) && kinds >= 3 && bits >= 2.5 && (digit || surprise(value) >= 5)) return true;
  if (value.length < 12 || bits < 2.9) return false;
  const surprising = surprise(value);
  // brackets and quotes are signs of code, but keys of 32 random characters hold them too
  if (/[^A-Za-z0-9+/=_.~!@#$%^&*-]/.test(value)) return value.length >= 32 && kinds >= 3 && digit && bits >= 4.2;
  if (surprising >= 5 && digit && kinds >= 2) return true;
  if (surprising >= 5.2 && value.length >= 16 && /^[A-Za-z]+$/.test(value)) return true;
  return surprising >= 4.4 && value.length >= 20 && bits >= 3.5 && digit && kinds >= 2;
}

/**
 * Why a value that is not random may still be a password that a person chose, as a phrase: the name says password, and the
 * value mixes letters with digits or signs, or is one word in lower case. Null for other values and names. Such a finding
 * is `low`.
 */
export function chosenPassword({ name, value }: Assignment): string | null {
  if (!namesPassword(name) || nameSays(name) !== 'secret' || value.length > 40) return null;
  const kind = notSecret.find(([, pattern]) => pattern.test(value));
  if (kind !== undefined || /[(){}<>[\]:;,/\\]/.test(value)) return null;
  const mixed = /[A-Za-z]/.test(value) && /[\d!@#$%^&*+=~?]/.test(value);
  // one word in lower case; words of forms and of types are none
  const word = /^[a-z]{8,24}$/.test(value) && !ofForms.test(value);
  return mixed || word ? 'it may be a password that a person chose' : null;
}

/**
 * Why the value of a name that only ends in `key` may open something, as a phrase: it has 20 characters or more, drawn at
 * random. Hex digits are digests as a rule: they count with the lengths of keys (32, 40, 64) in a variable of the
 * environment. Null for other names and values. Such a finding is `low`.
 */
export function drawnKey({ name, value }: Assignment): string | null {
  if (value.length < 20 || nameSays(name) !== 'nothing' || !endsInKey(name)) return null;
  const hex = /^[0-9a-fA-F]+$/.test(value);
  if (hex && !(/^[A-Z0-9_]+$/.test(name) && [32, 40, 64].includes(value.length))) return null;
  if (isBoxed(value) || notSecret.some(([, pattern]) => pattern.test(value)) || readsAsWords(value)) return null;
  return isRandomEnough(name, value) ? 'its name ends in key, and the value is random enough' : null;
}

const ofForms =
  /^(?:required|disabled|optional|undefined|function|username|password|passphrase|protected|private|encrypted|readonly|nullable|boolean|invalid|credentials?|secrets?|configured?|default|unchanged|generated?|multiline|textfield|autocomplete|identifier|validate[sd]?|contains?|postgres|anonymous|mandatory|provided|database|external|internal)$/;

function namesPassword(name: string): boolean {
  return /pass|pwd/i.test(name);
}

function kindsIn(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}
