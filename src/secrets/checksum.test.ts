import { describe, expect, it } from 'vitest';
import { checksumHolds, crc32, withChecksum } from './checksum.ts';

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
  ] as const)('writes %s', (encoding, digits, expected) => {
    const checksum = { encoding, digits, from: 3, gap: 1 };
    const whole = withChecksum(checksum, `abc${body}_${'?'.repeat(digits)}`);
    expect(whole).toBe(`abc${body}_${expected}`);
    expect(checksumHolds(checksum, whole)).toBe(true);
    expect(checksumHolds(checksum, whole.replace('1', '2'))).toBe(false);
  });
});
