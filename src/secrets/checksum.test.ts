import { describe, expect, it } from 'vitest';
import { type Checksum, checksumHolds, checksumSettles, crc32, withChecksum } from './checksum.ts';
import { drawn, seeded } from './example.ts';

describe('crc32', () => {
  it.each([
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
    ['a', 0xe8b7be43],
    ['', 0],
  ])('of %j', (text, expected) => {
    expect(crc32(text)).toBe(expected);
  });
});

describe('withChecksum', () => {
  const body = '123456789';
  it.each([
    ['hex', 8, 'cbf43926'],
    ['upper-hex', 8, 'CBF43926'],
    ['hex-little-endian', 8, '2639f4cb'],
    ['base36', 7, (0xcbf43926).toString(36).padStart(7, '0')],
    ['base62', 6, '3jZRME'],
    ['base64-little-endian', 6, Buffer.from('2639f4cb', 'hex').toString('base64').slice(0, 6)],
  ] as const)('writes %s', (encoding, digits, expected) => {
    const checksum = { encoding, digits, from: 3, gap: 1 };
    const whole = withChecksum(checksum, `abc${body}_${'?'.repeat(digits)}`);
    expect(whole).toBe(`abc${body}_${expected}`);
    expect(checksumHolds(checksum, whole)).toBe(true);
    expect(checksumHolds(checksum, whole.replace('1', '2'))).toBe(false);
  });
});

const random = seeded(20261122);
const base64 = (length: number) => drawn('base64', length, random);

describe("Microsoft's checksums", () => {
  it('of a client secret is what its own example says', () => {
    const checksum: Checksum = { marvin: 'entra', seeds: ['AadPwd00'] };
    const secret = `${'z'.repeat(3)}8Q~${'z'.repeat(31)}blP`;
    expect(checksumHolds(checksum, secret)).toBe(true);
    expect(withChecksum(checksum, `${secret.slice(0, -3)}???`)).toBe(secret);
    expect(checksumHolds(checksum, secret.replace('8Q', '7Q'))).toBe(false);
  });

  it.each([
    ['64 bytes', 'bytes', () => `${base64(76)}+ASt${base64(6)}==`, 88],
    ['32 bytes', 'bytes', () => `${base64(33)}+ASb${base64(6)}=`, 44],
    ['39 bytes, no padding', 'bytes', () => `${drawn('alnum', 42, random)}AzSe${base64(6)}`, 52],
    ['40 bytes', 'bytes-url', () => `${drawn('base64url', 44, random)}AzFu${drawn('base64url', 6, random)}==`, 56],
  ] as const)('of a key of %s in %s', (_, marvin, write, length) => {
    for (let i = 0; i < 50; i++) {
      const checksum: Checksum = { marvin, seeds: ['Default0', 'Other000'] };
      const key = withChecksum(checksum, write());
      expect(key).toHaveLength(length);
      expect(checksumHolds(checksum, key)).toBe(true);
      expect(checksumHolds(checksum, `${key[0] === 'A' ? 'B' : 'A'}${key.slice(1)}`)).toBe(false);
      expect(checksumHolds({ ...checksum, seeds: ['Other000'] }, key)).toBe(false);
    }
  });

  it.each([84, 88])('of an annotated key of %i characters', (length) => {
    const checksum: Checksum = { marvin: 'annotated', seeds: ['Default0'] };
    for (let i = 0; i < 200; i++) {
      const body = `${drawn('alnum', 52, random)}JQQJ99BC${drawn('alnum', 20, random)}`;
      const key = withChecksum(checksum, length === 84 ? `${body}????` : `${body}??????==`);
      expect(key).toHaveLength(length);
      expect(checksumHolds(checksum, key)).toBe(true);
      expect(checksumHolds(checksum, `${key[0] === 'A' ? 'B' : 'A'}${key.slice(1)}`)).toBe(false);
    }
  });

  it('of an Azure DevOps token', () => {
    const checksum: Checksum = { spread: 'azure-devops' };
    for (let i = 0; i < 50; i++) {
      const text = drawn('base32', 52, random).toLowerCase();
      const token = withChecksum(checksum, text);
      expect(token).toMatch(/^[a-z2-7]{52}$/);
      expect(checksumHolds(checksum, token)).toBe(true);
      expect(checksumHolds(checksum, `${token[0] === 'a' ? 'b' : 'a'}${token.slice(1)}`)).toBe(false);
    }
  });

  it('is none of a text that is no base64', () => {
    expect(checksumHolds({ marvin: 'bytes', seeds: ['Default0'] }, '!')).toBe(false);
    expect(checksumHolds({ marvin: 'annotated', seeds: ['Default0'] }, '')).toBe(false);
  });
});

it('settles something only at documented lengths', () => {
  const checksum: Checksum = { encoding: 'hex', digits: 8, from: 0, gap: 0, lengths: [20] };
  expect(checksumSettles(checksum, 'x'.repeat(20))).toBe(true);
  expect(checksumSettles(checksum, 'x'.repeat(21))).toBe(false);
  expect(checksumSettles({ encoding: 'hex', digits: 8, from: 0, gap: 0 }, 'x')).toBe(true);
});
