import type { Beside, Decoded } from '../rule.ts';

/** `favicon.ico-` and a digest is the name of a built file; a key has capitals, and no dot stands before it: else `low`. */
export function decodeInfracostKey(key: string, beside?: Beside): Decoded | null {
  if (beside?.before.endsWith('.') !== true || /[A-Z]/.test(key)) return null;
  return { facts: [], tier: { becomes: 'low', because: 'it ends the name of an icon, as a digest does' } };
}
