import type { CountedPart } from '../counter.ts';
import type { Profile } from '../profile.ts';

const modulus = 2n ** 128n;

/**
 * The parts of a snapshot in an order that does not depend on where they were read, and the digest of all rows: the sum
 * of the parts' digests, so that a part which is there twice counts twice. A part of no rows stays: it was there.
 */
export function partitionsOf(parts: readonly CountedPart[]): Pick<Profile, 'partitions' | 'row_hash'> {
  const keyed = parts.map(({ keys, rows, digest }) => ({ keys: sortedKeys(keys), rows, digest }));
  const text = (part: CountedPart) => JSON.stringify([part.keys, part.digest, part.rows]);
  keyed.sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  return { row_hash: addDigests(keyed.map(({ digest }) => digest)), partitions: keyed };
}

/** Digests of 32 hex digits added modulo 2^128. */
export function addDigests(digests: readonly string[]): string {
  const sum = digests.reduce((total, digest) => (total + BigInt(`0x${digest || '0'}`)) % modulus, 0n);
  return sum.toString(16).padStart(32, '0');
}

function sortedKeys(keys: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1)));
}
