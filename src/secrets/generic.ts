import type { Assignment } from './assignment.ts';
import { nameSays, wordsOf } from './name.ts';
import { bitsPerCharacter, readsAsWords } from './randomness.ts';

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
    /^[a-z]+(?:[A-Z][a-z]+)+\d?$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^[a-z]+(?:[._-][a-z]+)+$|^[a-z_]+(?:\.[a-z_]+)+(?:\[|$)/,
  ],
  ['numbers only', /^[\d.,+-]+$/],
  ['a list of characters', /abcdefghij|ABCDEFGHIJ|0123456789/],
];

/** What the value of an assignment is taken for; `null` = possibly a secret. `unlikely` values are not reported at all. */
export function notASecretBecause(assignment: Assignment): string | null {
  const { name, value } = assignment;
  const says = nameSays(name);
  if (says !== 'secret') return `the name \`${name}\` does not say that its value is secret`;
  const kind = notSecret.find(([, pattern]) => pattern.test(value));
  if (kind !== undefined) return `the value is ${kind[0]}`;
  if (wordsOf(value).join('') === wordsOf(name).join('')) return 'the value repeats the name';
  if (readsAsWords(value)) return 'the value reads as words';
  return isRandomEnough(name, value) ? null : 'the value is not random enough';
}

/**
 * Whether a value is as random as a credential: 3 bits a character from 20 characters on, and 2.75 with a digit and two
 * other classes below; for the value of a password, also shorter mixtures of three classes.
 */
export function isRandomEnough(name: string, value: string): boolean {
  const bits = bitsPerCharacter(value);
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  const password = /pass|pwd/i.test(name);
  if (/^[0-9a-f]{32,}$/i.test(value)) return bits >= 2.9;
  if (value.length >= 20) return bits >= 3.5 && /\d/.test(value) && kinds >= 2;
  if (password) return kinds >= 3 && bits >= 2.5;
  return value.length >= 12 && /\d/.test(value) && kinds >= 3 && bits >= 3;
}
