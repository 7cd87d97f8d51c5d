import { describe, expect, it } from 'vitest';
import { decodeToken } from './json-web-token.ts';

function made(header: object, payload: object): string {
  return `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${'c2ln'.repeat(8)}`;
}

describe('decodeToken', () => {
  it.each([
    ['an unsigned token', made({ alg: 'none' }, { sub: 'a' }), 'low', /not signed/],
    ['a public role', made({ alg: 'HS256' }, { role: 'anon' }), 'low', /public/],
    ['a role without limits', made({ alg: 'HS256' }, { role: 'service_role' }), 'high', /round the rules/],
  ])('%s', (_, token, becomes, because) => {
    expect(decodeToken(token)?.tier).toEqual({ becomes, because: expect.stringMatching(because) });
  });

  it('reads issuer, audience, scopes and expiry', () => {
    const exp = Date.UTC(2027, 2, 1) / 1000;
    const token = made(
      { alg: 'RS256' },
      { iss: 'https://a.example', aud: ['b', 'c'], scope: 'read write', exp, sub: 's' },
    );
    expect(decodeToken(token)).toEqual({
      facts: [
        { name: 'issuer', value: 'https://a.example' },
        { name: 'audience', value: 'b, c' },
        { name: 'scopes', value: 'read write' },
        { name: 'expires', value: '2027-03-01' },
      ],
      expires: exp * 1000,
    });
  });

  it('reads one behind a prefix', () => {
    expect(decodeToken(`ghs_12_${made({ alg: 'RS256' }, { iss: 'x' })}`)?.facts).toEqual([
      { name: 'issuer', value: 'x' },
    ]);
  });

  it.each([
    ['nothing to say', made({ alg: 'HS256' }, { sub: 'a', name: 'ü' })],
    ['an expiry that is no time', made({ alg: 'HS256' }, { exp: 1e300 })],
    ['control characters only', made({ alg: 'HS256' }, { iss: '\u0000\u202e' })],
    ['no token', 'a.b.c'],
    ['no object', `${btoa('1')}.${btoa('[]')}.x`],
    ['nothing', ''],
  ])('%s', (_, token) => {
    expect(decodeToken(token)).toBe(null);
  });
});
