import { expect, it } from 'vitest';
import { bytesOfAscii, marvin, marvin32 } from './marvin.ts';

it.each([
  ['abc', 'd53cd9cecd0893b7', '22c74339492769bf'],
  ['abcdefghijklmnopqrstuvwxyz', '0ddddeeeeffff000', 'a128eb7e7260aca2'],
  ['', '004fb61a001bdbcc', '30ed35c100cd3c7d'],
  ['\u00af', '004fb61a001bdbcc', '48e73fc77d75ddc1'],
])('of %j with the seed %s is what the reference says', (text, seed, expected) => {
  const [low, high] = marvin(bytesOfAscii(text), seed);
  expect(high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')).toBe(expected);
  expect(marvin32(bytesOfAscii(text), seed)).toBe((low ^ high) >>> 0);
});

it('takes eight letters for a seed', () => {
  expect(marvin32(bytesOfAscii('abc'), 'Default0')).toBe(marvin32(bytesOfAscii('abc'), '44656661756c7430'));
});
