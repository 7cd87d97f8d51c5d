import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { documentedValue, publicDigest } from './known-public.ts';
import { placeholderReason } from './placeholder.ts';

it('knows the example of jwt.io, which can be made again', () => {
  const coded = (text: string) => Buffer.from(text).toString('base64url');
  const text = `${coded('{"alg":"HS256","typ":"JWT"}')}.${coded('{"sub":"1234567890","name":"John Doe","iat":1516239022}')}`;
  const token = `${text}.${createHmac('sha256', ['your', '256', 'bit', 'secret'].join('-')).update(text).digest('base64url')}`;
  expect(documentedValue(token)).toContain('jwt.io');
  expect(placeholderReason(token, 'eyJ')).toContain('jwt.io');
  expect(documentedValue(`${token}a`)).toBeNull();
});

it('takes a key for the same with and without armour and line breaks', () => {
  const body = drawn('base64', 120, seeded(1));
  const lines = `-----BEGIN RSA PRIVATE KEY-----\n${body.slice(0, 64)}\n${body.slice(64)}\n-----END RSA PRIVATE KEY-----\n`;
  expect(publicDigest(lines)).toBe(publicDigest(body));
  expect(publicDigest(JSON.stringify(lines))).toBe(publicDigest(body));
});

it('tells values apart', () => {
  const digests = Array.from({ length: 20_000 }, (_, i) => publicDigest(`value ${i}`));
  expect(new Set(digests).size).toBe(digests.length);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{16}$/);
});
