import type { Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';
import { fieldsOf } from './json-web-token.ts';

/**
 * A decoder for tokens that are JSON in base64 behind `prefix`: `fields` maps the keys that may be shown to the names of the
 * facts. Values that are no text or number are left out.
 */
export function fieldsDecoder(
  prefix: string,
  fields: Readonly<Record<string, string>>,
): (token: string) => Decoded | null {
  return (token) => {
    const behind = token.startsWith(prefix) ? token.slice(prefix.length) : token;
    const found = fieldsOf(behind.split(/[._](?=[^.]*$)/)[0] ?? '') ?? fieldsOf(behind);
    if (found === null) return null;
    return decodedOr(Object.fromEntries(Object.entries(fields).map(([key, name]) => [name, found[key]])));
  };
}
