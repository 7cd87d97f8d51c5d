import { expect, it } from 'vitest';
import { drawn, seeded } from '../example.ts';
import { decodeAnnotatedKey } from './azure-annotated-key.ts';
import { decodeSharedAccess } from './azure-shared-access.ts';

const random = seeded(5);

it.each([
  ['JQQJ99', 'BK', 'ACOG', ['Azure AI services, Azure OpenAI', 'key', '2025-11']],
  ['JQQJ9D', 'AA', 'AZDO', ['Azure DevOps', 'key derived from another', '2024-01']],
  ['JQQJ9H', 'CZ', 'abcd', ['abcd', 'hash made with a key']],
])('an annotated key with %s%s and %s', (fixed, date, signature, values) => {
  const key =
    drawn('alnum', 52, random) + fixed + date + drawn('alnum', 16, random) + signature + drawn('alnum', 4, random);
  expect(decodeAnnotatedKey(key)?.facts.map(({ value }) => value)).toEqual(values);
});

it('a shared access signature of storage', () => {
  const before =
    'url = "https://data.blob.core.windows.net/c/x.csv?sv=2024-11-04&se=2027-01-31T00%3A00%3A00Z&sr=c&sp=rwl&sig=';
  expect(decodeSharedAccess('', { before, after: '"', companions: [] })).toEqual({
    facts: [
      { name: 'permissions', value: 'read, write, list' },
      { name: 'expires', value: '2027-01-31' },
      { name: 'resource', value: 'c' },
      { name: 'host', value: 'data.blob.core.windows.net' },
    ],
    expires: Date.UTC(2027, 0, 31),
  });
});

it('a shared access signature of messaging', () => {
  const seconds = Date.UTC(2028, 0, 1) / 1000;
  const decoded = decodeSharedAccess('', {
    before: 'sr=a%2Fb&sig=',
    after: `&se=${seconds}&skn=Root%`,
    companions: [],
  });
  expect(decoded?.expires).toBe(seconds * 1000);
  expect(decoded?.facts).toContainEqual({ name: 'policy', value: 'Root%' });
});

it('nothing around it', () => {
  expect(decodeSharedAccess('')).toBe(null);
});
