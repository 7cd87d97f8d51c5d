import { expect, it } from 'vitest';
import { fieldsDecoder } from './named-fields.ts';

const decode = fieldsDecoder('pre_', { api_address: 'host', id: 'number' });

it.each([
  ['behind a prefix', `pre_${btoa(JSON.stringify({ api_address: 'https://a', id: 4, key: 'hidden' }))}`],
  ['without one', btoa(JSON.stringify({ id: 4, api_address: 'https://a' }))],
  ['before a last part', `pre_${btoa(JSON.stringify({ api_address: 'https://a', id: 4 }))}_c2ln`],
])('%s', (_, token) => {
  expect(decode(token)?.facts).toEqual([
    { name: 'host', value: 'https://a' },
    { name: 'number', value: '4' },
  ]);
});

it.each(['', 'pre_', 'pre_????', btoa('[1]'), btoa('{"other":1}')])('nothing in %j', (token) => {
  expect(decode(token)).toBe(null);
});
