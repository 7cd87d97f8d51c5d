import { expect, it } from 'vitest';
import { besideDecoder, decodeAccountKey, decodeClientSecret, decodeKaggleKey } from './beside.ts';

const id = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`;

it.each([
  ['settings', `AZURE_TENANT_ID=${id('1')}\nAZURE_CLIENT_ID=${id('2')}\nAZURE_CLIENT_SECRET=`, ''],
  ['JSON, behind it', '{"clientSecret": "', `", "clientId": "${id('2')}", "tenantId": "${id('1')}"}`],
  ['JSON in JSON', `{\\"tenant\\": \\"${id('1')}\\", \\"appId\\": \\"${id('2')}\\", \\"password\\": \\"`, ''],
])('tenant and application of a client secret in %s', (_, before, after) => {
  expect(decodeClientSecret('', { before, after, companions: [] })?.facts).toEqual([
    { name: 'tenant', value: id('1') },
    { name: 'application', value: id('2') },
  ]);
});

it('the account of a storage key', () => {
  const before = 'DefaultEndpointsProtocol=https;AccountName=trainingdata;AccountKey=';
  expect(decodeAccountKey('', { before, after: '', companions: [] })?.facts).toEqual([
    { name: 'account', value: 'trainingdata' },
  ]);
});

it('the user of a Kaggle key', () => {
  const before = '{"username": "somebody", "key": "';
  expect(decodeKaggleKey('', { before, after: '', companions: [] })?.facts).toEqual([
    { name: 'user', value: 'somebody' },
  ]);
});

it('the closest before it, else nothing', () => {
  const decode = besideDecoder({ n: /n=(\d)/ });
  expect(decode('', { before: 'n=1 n=2', after: 'n=3', companions: [] })?.facts).toEqual([{ name: 'n', value: '2' }]);
  expect(decode('', { before: '', after: '', companions: [] })).toBe(null);
  expect(decode('')).toBe(null);
});
