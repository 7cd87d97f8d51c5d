import { expect, it } from 'vitest';
import { decodeInfracostKey } from './infracost-key.ts';

const digest = `ico-${'0123456789abcdef'.repeat(2)}`;

it.each([
  ['the name of a built icon', digest, 'favicon.', 'low'],
  ['a value', digest, 'INFRACOST_API_KEY=', undefined],
  ['a key with capitals', digest.replace('a', 'A'), 'Use this one.', undefined],
])('%s', (_, key, before, becomes) => {
  expect(decodeInfracostKey(key, { before, after: '', companions: [] })?.tier?.becomes).toBe(becomes);
});

it('is as it is where nothing is known of its place', () => {
  expect(decodeInfracostKey(digest)).toBe(null);
});
