import type { Beside, Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const kinds: Readonly<Record<string, string>> = {
  AKIA: 'access key of a user',
  ASIA: 'temporary key of a session',
  ABIA: 'bearer token of a service',
  ACCA: 'context-specific key',
};

/**
 * The account, 12 digits, that an AWS access key id belongs to; null when the id is of the old form that names none.
 * The first 6 bytes behind the prefix, in base32, hold it in 40 bits from the second bit on.
 */
export function accountOf(id: string): string | null {
  const digits = Array.from(id.slice(4, 14), (character) => alphabet.indexOf(character));
  if (digits.length < 10 || digits.includes(-1)) return null;
  const bits = digits.reduce((whole, digit) => (whole << 5n) | BigInt(digit), 0n) >> 2n;
  const account = (bits & 0x7fffffffff80n) >> 7n;
  // keys of before 2019 hold something else there
  return account > 999_999_999_999n || digits[0] === undefined || digits[0] < 16
    ? null
    : account.toString().padStart(12, '0');
}

/** What an AWS access key id says: its account and kind. */
export function decodeKeyId(id: string): Decoded | null {
  return decodedOr({ account: accountOf(id), kind: kinds[id.slice(0, 4)] });
}

/** What the access key id beside a secret access key says. */
export function decodeSecretKey(_secret: string, beside?: Beside): Decoded | null {
  const [id] = beside?.companions ?? [];
  return id === undefined ? null : decodeKeyId(id);
}
