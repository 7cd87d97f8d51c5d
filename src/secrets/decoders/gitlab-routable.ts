import { base64Text } from '../base64.ts';
import type { Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';

const names: Readonly<Record<string, string>> = {
  c: 'cell',
  o: 'organization',
  g: 'group',
  p: 'project',
  u: 'user',
  t: 'type',
};

/** What the payload of a routable GitLab token says: lines of a letter and a number in base 36, then random bytes. */
export function decodeRoutableToken(token: string): Decoded | null {
  const payload = base64Text(token.slice(token.indexOf('-') + 1).split('.')[0] ?? '');
  const facts: Record<string, string> = {};
  for (const [, letter = '', number = ''] of payload.matchAll(/(?:^|\n)([cogptu]):([0-9a-z]{1,13})(?=\n|$)/g)) {
    const name = names[letter];
    if (name !== undefined) facts[name] = String(Number.parseInt(number, 36));
  }
  return decodedOr(facts);
}
