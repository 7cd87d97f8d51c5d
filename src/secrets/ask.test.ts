import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outgoing } from './ask.ts';
import type { Ask } from './providers/provider.ts';

const parts = { secret: 'a/b:c"d\\e f&g=ü', companion: 'user name' };

describe('outgoing', () => {
  const cases: readonly (readonly [string, Ask, object])[] = [
    [
      'in a path',
      { path: '/x/{secret}?y=1' },
      { path: '/x/a/b:c%22d%5Ce%20f%26g%3D%C3%BC?y=1', method: 'GET', body: null },
    ],
    ['in JSON', { path: '/', json: '{"k":"{secret}"}' }, { body: JSON.stringify({ k: parts.secret }) }],
    ['in a form', { path: '/', form: { k: '{secret}' } }, { body: `k=${encodeURIComponent(parts.secret)}` }],
    [
      'in a header, ASCII alone',
      { path: '/', headers: { 'x-key': 'K {secret}' } },
      { headers: { 'x-key': 'K a/b:c"d\\e f&g=' } },
    ],
    [
      'as user and password',
      { path: '/', basic: ['{companion}', '{secret}'] },
      { headers: { authorization: `Basic ${Buffer.from(`user name:${parts.secret}`).toString('base64')}` } },
    ],
  ];

  it.each(cases)('puts the credential %s', (_, ask, expected) => {
    expect(outgoing(ask, 'api.example.com', parts)).toMatchObject({ host: 'api.example.com', ...expected });
  });

  it('names the type of a body, unless the declaration does', () => {
    expect(outgoing({ path: '/', json: '{}' }, 'h', parts).headers['content-type']).toBe('application/json');
    expect(outgoing({ path: '/', form: {} }, 'h', parts).headers['content-type']).toBe(
      'application/x-www-form-urlencoded',
    );
    const own = { path: '/', json: '{}', headers: { 'content-type': 'application/scim+json' } };
    expect(outgoing(own, 'h', parts).headers['content-type']).toBe('application/scim+json');
  });

  it('lets no credential break out of its place', () => {
    const ask: Ask = { path: '/v1/{secret}?k={secret}', headers: { 'x-key': '{secret}' }, json: '{"k":"{secret}"}' };
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (secret) => {
        fc.pre(!/\p{Surrogate}/u.test(secret));
        const { path, headers, body } = outgoing(ask, 'h', { secret, companion: null });
        expect(path).toMatch(/^\/v1\/[^\s?#]*\?k=[^\s?#&]*$/);
        expect(headers['x-key']).not.toMatch(/[\r\n]/);
        expect(JSON.parse(body ?? '')).toEqual({ k: secret });
      }),
    );
  });
});
