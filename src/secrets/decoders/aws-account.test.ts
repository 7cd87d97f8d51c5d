import { describe, expect, it } from 'vitest';
import { drawn, seeded } from '../example.ts';
import { accountOf, decodeKeyId, decodeSecretKey } from './aws-account.ts';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An access key id as AWS makes it: 80 bits in base32, the account in 40 of them from the second on. */
function idOf(account: bigint, prefix = 'AKIA'): string {
  let bits = (1n << 79n) | (account << 39n) | 0x5555555555n;
  let text = '';
  for (let i = 0; i < 16; i++) {
    text = base32[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return prefix + text;
}

describe('accountOf', () => {
  it.each([1n, 123456789012n, 999999999999n])('reads %s back', (account) => {
    expect(accountOf(idOf(account))).toBe(account.toString().padStart(12, '0'));
  });

  it.each([
    ['an id of the old form', `AKIAI${drawn('base32', 15, seeded(1))}`],
    ['a short one', 'AKIA'],
    ['another alphabet', `AKIA${'1'.repeat(16)}`],
    ['a number of 13 digits', idOf((1n << 40n) - 1n)],
  ])('is silent on %s', (_, id) => {
    expect(accountOf(id)).toBe(null);
  });
});

it('says account and kind', () => {
  const facts = [
    { name: 'account', value: '123456789012' },
    { name: 'kind', value: 'temporary key of a session' },
  ];
  const id = idOf(123456789012n, 'ASIA');
  expect(decodeKeyId(id)?.facts).toEqual(facts);
  expect(decodeSecretKey('', { before: '', after: '', companions: [id] })?.facts).toEqual(facts);
  expect(decodeSecretKey('', { before: '', after: '', companions: [] })).toBe(null);
});
