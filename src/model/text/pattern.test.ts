import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../evidence/problem.ts';
import { matcherOf } from './pattern.ts';

describe('a pattern', () => {
  const patterns = [
    'abc',
    'a|b',
    '^a',
    'a$',
    '^$',
    '^(a|b)*$',
    'a{2,3}$',
    '^a{0}b',
    '^(?:ab){2}$',
    '[^ab]',
    '[a-c]+-',
    '^[\\w.-]+@\\w+\\.\\w{2,}$',
    '\\bab\\b',
    '\\B',
    'a.b',
    '^\\s*\\{.*\\}\\s*$',
    '(a?){3}a{3}',
    'x*',
    '[]a]',
    '[a\\]]',
    '\\$\\d+',
    '^\\D+$',
    '(|a)b',
    'a+?',
    '[\\d-]',
  ];
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'abab',
    'aaa',
    'a b',
    'abc',
    'c-',
    'a.b',
    'a\nb',
    '{ "a": 1 }',
    'me@x.org',
    '$20',
    ']',
    '-',
    '中ab文',
  ];

  it.each(patterns.filter((each) => !['[]a]', 'a+?'].includes(each)))(
    '%s is found where JavaScript finds it',
    (pattern) => {
      const found = matcherOf(pattern);
      const reference = new RegExp(pattern, 'u');
      expect(texts.filter(found)).toEqual(texts.filter((text) => reference.test(text)));
    },
  );

  it('agrees with JavaScript on patterns made at random', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '^', '$');
    const quantity = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}');
    const part = fc.tuple(atom, quantity).map(([what, times]) => ('^$'.includes(what) ? what : what + times));
    const line = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const pattern = fc
      .tuple(line, line, fc.boolean())
      .map(([a, b, either]) => (either ? `(?:${a}|${b})` : `(${a})*${b}`));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(matcherOf(one)(other)).toBe(new RegExp(one, 'u').test(other));
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, where backtracking would never end', () => {
    expect(matcherOf('^(a+)+$')(`${'a'.repeat(20_000)}!`)).toBe(false);
    expect(matcherOf('(?:a*)*b')('a'.repeat(50_000))).toBe(false);
  });

  it.each([
    ['a(', 'missing closing )'],
    ['a)', 'unexpected )'],
    ['*a', 'missing argument to repetition operator'],
    ['a**', 'invalid nested repetition operator'],
    ['(?=a)', 'invalid or unsupported Perl syntax'],
    ['(a)\\1', 'invalid escape sequence'],
    ['[a', 'missing closing ]'],
    ['[b-a]', 'invalid character class range'],
    ['a{3,2}', 'invalid repeat count'],
    ['a{9999}', 'invalid repeat count'],
    ['((a{1000}){1000}){1000}', 'invalid repeat count'],
    ['('.repeat(200), 'missing closing )'],
    ['a'.repeat(2000), 'it is longer than 1000 characters'],
    ['\\', 'trailing backslash at end of expression'],
  ])('refuses %s', (pattern, message) => {
    expect(() => matcherOf(pattern)).toThrow(`cannot be used: ${message}.`);
    expect(() => matcherOf(pattern)).toThrow(Problem);
  });

  it.each([
    ['(?i)ab', 'xAB'],
    ['[[:alpha:]]+', 'é1a'],
    ['\\pL{2}', 'éà'],
    ['(?<year>\\d{4})', 'in 1984'],
  ])('reads what RE2 has besides: %s', (pattern, text) => {
    expect(matcherOf(pattern)(text)).toBe(true);
    expect(matcherOf(pattern)('')).toBe(false);
  });
});
