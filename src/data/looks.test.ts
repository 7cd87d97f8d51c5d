import { describe, expect, it } from 'vitest';
import { looks, looksOf } from './looks.ts';

/** What a text becomes when its UTF-8 is read as Latin-1. */
const twice = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

const names = (text: string) => looks.filter((_, i) => looksOf(text)[i]).map(({ name }) => name);

describe('marks of a broken encoding', () => {
  it.each([
    'Z\u00fcrich',
    'S\u00e3o Paulo',
    '\u041c\u043e\u0441\u043a\u0432\u0430',
    '\u6771\u4eac\u90fd',
    '5 \u20ac',
    'it\u2019s',
  ])('%s is known when its UTF-8 was read as Latin-1, and not before', (text) => {
    expect(names(text)).not.toContain('doubled');
    expect(names(twice(text))).toContain('doubled');
    expect(names(`first line\n${twice(text)} more`)).toContain('doubled');
  });

  it.each([
    '\u00abCAF\u00c9\u00bb',
    'A\u00c7\u00c3O',
    '\u201eJA\u00c4\u201c',
    'na\u00efve',
    '\u00d1and\u00fa',
    'caf\u00e9\u2026',
  ])('%s is as it should be', (text) => {
    expect(names(text)).not.toContain('doubled');
    expect(names(text)).not.toContain('replaced');
  });

  it('knows the replacement character', () => {
    expect(names('Z\ufffdrich')).toContain('replaced');
  });
});
