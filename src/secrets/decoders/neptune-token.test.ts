import { expect, it } from 'vitest';
import { decodeNeptuneToken } from './neptune-token.ts';

const made = (key: string) => btoa(JSON.stringify({ api_address: 'https://app.neptune.ai', api_key: key }));
const facts = [{ name: 'host', value: 'https://app.neptune.ai' }];

it('names its host', () => {
  expect(decodeNeptuneToken(made('0'))).toEqual({ facts });
});

it('is public for anonymous runs', () => {
  expect(decodeNeptuneToken(made('b706bc8f-76f9-0'))).toEqual({
    facts,
    tier: { becomes: 'low', because: 'it is of the anonymous account, which is public' },
  });
});

it.each(['', 'ANONYMOUS', btoa('[]')])('says nothing in %j', (token) => {
  expect(decodeNeptuneToken(token)).toBe(null);
});
