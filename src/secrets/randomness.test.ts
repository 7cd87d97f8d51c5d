import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { bitsPerCharacter, guessBits, looksInvented, readsAsWords, surprise } from './randomness.ts';

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

describe('surprise', () => {
  it('is 0 where there is no pair', () => {
    expect(['', 'a'].map(surprise)).toEqual([0, 0]);
  });

  it.each([
    'tokenizer.pad_token',
    'AutoModelForCausalLM',
    'my_super_secret_password',
    'the-quick-brown-fox',
    'getAccessToken',
  ])('is below 5 bits a pair for %s', (text) => {
    expect(surprise(text)).toBeLessThan(5);
  });

  it('is above 5 bits a pair for nearly all random texts, whatever the case', () => {
    for (const alphabet of ['alnum', 'lower-alnum', 'letters', 'base64url'] as const) {
      const texts = Array.from({ length: 500 }, (_, seed) => drawn(alphabet, 20, seeded(seed)));
      expect(texts.filter((text) => surprise(text) >= 5).length).toBeGreaterThanOrEqual(485);
      expect(texts.every((text) => surprise(text) === surprise(text.toLowerCase()))).toBe(true);
    }
  });
});
