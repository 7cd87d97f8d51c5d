import { expect, it } from 'vitest';
import { tokenSays } from './json-web-token.ts';

function made(header: object, payload: object): string {
  return `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${'c2ln'.repeat(8)}`;
}

it.each([
  ['an unsigned token', made({ alg: 'none' }, { sub: 'a' }), 'unsigned'],
  ['a public role', made({ alg: 'HS256' }, { role: 'anon' }), 'public'],
  ['a role without limits', made({ alg: 'HS256' }, { role: 'service_role' }), 'powerful'],
  ['a usual token', made({ alg: 'HS256' }, { sub: 'a', name: 'ü' }), null],
  ['no token', 'a.b.c', null],
  ['nothing', '', null],
])('%s', (_, token, says) => {
  expect(tokenSays(token)).toBe(says);
});
