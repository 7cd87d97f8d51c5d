import type { Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';
import { fieldsOf } from './json-web-token.ts';

/** How the key of the account begins that the client itself ships for anonymous runs. */
const anonymous = 'b706bc8f-76f9-';

/** What a Neptune token says: its host; the token of anonymous runs, which every client holds, is `low`. */
export function decodeNeptuneToken(token: string): Decoded | null {
  const fields = fieldsOf(token);
  if (fields === null) return null;
  const { api_address: host, api_key: key } = fields;
  const isPublic = typeof key === 'string' && key.startsWith(anonymous);
  return decodedOr(
    { host },
    isPublic ? { tier: { becomes: 'low', because: 'it is of the anonymous account, which is public' } } : {},
  );
}
