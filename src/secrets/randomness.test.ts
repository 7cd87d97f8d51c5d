import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { bitsPerCharacter, guessBits, looksInvented, readsAsWords } from './randomness.ts';

describe('bitsPerCharacter', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
    ['aab', 0.9182958340544896],
  ])('of %j', (text, bits) => {
    expect(bitsPerCharacter(text)).toBeCloseTo(bits, 12);
  });
});

describe('guessBits', () => {
  it('is small for passwords and sequences, large for tokens', () => {
    for (const weak of ['hunter2', 'abcdefghijklmnop', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'Summer2026!'])
      expect(guessBits(weak)).toBeLessThan(64);
    for (let seed = 0; seed < 50; seed++) expect(guessBits(drawn('alnum', 34, seeded(seed)))).toBeGreaterThan(100);
  });
});

describe('looksInvented', () => {
  it.each([
    'aaaaaaaaaaaaaaaa',
    '1234567890123456',
    'abcabcabcabcabc',
    'a1b2c3d4examplekey',
    'deadbeefdeadbeef',
    'qwertyuiop123456',
  ])('%s', (text) => {
    expect(looksInvented(text)).toBe(true);
  });

  it('is rare among random texts', () => {
    const invented = Array.from({ length: 1000 }, (_, seed) => drawn('alnum', 34, seeded(seed))).filter(looksInvented);
    expect(invented.length).toBeLessThanOrEqual(2);
  });
});

describe('readsAsWords', () => {
  it.each(['correct-horse-battery-staple', 'my_super_secret_password', 'AutomaticTokenizer', 'the quick brown summer'])(
    '%s',
    (text) => {
      expect(readsAsWords(text)).toBe(true);
    },
  );

  it('is rare among random texts', () => {
    const words = Array.from({ length: 2000 }, (_, seed) => drawn('alnum', 24, seeded(seed))).filter(readsAsWords);
    expect(words.length).toBeLessThanOrEqual(4);
  });
});
